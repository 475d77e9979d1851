package dev.demarche.server;

import io.javalin.http.Context;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers HEAD as GET, so that its headers are the same; the connection, which knows better, leaves
 * the content out.
 */
public final class HeadAsGet extends Handler.Wrapper {
  private static final String MARK = HeadAsGet.class.getName();

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!HttpMethod.HEAD.is(request.getMethod())) {
      return super.handle(request, response, callback);
    }
    request.setAttribute(MARK, true);
    return super.handle(new AsGet(request), response, callback);
  }

  /** Whether nobody will see the content of the answer. */
  public static boolean isHead(Context request) {
    return request.req().getAttribute(MARK) != null;
  }

  private static final class AsGet extends Request.Wrapper {
    AsGet(Request request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return HttpMethod.GET.asString();
    }
  }
}
