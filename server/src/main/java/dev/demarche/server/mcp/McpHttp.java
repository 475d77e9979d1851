package dev.demarche.server.mcp;

import dev.demarche.server.Sources;
import dev.demarche.server.api.Desk;
import dev.demarche.server.guard.Caller;
import dev.demarche.server.guard.Role;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The protocol as Streamable HTTP without sessions: each request is answered with one JSON and
 * stands alone. The guard of the server looks at all of them first.
 */
public final class McpHttp {
  /** Where it is. */
  public static final String PATH = "/mcp";

  /** Most bytes of a request: a text of the longest kind, escaped. */
  private static final int LONGEST_REQUEST = 1_000_000;

  private final McpEnd end;
  private @Nullable HttpServletStatelessServerTransport transport;

  /** With what it answers from and where articles are read. */
  public McpHttp(Sources sources, Desk desk, Consumer<Throwable> bugs) {
    this.end = new McpEnd(new Toolbox(sources, desk), bugs);
  }

  /** Tells what it answers. */
  public void routes(RoutesConfig routes) {
    routes.post(PATH, this::post);
  }

  private void post(Context request) throws ServletException, IOException {
    transport().service(request.req(), request.res());
  }

  private static McpTransportContext asked(HttpServletRequest request) {
    Caller caller = Caller.of(request);
    return McpEnd.asked(caller == null ? Role.READER : caller.role());
  }

  /** Made when the first program asks. */
  private synchronized HttpServletStatelessServerTransport transport() {
    HttpServletStatelessServerTransport known = transport;
    if (known == null) {
      known =
          HttpServletStatelessServerTransport.builder()
              .jsonMapper(end.json())
              .messageEndpoint(PATH)
              .maxRequestSize(LONGEST_REQUEST)
              .contextExtractor(McpHttp::asked)
              .build();
      end.on(known);
      transport = known;
    }
    return known;
  }
}
