package dev.demarche.record.store;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * The ways in which SQLite opens the file of a record.
 *
 * @param path where it is
 */
record SqliteFile(Path path) {
  private static final int WAIT_MILLIS = 10_000;
  private static final int CACHE_KIB = 65_536;
  private static final int FILLING_CACHE_KIB = 524_288;

  /** To read: a transaction keeps no writer out. */
  DataSource reading() {
    return safe(TransactionMode.DEFERRED);
  }

  /** To write: a transaction keeps other writers out from its begin. */
  DataSource writing() {
    return safe(TransactionMode.IMMEDIATE);
  }

  /** To fill, quickly and without any safety. */
  DataSource filling() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.OFF);
    config.setSynchronous(SynchronousMode.OFF);
    config.setCacheSize(-FILLING_CACHE_KIB);
    return source(config);
  }

  private DataSource safe(TransactionMode mode) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setCacheSize(-CACHE_KIB);
    config.setTransactionMode(mode);
    return source(config);
  }

  private DataSource source(SQLiteConfig config) {
    config.setBusyTimeout(WAIT_MILLIS);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + path);
    return source;
  }
}
