package dev.demarche.server.mcp;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.demarche.server.Sources;
import dev.demarche.server.api.Desk;
import dev.demarche.server.guard.Role;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The protocol over standard streams: a message a line, each answered before the next is looked at,
 * so that all are answered when the input ends.
 */
public final class McpStreams implements McpStatelessServerTransport {
  private static final int LONGEST_LINE = 1_000_000;
  private static final int NO_JSON = -32700;
  private static final int NO_REQUEST = -32600;

  /** Whoever starts the program may do all that it can. */
  private static final McpTransportContext OWNER = McpEnd.asked(Role.ADMIN);

  private final McpJsonMapper json;
  private final OutputStream out;
  private @Nullable McpStatelessServerHandler handler;

  private McpStreams(McpJsonMapper json, OutputStream out) {
    this.json = json;
    this.out = out;
  }

  /**
   * Answers until the input ends.
   *
   * @param bugs is told of errors that are nobody's input
   * @throws IOException when nobody reads the answers any more
   */
  public static void serve(
      InputStream in, OutputStream out, Sources sources, Consumer<Throwable> bugs)
      throws IOException {
    McpEnd end = new McpEnd(new Toolbox(sources, new Desk(sources.reading())), bugs);
    McpStreams streams = new McpStreams(end.json(), out);
    end.on(streams);
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    String line = next(lines);
    while (line != null) {
      streams.answer(line);
      line = next(lines);
    }
  }

  /** The next line, or null at the end; of one that is too long only that it is. */
  private static @Nullable String next(BufferedReader lines) throws IOException {
    StringBuilder line = new StringBuilder();
    int c = lines.read();
    if (c < 0) {
      return null;
    }
    while (c >= 0 && c != '\n') {
      if (line.length() <= LONGEST_LINE) {
        line.append((char) c);
      }
      c = lines.read();
    }
    return line.toString();
  }

  private void answer(String line) throws IOException {
    if (line.isBlank()) {
      return;
    }
    if (line.length() > LONGEST_LINE) {
      refuse(NO_REQUEST, "longer than " + LONGEST_LINE + " characters");
      return;
    }
    McpSchema.JSONRPCMessage message;
    try {
      message = McpSchema.deserializeJsonRpcMessage(json, line);
    } catch (IOException | IllegalArgumentException e) {
      refuse(NO_JSON, "a line holds one message of JSON-RPC");
      return;
    }
    McpStatelessServerHandler known = Objects.requireNonNull(handler);
    if (message instanceof McpSchema.JSONRPCRequest request) {
      write(json.writeValueAsString(known.handleRequest(OWNER, request).block()));
    } else if (message instanceof McpSchema.JSONRPCNotification notification) {
      known.handleNotification(OWNER, notification).block();
    }
  }

  private void refuse(int code, String reason) throws IOException {
    var refusal = JsonNodeFactory.instance.objectNode().put("jsonrpc", "2.0").putNull("id");
    refusal.putObject("error").put("code", code).put("message", reason);
    write(refusal.toString());
  }

  private void write(String message) throws IOException {
    out.write((message + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void setMcpHandler(McpStatelessServerHandler mcpHandler) {
    handler = mcpHandler;
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty();
  }

  @Override
  public List<String> protocolVersions() {
    return List.of(
        ProtocolVersions.MCP_2024_11_05,
        ProtocolVersions.MCP_2025_03_26,
        ProtocolVersions.MCP_2025_06_18,
        ProtocolVersions.MCP_2025_11_25);
  }
}
