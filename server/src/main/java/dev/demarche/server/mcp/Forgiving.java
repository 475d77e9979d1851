package dev.demarche.server.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * A transport on which no message makes the handler fail. Tools do not fail; parameters that have
 * not the shape of their method do make it.
 */
record Forgiving(McpStatelessServerTransport transport) implements McpStatelessServerTransport {
  private static final int NO_PARAMETERS = -32602;

  @Override
  public void setMcpHandler(McpStatelessServerHandler handler) {
    transport.setMcpHandler(new Handler(handler));
  }

  @Override
  public Mono<Void> closeGracefully() {
    return transport.closeGracefully();
  }

  @Override
  public List<String> protocolVersions() {
    return transport.protocolVersions();
  }

  private record Handler(McpStatelessServerHandler handler) implements McpStatelessServerHandler {
    @Override
    public Mono<JSONRPCResponse> handleRequest(
        McpTransportContext context, JSONRPCRequest request) {
      return Mono.defer(() -> handler.handleRequest(context, request))
          .onErrorResume(e -> Mono.just(failed(request)));
    }

    private static JSONRPCResponse failed(JSONRPCRequest request) {
      return JSONRPCResponse.error(
          request.id(),
          new JSONRPCResponse.JSONRPCError(
              NO_PARAMETERS, "the parameters are not those of " + request.method(), null));
    }

    @Override
    public Mono<Void> handleNotification(
        McpTransportContext context, JSONRPCNotification notification) {
      return Mono.defer(() -> handler.handleNotification(context, notification)).onErrorComplete();
    }
  }
}
