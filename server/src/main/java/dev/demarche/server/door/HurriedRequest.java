package dev.demarche.server.door;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/** A request whose body has to come within a time; else its connection is closed. */
final class HurriedRequest extends Request.Wrapper {
  private final Duration patience;
  private Scheduler.@Nullable Task end;

  HurriedRequest(Request request, Duration patience) {
    super(request);
    this.patience = patience;
  }

  /** Whoever waits for more of it, waits until the end of the time that began when he did first. */
  @Override
  public void demand(Runnable more) {
    synchronized (this) {
      if (end == null) {
        end = closeLater(this, patience);
      }
    }
    super.demand(more);
  }

  @Override
  public Content.@Nullable Chunk read() {
    Content.Chunk chunk = super.read();
    if (chunk != null && chunk.isLast()) {
      synchronized (this) {
        if (end != null) {
          end.cancel();
        }
      }
    }
    return chunk;
  }

  /** Closes the connection of a request after a time, unless the task is cancelled before. */
  static Scheduler.Task closeLater(Request request, Duration patience) {
    return request
        .getComponents()
        .getScheduler()
        .schedule(
            () -> request.getConnectionMetaData().getConnection().getEndPoint().close(),
            patience.toMillis(),
            TimeUnit.MILLISECONDS);
  }
}
