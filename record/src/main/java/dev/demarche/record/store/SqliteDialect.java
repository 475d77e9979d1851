package dev.demarche.record.store;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** SQLite's way. Writers are kept out by transactions that begin as writers. */
final class SqliteDialect implements Dialect {
  private final WordIndex words = new SqliteWords();

  /** Pages of the log at which the writer itself takes them into the file. */
  static final int LONGEST_LOG = 32_000;

  private static final List<String> WORDS = List.of("event_words", "statement_words");
  private static final int WORDS_AT_ONCE = 64 << 20;
  private static final int WORDS_USUALLY = 16 << 20;
  private static final int MERGED_LATE = 16;
  private static final int MERGED_USUALLY = 12;

  @Override
  public String folder() {
    return "sqlite";
  }

  @Override
  public String version() {
    return "12";
  }

  @Override
  public Map<String, String> placeholders() {
    return Map.of("id", "INTEGER PRIMARY KEY", "clustered", "WITHOUT ROWID", "bytes", "BLOB");
  }

  @Override
  public void opened(Handle handle) {
    handle.createQuery("PRAGMA wal_autocheckpoint = " + LONGEST_LOG).mapTo(Integer.class).findOne();
  }

  @Override
  public void openedForReading(Handle handle) {
    opened(handle);
  }

  @Override
  public void lock(Handle handle) {
    // the transaction began as "immediate"
  }

  @Override
  public WordIndex words() {
    return words;
  }

  @Override
  public void backup(Handle handle, Path target) {
    handle.createUpdate("VACUUM INTO :target").bind("target", target.toString()).execute();
  }

  @Override
  public String damage(Handle handle) {
    WORDS.forEach(table -> lookInto(handle, table));
    String found =
        String.join("; ", handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list());
    return found.equals("ok") ? "" : found;
  }

  /**
   * Lets FTS5 see what others have written since this connection last asked it: a question does,
   * but the check of integrity goes by what it remembers, and takes what was merged away for lost.
   */
  private static void lookInto(Handle handle, String table) {
    handle
        .createQuery("SELECT rowid FROM " + table + " WHERE " + table + " MATCH 'a' LIMIT 1")
        .mapTo(Long.class)
        .findOne();
  }

  @Override
  public List<Later> beginFilling(Handle handle) {
    Map<String, Later> later = new LinkedHashMap<>();
    handle
        .createQuery(
            "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'index'"
                + " AND sql IS NOT NULL ORDER BY name")
        .map(
            (row, context) ->
                Map.entry(
                    row.getString("name"),
                    new Later(row.getString("tbl_name"), row.getString("sql"))))
        .list()
        .forEach(entry -> later.put(entry.getKey(), entry.getValue()));
    later.keySet().forEach(name -> handle.execute("DROP INDEX " + name));
    WORDS.forEach(table -> gather(handle, table, WORDS_AT_ONCE, MERGED_LATE));
    return List.copyOf(later.values());
  }

  @Override
  public void filled(Handle handle) {
    // nothing is left behind
  }

  @Override
  public void survey(Handle handle) {}

  @Override
  public void endFilling(Handle handle) {
    WORDS.forEach(table -> gather(handle, table, WORDS_USUALLY, MERGED_USUALLY));
  }

  /** How many bytes of words are gathered in memory, and how many lists of them are merged. */
  private static void gather(Handle handle, String table, int bytes, int lists) {
    String set = "INSERT INTO " + table + " (" + table + ", rank) VALUES (?, ?)";
    handle.execute(set, "hashsize", bytes);
    handle.execute(set, "automerge", lists);
  }

  @Override
  public RowSink rows(Handle handle, String table, List<String> columns) {
    return new Batch(
        "INSERT INTO "
            + table
            + " ("
            + String.join(", ", columns)
            + ") VALUES ("
            + String.join(", ", Collections.nCopies(columns.size(), "?"))
            + ")");
  }

  @Override
  public NumberSink numbers(Handle handle, String table, List<String> columns) {
    return new ManyRows(handle, table, columns);
  }

  @Override
  public long size(Handle handle) {
    return handle
        .createQuery("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()")
        .mapTo(Long.class)
        .one();
  }
}
