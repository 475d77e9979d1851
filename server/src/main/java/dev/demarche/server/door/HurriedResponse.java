package dev.demarche.server.door;

import java.nio.ByteBuffer;
import java.time.Duration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/** An answer of which each piece has to be taken within a time; else its connection is closed. */
final class HurriedResponse extends Response.Wrapper {
  private final Duration patience;

  HurriedResponse(Request request, Response response, Duration patience) {
    super(request, response);
    this.patience = patience;
  }

  @Override
  public void write(boolean last, ByteBuffer piece, Callback callback) {
    Scheduler.Task end = HurriedRequest.closeLater(getRequest(), patience);
    super.write(last, piece, Callback.from(callback, end::cancel));
  }
}
