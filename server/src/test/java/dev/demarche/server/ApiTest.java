package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.server.query.Filters;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest {
  @RegisterExtension static final Servers servers = new Servers();
  private static final Served served = servers.openly();

  @Test
  void events_withFilters_areThoseOfTheCommandLine() {
    JsonNode answer = served.json("/api/events?type=consult,reject&from=2025-03-11");
    assertThat(answer.at("/results")).hasSize(1);
    assertThat(answer.at("/results/0/schema").asText()).isEqualTo("demarche-event/1");
    assertThat(answer.at("/results/0/type").asText()).isEqualTo("REJECT");
    assertThat(answer.at("/results/0/mentions/0/evidence/0/exact").asText())
        .isEqualTo("Kenya refused Finland.");
    assertThat(answer.at("/next").isNull()).isTrue();
  }

  @Test
  void events_pageAfterPage_areAllOnce() {
    String path = "/api/events?limit=1";
    List<String> types = new ArrayList<>();
    while (!path.isEmpty()) {
      JsonNode answer = served.json(path);
      types.add(answer.at("/results/0/type").asText());
      path =
          answer.at("/next").isNull()
              ? ""
              : "/api/events?limit=1&after=" + answer.at("/next").asText();
    }
    assertThat(types).containsExactly("AGREE", "REJECT", "CONSULT", "THREATEN");
    assertThat(served.get("/api/events?limit=1").headers().firstValue("Link").orElse(""))
        .startsWith("</api/events?after=")
        .endsWith("&limit=1>; rel=\"next\"");
  }

  @Test
  void event_withItsId_isTheSameAsInTheList() {
    JsonNode listed = served.json("/api/events?type=CONSULT").at("/results/0");
    assertThat(served.json("/api/events/" + listed.at("/id").asText())).isEqualTo(listed);
  }

  @Test
  void agenda_ofADay_hasActsAndDeadlines() {
    JsonNode results = served.json("/api/agenda").at("/results");
    assertThat(results.findValuesAsText("schema"))
        .containsExactly("demarche-event/1", "demarche-agreement/1");
    assertThat(results.at("/1/deadline").asText()).isEqualTo("2025-06-01");
  }

  @Test
  void statements_ofAState_haveTheirWords() {
    JsonNode results = served.json("/api/statements?actor=FIN").at("/results");
    assertThat(results).hasSize(1);
    assertThat(results.at("/0/statement/quote").asText()).isEqualTo(Served.QUOTE);
    assertThat(served.json("/api/statements?actor=KEN").at("/results")).isEmpty();
  }

  @Test
  void pair_ofBoth_isTheirBrief() {
    JsonNode brief = served.json("/api/pairs/KEN/FIN");
    assertThat(brief.at("/schema").asText()).isEqualTo("demarche-brief/1");
    assertThat(brief.at("/last")).hasSize(2);
    assertThat(brief.at("/coming")).hasSize(2);
  }

  @Test
  void actor_ofACode_hasActsMonthsAndAgenda() {
    JsonNode actor = served.json("/api/actors/FIN");
    assertThat(actor.at("/last")).hasSize(4);
    assertThat(actor.at("/said")).hasSize(1);
    assertThat(actor.at("/months/0/month").asText()).isEqualTo("2025-03");
  }

  @ParameterizedTest
  @CsvSource({
    "type=walk, type",
    "quad=9, quad",
    "status=maybe, status",
    "from=yesterday, from",
    "from=2025-03-02&to=2025-03-01, ends before",
    "limit=0, limit",
    "limit=501, limit",
    "limit=many, limit",
    "confidence=2, probability",
    "after=nonsense, mark",
    "colour=red, colour",
    "place=a&place=b, place",
    "on=+999999999-01-01, on"
  })
  void events_withABadFilter_tellWhichAndWhy(String query, String reason) {
    HttpResponse<String> answer = served.get("/api/events?" + query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"status\":400").contains(reason);
    assertThat(served.get("/search?" + query).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/events/none, 404",
    "/api/none, 404",
    "/events/none, 404",
    "/articles?uri=none, 404",
    "/export/none, 404",
    "/none, 404",
    "/articles, 400",
    "/agreements/none, 404",
    "/agenda?month=2025-13, 400",
    "/statements?actor=KEN&actor=FIN, 400",
    "/api/articles, 400",
    "/api/articles?uri=none, 404",
    "/api/agreements/none, 404",
    "/api, 404",
    "/openapi.xml, 404"
  })
  void get_ofWhatIsNot_isRefused(String path, int status) {
    assertThat(served.get(path).statusCode()).isEqualTo(status);
  }

  @Test
  void agreements_ofAState_areListedAndHaveAnId() {
    JsonNode listed = served.json("/api/agreements?actor=KEN").at("/results");
    assertThat(listed).hasSize(1);
    assertThat(listed.at("/0/name").asText()).isEqualTo("Forest Partnership");
    assertThat(served.json("/api/agreements/" + listed.at("/0/id").asText()))
        .isEqualTo(listed.get(0));
    assertThat(served.json("/api/agreements?actor=BRA").at("/results")).isEmpty();
  }

  @Test
  void article_ofTheRecord_hasAllThatWasReadInIt() {
    JsonNode record = served.json("/api/articles?uri=" + Filters.encode(Served.ODD_URI));
    assertThat(record.at("/schema").asText()).isEqualTo("demarche-record/1");
    assertThat(record.at("/article/uri").asText()).isEqualTo(Served.ODD_URI);
    assertThat(record.at("/events")).hasSize(2);
    assertThat(record.at("/statements/0/quote").asText()).isEqualTo(Served.QUOTE);
  }

  @Test
  void event_withWhy_tellsThePairsOfItsMentions() {
    String id = served.json("/api/events?type=CONSULT").at("/results/0/id").asText();
    assertThat(served.json("/api/events/" + id + "?why=true").path("why").isArray()).isTrue();
    assertThat(served.get("/api/events/" + id + "?who=true").statusCode()).isEqualTo(400);
  }

  @Test
  void status_ofTheRecord_countsAndDoesNotTellWhereItLies() {
    HttpResponse<String> status = served.get("/api/status");
    assertThat(status.body())
        .contains("\"articles\":3", "\"last\":\"2025-03-12\"", "\"version\":\"0.")
        .doesNotContain("test.record", served.folder().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "/api/statements?type=AGREE, type: no filter of statements",
    "/api/statements?actor=KEN&actor=FIN, one speaker",
    "/api/agreements?status=OCCURRED, status: no filter of agreements",
    "/api/events?actor=a&actor=a&actor=a&actor=a&actor=a&actor=a&actor=a&actor=a&actor=a&actor=a&actor=a, more than 10"
  })
  void lists_withAFilterThatDoesNotCount_tellSo(String path, String reason) {
    HttpResponse<String> answer = served.get(path);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api", "/api/none", "/api/events/none", "/api/events?limit=0"})
  void errors_ofPrograms_areProblems(String path) {
    HttpResponse<String> answer = served.get(path);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"status\":" + answer.statusCode(), "\"detail\":\"");
  }

  @ParameterizedTest
  @CsvSource({"GET /api/%zz HTTP/1.1, 400", "GET /api/events HTTP/9.9, 505", "G@T / HTTP/1.1, 400"})
  void errors_ofBrokenRequests_areProblems(String line, int status) throws IOException {
    String answer = served.raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 " + status).contains("application/problem+json");
  }

  @Test
  void delete_ofAnEvent_tellsWhatIsAllowed() {
    HttpResponse<String> answer = served.send(served.to("/api/events").DELETE());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET");
  }

  @Test
  void events_askedAgain_areNotSentAgain() {
    HttpResponse<String> first = served.get("/api/events");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = served.get("/api/events", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(served.get("/api/events?limit=1", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void articles_posted_areReadAndNotKept() {
    HttpResponse<String> answer =
        served.post("/api/articles?uri=p.txt", "They agreed.", "Content-Type", "text/plain");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"schema\":\"demarche-record/1\"")
        .contains("\"exact\":\"They agreed.\"");
    assertThat(served.chronicle().article("p.txt")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/articles, application/json, x, 415",
    "/api/articles, text/plain, '', 400",
    "/api/articles?add=true&uri=p.txt, text/plain, x, 403",
    "/api/articles?published=1, text/plain, x, 400",
    "/api/articles?who=1, text/plain, x, 400"
  })
  void articles_postedWrongly_areRefused(String path, String type, String body, int status) {
    assertThat(served.post(path, body, "Content-Type", type).statusCode()).isEqualTo(status);
  }
}
