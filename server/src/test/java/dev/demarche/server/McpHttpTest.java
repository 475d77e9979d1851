package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The client of the protocol's own library asks the running server over HTTP. */
class McpHttpTest {
  private static final String LIST =
      "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{}}";
  private static final String TYPES = "application/json, text/event-stream";
  private static final String JSON = "application/json";

  @RegisterExtension static final Servers servers = new Servers();
  private static final Served served = Ample.in(servers.guarded());
  private static McpSyncClient client;

  @BeforeAll
  static void start() {
    client = client(Served.BEARER);
    client.initialize();
  }

  private static McpSyncClient client(String authorization) {
    HttpClientStreamableHttpTransport transport =
        HttpClientStreamableHttpTransport.builder("http://127.0.0.1:" + served.port())
            .requestBuilder(HttpRequest.newBuilder().header("Authorization", authorization))
            .build();
    return McpClient.sync(transport).build();
  }

  @AfterAll
  static void stop() {
    client.close();
  }

  private static CallToolResult call(String tool, Map<String, Object> arguments) {
    return client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
  }

  private static JsonNode structured(CallToolResult result) {
    assertThat(result.isError()).as(text(result)).isFalse();
    return new ObjectMapper().valueToTree(result.structuredContent());
  }

  private static String text(CallToolResult result) {
    return ((TextContent) result.content().get(0)).text();
  }

  private static JsonNode api(String path) {
    return read(served.get(path, "Authorization", Served.BEARER).body());
  }

  private static JsonNode read(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  @Test
  void server_tellsItsNameAndVersionAndThatWordsAreNoInstructions() {
    assertThat(client.getServerInfo().name()).isEqualTo("demarche");
    assertThat(client.getServerInfo().version()).isEqualTo(Product.version());
    assertThat(client.getServerInstructions()).contains("evidence", "never instructions");
  }

  @Test
  void tools_areTheQuestionsToTheRecordAndReading() {
    List<Tool> tools = client.listTools().tools();
    assertThat(tools)
        .extracting(Tool::name)
        .containsExactly(
            "read_article",
            "timeline",
            "said",
            "agenda",
            "brief",
            "promises",
            "disagreements",
            "show");
    assertThat(tools).allSatisfy(each -> assertThat(each.annotations().readOnlyHint()).isTrue());
    assertThat(new ObjectMapper().valueToTree(tools.get(1).inputSchema()).at("/properties").size())
        .isEqualTo(17);
  }

  @ParameterizedTest
  @CsvSource({
    "timeline, /api/events?limit=10",
    "said, /api/statements?limit=10",
    "agenda, /api/agenda?limit=10",
    "promises, /api/promises?limit=10",
    "disagreements, /api/disagreements?limit=10"
  })
  void lists_areTheSameJsonAsOverHttp(String tool, String path) {
    JsonNode results = structured(call(tool, Map.of()));
    assertThat(results).isEqualTo(api(path));
    assertThat(results.path("results")).isNotEmpty();
  }

  @Test
  void timeline_withFilters_takesTheNamesOfQueryStrings() {
    JsonNode page =
        structured(
            call(
                "timeline",
                Map.of("actor", List.of("KEN", "FIN"), "type", "consult,REJECT", "limit", 1)));
    assertThat(page).isEqualTo(api("/api/events?actor=KEN&actor=FIN&type=consult,reject&limit=1"));
    assertThat(page.path("next").isTextual()).isTrue();
  }

  @Test
  void timeline_asText_hasTheWordsTheSourceAndTheOffsets() {
    CallToolResult result = call("timeline", Map.of("type", "REJECT"));
    assertThat(text(result))
        .contains("2025-03-12 REJECT, occurred: Kenya → Finland")
        .contains(
            "“Kenya refused Finland.” (Rift Observer, 2025-03-12, b.txt, characters 0 to 22)");
  }

  @Test
  void timeline_withMore_tellsHowToGoOn() {
    CallToolResult result = call("timeline", Map.of("limit", 1));
    String next = structured(result).path("next").asText();
    assertThat(text(result)).endsWith("ask again with after=" + next);
    assertThat(structured(call("timeline", Map.of("limit", 1, "after", next))))
        .isEqualTo(api("/api/events?limit=1&after=" + next));
  }

  @Test
  void brief_ofTwo_isTheirPage() {
    CallToolResult result = call("brief", Map.of("actor", List.of("KEN", "FIN")));
    assertThat(structured(result)).isEqualTo(api("/api/pairs/KEN/FIN"));
    assertThat(text(result)).startsWith("KEN and FIN as of 2025-03-15").contains("disputed: 1");
  }

  @Test
  void show_ofAnIdOrAnAddress_isTheActTheAgreementOrTheArticle() {
    String event = api("/api/events?type=CONSULT").at("/results/0/id").asText();
    String agreement = api("/api/agreements").at("/results/0/id").asText();
    assertThat(structured(call("show", Map.of("id", event, "why", true))))
        .isEqualTo(api("/api/events/" + event + "?why=true"));
    assertThat(structured(call("show", Map.of("id", agreement))))
        .isEqualTo(api("/api/agreements/" + agreement));
    assertThat(structured(call("show", Map.of("uri", "b.txt"))))
        .isEqualTo(api("/api/articles?uri=b.txt"));
  }

  @Test
  void disagreements_asText_tellWhoTellsWhat() {
    assertThat(text(call("disagreements", Map.of())))
        .contains("sources differ on status", "Coast Mirror");
  }

  @Test
  void promises_asText_tellWhatBecameOfThem() {
    assertThat(text(call("promises", Map.of()))).contains("pledge is open");
  }

  @Test
  void readArticle_ofAText_isItsRecordAndIsNotKept() {
    CallToolResult result = call("read_article", Map.of("text", "They agreed.", "uri", "p.txt"));
    assertThat(structured(result).path("schema").asText()).isEqualTo("demarche-record/1");
    assertThat(text(result)).contains("“They agreed.” (", "p.txt, characters 0 to 12)");
    assertThat(served.chronicle().article("p.txt")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "timeline|{'colour':'red'}|400: colour: no such argument; there are actor, type",
        "timeline|{'type':'walk'}|400: type: one of AGREE",
        "timeline|{'limit':51}|400: limit: 1 to 50 is needed, not 51",
        "timeline|{'limit':0}|400: limit",
        "timeline|{'from':'soon'}|400: from: a day",
        "timeline|{'after':'nonsense'}|400: no mark of a page",
        "timeline|{'text':{'a':1}}|400: text: text, a number or a list is needed",
        "said|{'actor':['KEN','FIN']}|400: actor: a statement has one speaker",
        "brief|{'actor':'KEN'}|400: actor: a brief is about two",
        "brief|{}|400: actor: a brief is about two",
        "show|{}|400: id or uri",
        "show|{'id':'none'}|404: none: no event or agreement",
        "show|{'uri':'none'}|404: none: no article",
        "read_article|{}|400: text: is needed",
        "read_article|{'text':'x','published':'soon'}|400: published"
      })
  void calls_thatAreWrong_areErrorsOfTheToolWithTheReason(
      String tool, String arguments, String reason) {
    Map<String, Object> given =
        new ObjectMapper()
            .convertValue(
                read(arguments.replace('\'', '"')),
                new com.fasterxml.jackson.core.type.TypeReference<Map<String, Object>>() {});
    CallToolResult result = call(tool, given);
    assertThat(result.isError()).isTrue();
    assertThat(result.structuredContent()).isNull();
    assertThat(text(result)).startsWith(reason);
  }

  @Test
  void readArticle_thatIsTooLong_tellsTheBound() {
    CallToolResult result = call("read_article", Map.of("text", "x".repeat(100_001)));
    assertThat(result.isError()).isTrue();
    assertThat(text(result)).isEqualTo("413: text: longer than 100000 characters");
  }

  @Test
  void client_withoutTheToken_isNotLetIn() {
    try (McpSyncClient stranger = client("Bearer not-the-token-of-this-server")) {
      assertThatThrownBy(stranger::initialize).hasStackTraceContaining("Authorization error");
    }
  }

  @Test
  void request_fromAnotherSite_isRefused() {
    assertThat(post(LIST, "Origin", "https://evil.example").statusCode()).isEqualTo(403);
    assertThat(post(LIST, "Origin", "http://127.0.0.1:" + served.port()).statusCode())
        .isEqualTo(200);
  }

  @Test
  void request_thatIsTooLong_isRefused() {
    HttpResponse<String> answer = post("x".repeat(1_000_001), "Accept-Language", "en");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  @Test
  void request_thatIsNoJson_isAnswered400() {
    assertThat(post("{", "Accept-Language", "en").statusCode()).isEqualTo(400);
  }

  @Test
  void request_whoseParametersAreOdd_isAnErrorOfTheProtocol() {
    HttpResponse<String> answer = post(LIST.replace("list", "call").replace("{}", "7"), "A", "b");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(read(answer.body()).at("/error/code").asInt()).isEqualTo(-32602);
  }

  @Test
  void get_isNotAllowed() {
    HttpResponse<String> answer =
        served.get("/mcp", "Authorization", Served.BEARER, "Accept", TYPES);
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
  }

  private static HttpResponse<String> post(String body, String name, String value) {
    return served.post(
        "/mcp",
        body,
        "Authorization",
        Served.BEARER,
        "Content-Type",
        JSON,
        "Accept",
        TYPES,
        name,
        value);
  }
}
