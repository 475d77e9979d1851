package dev.demarche.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on items in several threads and hands the results out in the items' order. Items may come
 * without end: whoever puts one in waits while too many are under way.
 */
final class InOrder<A, B> implements AutoCloseable {
  /** Results that may wait for an earlier one, for each thread. */
  private static final int WINDOW = 4;

  private final ExecutorService pool;
  private final Deque<Future<B>> waiting = new ArrayDeque<>();
  private final int most;
  private final Function<A, B> work;
  private final Consumer<B> sink;

  /**
   * A row of work.
   *
   * @param threads items worked on at a time, at least 1
   * @param sink takes the results, on the thread that puts the items
   */
  InOrder(int threads, Function<A, B> work, Consumer<B> sink) {
    this.pool = Executors.newFixedThreadPool(threads);
    this.most = threads * WINDOW;
    this.work = work;
    this.sink = sink;
  }

  /**
   * Puts an item in.
   *
   * @throws IllegalStateException when the work fails on an item before it, with its cause
   */
  void put(A item) {
    waiting.add(pool.submit(() -> work.apply(item)));
    if (waiting.size() >= most) {
      handOut();
    }
  }

  /**
   * Waits until all is done.
   *
   * @throws IllegalStateException when the work fails on an item, with its cause
   */
  void finish() {
    while (!waiting.isEmpty()) {
      handOut();
    }
  }

  private void handOut() {
    sink.accept(result(waiting.remove()));
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

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
