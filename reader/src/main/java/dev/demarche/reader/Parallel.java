package dev.demarche.reader;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Works on several items at a time and gives the results in their order. */
final class Parallel implements AutoCloseable {
  private final int threads;
  private final ExecutorService pool;

  /**
   * Threads that wait for work.
   *
   * @param threads items worked on at a time, whoever asks; with one, whoever asks works
   */
  Parallel(int threads) {
    this.threads = threads;
    this.pool = Executors.newFixedThreadPool(threads, Parallel::thread);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "reader");
    thread.setDaemon(true);
    return thread;
  }

  /** What comes of each item; when the work fails on one, that is thrown once all have ended. */
  <A, B> List<B> each(List<A> items, Function<A, B> work) {
    if (threads == 1) {
      return items.stream().map(work).toList();
    }
    List<CompletableFuture<B>> coming =
        items.stream()
            .map(item -> CompletableFuture.supplyAsync(() -> work.apply(item), pool))
            .toList();
    CompletableFuture.allOf(coming.toArray(CompletableFuture[]::new))
        .handle((done, fault) -> fault)
        .join();
    try {
      return coming.stream().map(CompletableFuture::join).toList();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
