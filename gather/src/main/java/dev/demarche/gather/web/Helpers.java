package dev.demarche.gather.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Threads that see to deadlines; they keep no process from ending. */
final class Helpers {
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Helpers::daemon);
  private final ExecutorService workers = Executors.newCachedThreadPool(Helpers::daemon);

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "fetch");
    thread.setDaemon(true);
    return thread;
  }

  /** Closes {@code socket} at the deadline, which ends whatever waits for it, however slowly. */
  ScheduledFuture<?> closeAt(Deadline deadline, Socket socket) throws Refusal {
    return clock.schedule(() -> close(socket), deadline.left(), TimeUnit.MILLISECONDS);
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Does what cannot be told to stop, and waits for it no longer than the deadline.
   *
   * @throws Refusal that of {@code work}, or that the deadline is over
   */
  <T> T within(Deadline deadline, Callable<T> work) throws Refusal {
    Future<T> future = workers.submit(work);
    try {
      return future.get(deadline.left(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      future.cancel(true);
      throw deadline.over();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Refusal refusal) {
        throw refusal;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
