package dev.demarche.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on items in several threads and hands the results out in the items' order. */
final class InOrder {
  /** Results that may wait for an earlier one, for each thread. */
  private static final int WINDOW = 4;

  private InOrder() {}

  /**
   * Applies {@code work} to every item.
   *
   * @throws IllegalStateException when {@code work} fails on an item, with its cause
   */
  static <A, B> void run(List<A> items, int threads, Function<A, B> work, Consumer<B> sink) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<B>> waiting = new ArrayDeque<>();
      for (A item : items) {
        waiting.add(pool.submit(() -> work.apply(item)));
        if (waiting.size() >= threads * WINDOW) {
          sink.accept(result(waiting.remove()));
        }
      }
      while (!waiting.isEmpty()) {
        sink.accept(result(waiting.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <B> B result(Future<B> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
