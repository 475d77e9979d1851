package dev.demarche.record.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** SQLite's way. Writers are kept out by transactions that begin as writers. */
final class SqliteDialect implements Dialect {
  @Override
  public String folder() {
    return "sqlite";
  }

  @Override
  public Map<String, String> placeholders() {
    return Map.of("id", "INTEGER PRIMARY KEY", "clustered", "WITHOUT ROWID");
  }

  @Override
  public void lock(Handle handle) {
    // the transaction began as "immediate"
  }

  @Override
  public String indexWords(String table) {
    return "INSERT INTO " + table + " (rowid, words) VALUES (:id, :words)";
  }

  @Override
  public String unindexWords(String table) {
    return "DELETE FROM " + table + " WHERE rowid = ?";
  }

  @Override
  public String hasWords(String table, String id) {
    return id + " IN (SELECT rowid FROM " + table + " WHERE " + table + " MATCH :words)";
  }

  @Override
  public String words(String question) {
    return Arrays.stream(question.split("[^\\p{L}\\p{M}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> '"' + word + '"')
        .collect(Collectors.joining(" "));
  }

  @Override
  public void backup(Handle handle, Path target) {
    handle.createUpdate("VACUUM INTO :target").bind("target", target.toString()).execute();
  }

  @Override
  public String damage(Handle handle) {
    String found =
        String.join("; ", handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list());
    return found.equals("ok") ? "" : found;
  }

  @Override
  public long size(Handle handle) {
    return handle
        .createQuery("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()")
        .mapTo(Long.class)
        .one();
  }
}
