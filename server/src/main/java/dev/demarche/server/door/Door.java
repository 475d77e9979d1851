package dev.demarche.server.door;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Keeps slow and many clients from taking all threads: a body has to come, and a piece of an answer
 * has to be taken, within a time, or the connection is closed; and what takes long, such as
 * articles to read and files to download, may take some of the threads only.
 */
public final class Door extends Handler.Wrapper {
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
  private static final Set<String> SHORT = Set.of("GET", "HEAD", "OPTIONS");
  private static final String BUSY_SECONDS = "5";

  private final Duration patience;
  private final SlowHeads heads;
  private final Semaphore lane;
  private final long longest;

  /**
   * A door.
   *
   * @param patience time for a body, and for each piece of an answer
   * @param heads is told of the requests of each connection
   * @param lane how many requests that take long are let in at a time
   * @param longest most bytes of a body that tells its length
   */
  public Door(Duration patience, SlowHeads heads, int lane, long longest) {
    this.longest = longest;
    this.patience = patience;
    this.heads = heads;
    this.lane = new Semaphore(lane);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    heads.begun(request);
    Callback ended = Callback.from(callback, () -> heads.ended(request));
    if (!METHODS.contains(request.getMethod())) {
      Response.writeError(request, response, ended, HttpStatus.NOT_IMPLEMENTED_501);
      return true;
    }
    if (request.getLength() > longest) {
      refuseBody(request, response, ended);
      return true;
    }
    boolean takesLong = takesLong(request);
    if (takesLong && !lane.tryAcquire()) {
      response.getHeaders().put(HttpHeader.RETRY_AFTER, BUSY_SECONDS);
      Response.writeError(request, response, ended, HttpStatus.SERVICE_UNAVAILABLE_503);
      return true;
    }
    Callback left = takesLong ? Callback.from(ended, () -> lane.release()) : ended;
    HurriedRequest hurried = new HurriedRequest(request, patience);
    return super.handle(hurried, new HurriedResponse(hurried, response, patience), left);
  }

  /**
   * Answers at once and throws away what still comes: a connection that is closed while a client
   * writes is reset, and he never sees the answer.
   */
  private void refuseBody(Request request, Response response, Callback ended) throws Exception {
    response.setStatus(HttpStatus.PAYLOAD_TOO_LARGE_413);
    response.getHeaders().put(HttpFields.CONNECTION_CLOSE);
    request.setAttribute(ErrorHandler.ERROR_MESSAGE, "longer than " + longest + " bytes");
    Request hurried = new HurriedRequest(request, patience);
    Callback answered =
        Callback.from(() -> Content.Source.consumeAll(hurried, ended), ended::failed);
    // not by Response.writeError, which gives the body up
    getServer().getErrorHandler().handle(request, response, answered);
  }

  private static boolean takesLong(Request request) {
    return !SHORT.contains(request.getMethod())
        || Request.getPathInContext(request).startsWith("/export/");
  }
}
