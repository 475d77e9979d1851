package dev.demarche.record.store;

import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Connections that stay open for the next who needs one: opening costs more than a question, and
 * SQLite forgets its pages and empties its log with the last that is closed. Safe for use by
 * several threads.
 */
final class Connections {
  private static final int MOST_IDLE = 4;
  private static final long TRUSTED_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final int CHECK_SECONDS = 5;

  private final Jdbi jdbi;
  private final Consumer<Handle> opened;
  private final ConcurrentLinkedDeque<Idle> idle = new ConcurrentLinkedDeque<>();

  /**
   * Connections to a database.
   *
   * @param opened is given each that is opened
   */
  Connections(DataSource source, Consumer<Handle> opened) {
    jdbi = Jdbi.create(source);
    this.opened = opened;
  }

  private record Idle(Handle handle, long since) {}

  /** Works with a connection of which nobody else knows; one that failed is not used again. */
  <T> T with(Function<Handle, T> work) {
    Handle handle = take();
    boolean isWell = false;
    try {
      T result = work.apply(handle);
      isWell = true;
      return result;
    } finally {
      if (isWell && idle.size() < MOST_IDLE) {
        idle.push(new Idle(handle, System.nanoTime()));
      } else {
        handle.close();
      }
    }
  }

  /** A connection for the caller alone, who closes it. */
  Handle take() {
    Idle last = idle.poll();
    while (last != null) {
      if (System.nanoTime() - last.since() < TRUSTED_NANOS || isAlive(last.handle())) {
        return last.handle();
      }
      last.handle().close();
      last = idle.poll();
    }
    Handle handle = jdbi.open();
    opened.accept(handle);
    return handle;
  }

  private static boolean isAlive(Handle handle) {
    try {
      return handle.getConnection().isValid(CHECK_SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }

  /** Closes those that nobody uses. */
  void close() {
    for (Idle each = idle.poll(); each != null; each = idle.poll()) {
      each.handle().close();
    }
  }
}
