package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.demarche.server.guard.Role;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which tools of /mcp a token may call. */
class McpRightsTest {
  private static final String ASKING = call("timeline", "{}");
  private static final String READING = call("read_article", "{\"text\":\"They agreed.\"}");

  @RegisterExtension final Servers servers = new Servers();

  private static String call(String tool, String arguments) {
    return "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\""
        + tool
        + "\",\"arguments\":"
        + arguments
        + "}}";
  }

  /** The result of a call. */
  private static JsonNode asked(Served served, String call, String authorization)
      throws JsonProcessingException {
    HttpResponse<String> answer =
        served.post(
            "/mcp",
            call,
            "Content-Type",
            "application/json",
            "Accept",
            "application/json, text/event-stream",
            "Authorization",
            authorization);
    return new ObjectMapper().readTree(answer.body()).path("result");
  }

  @Test
  void readArticle_byAReader_isAnErrorOfTheToolAndTheOthersAreAnswered() throws Exception {
    Served served = servers.guarded();
    String bearer = served.bearer(Role.READER);
    JsonNode refused = asked(served, READING, bearer);
    assertThat(refused.path("isError").asBoolean()).isTrue();
    assertThat(refused.at("/content/0/text").asText())
        .isEqualTo("403: read_article needs a token of a writer, and yours is of a reader");
    assertThat(asked(served, ASKING, bearer).at("/structuredContent/results")).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"WRITER", "ADMIN"})
  void readArticle_byAWriterOrMore_isAnswered(Role role) throws Exception {
    Served served = servers.guarded();
    String bearer = served.bearer(role);
    assertThat(asked(served, READING, bearer).at("/structuredContent/schema").asText())
        .isEqualTo("demarche-record/1");
  }

  @Test
  void readArticle_whereNoTokenIsNeeded_isAnswered() throws Exception {
    Served served = servers.openly();
    assertThat(asked(served, READING, "").at("/structuredContent/schema").asText())
        .isEqualTo("demarche-record/1");
  }
}
