package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The client of the protocol's own library starts {@code demarche mcp} on the examples. */
@TestInstance(Lifecycle.PER_CLASS)
class McpTest {
  private static final Path CALL = Path.of("..", "examples", "nairobi-call.txt");

  private static final String FRENCH =
      """
      Le ministre des affaires étrangères a déclaré mardi que les deux pays avaient conclu un accord
      sur les pêcheries, et que les négociations se poursuivraient la semaine prochaine à Genève.
      Selon lui, les délégations ont travaillé pendant trois jours avant de parvenir à ce résultat.
      """;

  private Path record = Path.of("");
  private McpSyncClient client = McpClient.sync(transport()).build();

  private StdioClientTransport transport() {
    ServerParameters server =
        ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java").toString())
            .args(
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "mcp",
                "--record",
                record.toString())
            .build();
    return new StdioClientTransport(server, new JacksonMcpJsonMapper(new ObjectMapper()));
  }

  @BeforeAll
  void addTheExamples(@TempDir Path folder) {
    record = folder.resolve("examples.record");
    Run.of(Run.onExamples("add", "--record", record.toString()));
    client = McpClient.sync(transport()).requestTimeout(Duration.ofMinutes(1)).build();
    client.initialize();
  }

  @AfterAll
  void stop() {
    client.closeGracefully();
  }

  private CallToolResult call(String tool, Map<String, Object> arguments) {
    return client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
  }

  private static JsonNode structured(CallToolResult result) {
    assertThat(result.isError()).as(text(result)).isFalse();
    return new ObjectMapper().valueToTree(result.structuredContent());
  }

  private static String text(CallToolResult result) {
    return ((TextContent) result.content().get(0)).text();
  }

  @Test
  void server_hasTheVersionOfTheCommandLine() {
    assertThat(Run.of("--version").out().strip())
        .isEqualTo(client.getServerInfo().name() + " " + client.getServerInfo().version());
  }

  @Test
  void timeline_ofTheExamples_isWhatTheCommandLinePrints() {
    JsonNode page =
        structured(call("timeline", Map.of("actor", List.of("KEN", "FIN"), "on", "2025-03-12")));
    List<JsonNode> printed =
        Run.of(
                "timeline",
                "KEN",
                "FIN",
                "--limit",
                "10",
                "--on",
                "2025-03-12",
                "--record",
                record.toString())
            .records();
    assertThat(page.path("results")).containsExactlyElementsOf(printed);
  }

  @Test
  void timeline_ofABody_asksForItsMembers() {
    assertThat(
            structured(call("timeline", Map.of("actor", List.of("EU", "Kenya")))).path("results"))
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"timeline", "said", "agenda", "promises"})
  void lists_ofTheExamples_tellTheWordsAndWhereTheyStand(String tool) {
    CallToolResult result = call(tool, Map.of("on", "2025-03-12"));
    assertThat(structured(result).path("results")).isNotEmpty();
    assertThat(text(result)).containsPattern("“.+” \\(.*, characters \\d+ to \\d+\\)");
  }

  @Test
  void readArticle_isTheRecordOfTheCommandLine() throws IOException {
    String text = Files.readString(CALL);
    JsonNode record =
        structured(call("read_article", Map.of("text", text, "uri", CALL.toString())));
    JsonNode printed = Run.of("read", "--format", "jsonl", CALL.toString()).records().get(0);
    assertThat(record).isEqualTo(printed);
    assertThat(Schemas.ofRecord().faults(record)).isEmpty();
  }

  @Test
  void calls_thatAreWrong_leaveTheServerRunning() {
    assertThat(call("show", Map.of("id", "none")).isError()).isTrue();
    assertThat(call("read_article", Map.of("text", FRENCH)).isError()).isTrue();
    assertThat(client.ping()).isNotNull();
  }

  @Test
  void mcp_messagesThatAreNone_areRefusedAndTheRestIsAnsweredUntilTheEnd() {
    String asked =
        """
        no json
        {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}
        {"jsonrpc":"2.0","method":"notifications/initialized"}

        {"jsonrpc":"2.0","id":"two","method":"tools/call","params":{"name":"timeline","arguments":{"limit":1}}}
        {"jsonrpc":"2.0","id":3,"method":"no/such"}
        """;
    Run run = Run.withStdin(asked, "mcp", "--record", record.toString());
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    List<JsonNode> answers = run.records();
    assertThat(answers).hasSize(4);
    assertThat(answers.get(0).at("/error/code").asInt()).isEqualTo(-32700);
    assertThat(answers.get(1).at("/result/protocolVersion").asText()).isEqualTo("2025-06-18");
    assertThat(answers.get(2).at("/result/structuredContent/results")).hasSize(1);
    assertThat(answers.get(2).at("/id").asText()).isEqualTo("two");
    assertThat(answers.get(3).at("/error/code").asInt()).isEqualTo(-32601);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "7",
        "{'jsonrpc':'2.0','id':1}",
        "{'jsonrpc':'2.0','id':1,'method':'tools/call'}",
        "{'jsonrpc':'2.0','id':1,'method':'tools/call','params':'x'}",
        "{'jsonrpc':'2.0','id':1,'method':'tools/call','params':{'name':'none'}}",
        "{'jsonrpc':'2.0','id':1,'method':'tools/call','params':{'name':'show','arguments':7}}",
        "{'jsonrpc':'2.0','id':{'a':1},'method':'ping'}"
      })
  void mcp_aMessageThatIsOdd_doesNotStopTheServer(String odd) {
    String ping = "\n{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"ping\"}\n";
    Run run = Run.withStdin(odd.replace('\'', '"') + ping, "mcp", "--record", record.toString());
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    List<JsonNode> answers = run.records();
    assertThat(answers.get(answers.size() - 1).path("id").asInt()).isEqualTo(2);
    assertThat(answers.get(answers.size() - 1).has("result")).isTrue();
    assertThat(answers.get(0).at("/error/code").asInt()).isLessThan(-32000);
  }

  @Test
  void mcp_withoutRecord_isWrongUse(@TempDir Path folder) {
    Run run = Run.withStdin("", "mcp", "--record", folder.resolve("none").toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("there is no record");
  }
}
