package dev.demarche.record.store;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Moves what is committed from SQLite's log into the file, beside the thread that writes. Should it
 * fail, SQLite does so itself once the log is {@link SqliteDialect#LONGEST_LOG}.
 */
final class Checkpoints implements AutoCloseable {
  private static final int LONGEST_SECONDS = 60;

  /** Pages of the log that are gathered before they go into the file. */
  private static final int GATHERED = 2_000;

  private final Connections connections;
  private final Semaphore idle = new Semaphore(1);
  private final ExecutorService executor =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "checkpoints");
            thread.setDaemon(true);
            return thread;
          });

  /** Length of the log when it was last looked at, in pages; those still in it count. */
  private volatile long length;

  /** With connections that read. */
  Checkpoints(Connections connections) {
    this.connections = connections;
  }

  /** Something was committed; waits for what is under way where the log has become too long. */
  void committed() {
    if (executor.isShutdown()) {
      return;
    }
    if (length > SqliteDialect.LONGEST_LOG) {
      idle.acquireUninterruptibly();
    } else if (!idle.tryAcquire()) {
      return;
    }
    try {
      executor.execute(this::run);
    } catch (RejectedExecutionException e) {
      idle.release(); // closed meanwhile
    }
  }

  private void run() {
    try {
      connections.with(this::move);
    } catch (JdbiException e) {
      length = 0; // somebody else is at it, or the writer will meet the same fault
    } finally {
      idle.release();
    }
  }

  private boolean move(Handle handle) {
    Log log = log(handle, "NOOP");
    if (log.length() - log.moved() > GATHERED) {
      log = log(handle, "PASSIVE");
    }
    length = log.length();
    return true;
  }

  /** How long the log is, and how much of it has been moved. */
  private record Log(long length, long moved) {}

  private static Log log(Handle handle, String mode) {
    return handle
        .createQuery("PRAGMA wal_checkpoint(" + mode + ")")
        .map((row, context) -> new Log(row.getLong(2), row.getLong(3)))
        .one();
  }

  /** Waits for what is under way. */
  @Override
  public void close() {
    executor.shutdown();
    try {
      executor.awaitTermination(LONGEST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the log stays as it is, which loses nothing
    }
  }
}
