package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.demarche.server.guard.Access;
import dev.demarche.server.guard.Limits;
import dev.demarche.server.guard.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonitorTest {
  private static final String AUTHORIZATION = "Authorization";

  @TempDir Path folder = Path.of("");

  private Path log;
  private Served served;

  @BeforeEach
  void start() {
    log = folder.resolve("audit.jsonl");
    Access access = new Access(Token.of(Served.SECRET), null);
    served = Served.with(folder, new Settings("127.0.0.1", 0, access, Limits.USUAL, log, true));
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private String metrics() {
    return served.get("/metrics", AUTHORIZATION, Served.BEARER).body();
  }

  private List<JsonNode> lines() throws IOException {
    ObjectMapper json = new ObjectMapper();
    return Files.readAllLines(log).stream()
        .map(
            line -> {
              try {
                return json.readTree(line);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .toList();
  }

  @Test
  void ready_ofARecordThatAnswers_isOpenToAll() {
    assertThat(served.get("/ready").body()).isEqualTo("ready\n");
    assertThat(served.bugs).isEmpty();
  }

  @Test
  void ready_ofARecordThatIsNoneAnyMore_isNot() throws IOException {
    served.chronicle().close();
    Files.writeString(folder.resolve("test.record"), "no database ".repeat(1000));

    assertThat(served.get("/ready").statusCode()).isEqualTo(503);
    assertThat(served.get("/health").statusCode()).isEqualTo(200);
    assertThat(served.bugs).hasSize(1);
  }

  @Test
  void metrics_ofRequests_areByRouteAndStatus() {
    served.get("/api/events/none-such", AUTHORIZATION, Served.BEARER);
    served.get("/api/events/another", AUTHORIZATION, Served.BEARER);
    served.get("/nothing/here", AUTHORIZATION, Served.BEARER);
    served.get("/");

    assertThat(metrics())
        .contains(
            "demarche_http_request_seconds_count{method=\"GET\",route=\"/api/events/{id}\",status=\"404\"} 2",
            "route=\"none\",status=\"404\"} 1",
            "route=\"none\",status=\"401\"} 1")
        .doesNotContain("another", "nothing");
  }

  @Test
  void metrics_ofTheRecordAndTheMachine_areThere() {
    assertThat(metrics())
        .contains("demarche_record_size{of=\"articles\"} 3.0", "demarche_record_bytes ")
        .contains("jvm_memory_used_bytes{area=\"heap\"}");
  }

  @Test
  void metrics_ofArticles_countThoseThatWereRead() {
    served.post(
        "/api/articles",
        "They agreed.",
        "Content-Type",
        "text/plain",
        AUTHORIZATION,
        Served.BEARER);

    assertThat(metrics()).contains("demarche_articles_read_total{outcome=\"read\"} 1.0");
  }

  @Test
  void audit_ofAddingAnArticle_tellsWhoWhatAndHowItEnded() throws IOException {
    String path = "/api/articles?add=true&uri=new.txt&published=2025-03-01";
    served.post(path, "They agreed.", "Content-Type", "text/plain", AUTHORIZATION, Served.BEARER);

    assertThat(lines()).hasSize(1);
    JsonNode line = lines().get(0);
    assertThat(line.path("at").asText()).isEqualTo("2025-03-15T12:00:00Z");
    assertThat(line.path("who").asText()).isEqualTo("DEMARCHE_TOKEN");
    assertThat(line.path("role").asText()).isEqualTo("admin");
    assertThat(line.path("method").asText()).isEqualTo("POST");
    assertThat(line.path("path").asText()).isEqualTo("/api/articles");
    assertThat(line.path("article").asText()).isEqualTo("new.txt");
    assertThat(line.path("status").asInt()).isEqualTo(201);
  }

  @Test
  void audit_ofAWrongToken_tellsFromWhereAndNotWhich() throws IOException {
    served.get("/search?text=secret-plan", AUTHORIZATION, "Bearer my-secret-guess");

    assertThat(lines().get(0).path("who").isNull()).isTrue();
    assertThat(lines().get(0).path("from").asText()).isEqualTo("127.0.0.1");
    assertThat(lines().get(0).path("status").asInt()).isEqualTo(401);
    assertThat(Files.readString(log)).doesNotContain("secret");
  }

  @Test
  void audit_ofWhatIsAskedAllTheTime_isLeftOut() throws IOException {
    served.get("/health");
    served.get("/ready");
    metrics();

    assertThat(lines()).isEmpty();
  }

  @Test
  void audit_askedByAnAdmin_isTheLatestFirst() {
    served.get("/agenda", AUTHORIZATION, Served.BEARER);
    served.get("/search", AUTHORIZATION, Served.BEARER);

    HttpResponse<String> answer = served.get("/audit?limit=1", AUTHORIZATION, Served.BEARER);
    assertThat(answer.body()).contains("\"path\":\"/search\"").doesNotContain("/agenda");
    assertThat(served.get("/audit?limit=0", AUTHORIZATION, Served.BEARER).statusCode())
        .isEqualTo(400);
    assertThat(served.get("/audit?limit=x", AUTHORIZATION, Served.BEARER).statusCode())
        .isEqualTo(400);
  }

  @Test
  void audit_thatCannotBeWritten_isABugAndTheAnswerComes() throws IOException {
    Files.delete(log);
    Files.createDirectories(log.resolve("in-the-way"));

    assertThat(served.get("/agenda", AUTHORIZATION, Served.BEARER).statusCode()).isEqualTo(200);
    assertThat(served.bugs).hasSize(1);
  }
}
