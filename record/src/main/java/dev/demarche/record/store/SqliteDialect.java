package dev.demarche.record.store;

import java.nio.file.Path;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** SQLite's way. Writers are kept out by transactions that begin as writers. */
final class SqliteDialect implements Dialect {
  private final WordIndex words = new SqliteWords();

  /** Pages of the log that are gathered before they go into the file. */
  private static final int LOG_PAGES = 8_000;

  @Override
  public String folder() {
    return "sqlite";
  }

  @Override
  public Map<String, String> placeholders() {
    return Map.of("id", "INTEGER PRIMARY KEY", "clustered", "WITHOUT ROWID");
  }

  @Override
  public void opened(Handle handle) {
    handle.createQuery("PRAGMA wal_autocheckpoint = " + LOG_PAGES).mapTo(Integer.class).findOne();
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
