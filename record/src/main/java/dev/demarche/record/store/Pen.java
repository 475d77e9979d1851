package dev.demarche.record.store;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Writes what waits in batches, in the order in which they are handed over: at once, or on a thread
 * of its own while the caller goes on. One thread hands over. It may use the connection meanwhile,
 * but not for rows that are still to be written: see {@link #await}.
 */
final class Pen implements AutoCloseable {
  private final Handle handle;
  private final @Nullable ExecutorService thread;
  private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

  private Pen(Handle handle, @Nullable ExecutorService thread) {
    this.handle = handle;
    this.thread = thread;
  }

  /** One that writes at once. */
  static Pen direct(Handle handle) {
    return new Pen(handle, null);
  }

  /**
   * Works with one that writes while the work goes on; all is written when it returns.
   *
   * @throws RuntimeException the fault of what could not be written, where there is one: after it
   *     PostgreSQL refuses whatever the work asks, and those faults say nothing
   */
  static <T> T with(Handle handle, Function<Pen, T> work) {
    Pen pen = behind(handle);
    try {
      T result = work.apply(pen);
      pen.settle();
      return result;
    } catch (RuntimeException e) {
      pen.close();
      RuntimeException first = pen.fault().orElse(e);
      if (first != e) {
        first.addSuppressed(e);
      }
      throw first;
    } finally {
      pen.close();
    }
  }

  /** One that writes while the caller goes on; to be closed before the transaction ends. */
  static Pen behind(Handle handle) {
    return new Pen(
        handle,
        Executors.newSingleThreadExecutor(
            work -> {
              Thread writer = new Thread(work, "pen");
              writer.setDaemon(true);
              return writer;
            }));
  }

  /** Hands over what waits in a batch, which is empty afterwards. */
  void write(Batch batch) {
    then(batch.take()::write);
  }

  /** Hands over rows of whole numbers; the list is empty afterwards. See {@link ManyRows}. */
  void write(String table, List<String> columns, List<long[]> rows) {
    List<long[]> taken = List.copyOf(rows);
    rows.clear();
    then(own -> ManyRows.write(own, table, columns, taken));
  }

  /**
   * Hands over work that prepares rows and writes them, in its turn. It alone uses what it changes
   * until it is waited for.
   */
  void then(Consumer<Handle> work) {
    run(() -> work.accept(handle));
  }

  private void run(Runnable work) {
    if (thread == null) {
      work.run();
    } else {
      last = last.thenRunAsync(work, thread);
    }
  }

  /** What was handed over last, and with it all before it. */
  CompletableFuture<Void> last() {
    return last;
  }

  /** Waits until all is written; throws what {@link #await} does. */
  void settle() {
    await(last);
  }

  /**
   * Waits until something is written that was handed over, and all before it.
   *
   * @throws RuntimeException the fault of the first that could not be written; none after it is
   */
  static void await(CompletableFuture<Void> work) {
    try {
      work.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private Optional<RuntimeException> fault() {
    return last.handle((written, e) -> e instanceof CompletionException ? e.getCause() : e).join()
            instanceof SqlFault fault
        ? Optional.of(fault)
        : Optional.empty();
  }

  /** Waits for what is being written; what has not been waited for may be dropped. */
  @Override
  public void close() {
    if (thread != null) {
      thread.shutdown();
      last.exceptionally(fault -> null).join();
    }
  }
}
