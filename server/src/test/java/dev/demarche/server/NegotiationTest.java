package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.export.ExportFormat;
import dev.demarche.server.feed.MediaTypes;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which form an answer has, by what the request accepts; and HEAD. */
class NegotiationTest {
  private static final String ACCEPT = "Accept";
  private static final String TYPE = "Content-Type";

  @RegisterExtension static final Servers servers = new Servers();
  private static final Served served = servers.openly();

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void events_inEveryFormat_areThoseOfTheExport(ExportFormat format) {
    String type = MediaTypes.negotiated(format);
    HttpResponse<String> answer = served.get("/api/events?actor=KEN", ACCEPT, type);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue(TYPE)).hasValue(type);
    assertThat(answer.headers().firstValue("Vary")).hasValue("Accept");
    if (format != ExportFormat.ATOM) {
      assertThat(answer.body()).isEqualTo(served.get("/export/" + format + "?actor=KEN").body());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/*|application/json",
        "text/html, */*;q=0.1|application/json",
        "application/json;q=0.1, text/csv|text/csv; charset=utf-8",
        "TEXT/CSV|text/csv; charset=utf-8",
        "text/*|text/csv; charset=utf-8",
        "application/x-ndjson|application/x-ndjson",
        "application/x-ndjson; profile=plover|application/x-ndjson; profile=plover"
      })
  void events_withARange_areInTheBestThatThereIs(String accept, String type) {
    HttpResponse<String> answer = served.get("/api/events", ACCEPT, accept);
    assertThat(answer.headers().firstValue(TYPE)).hasValue(type);
  }

  @Test
  void events_asCsvWithALimit_areAPageWithALinkToTheNext() {
    HttpResponse<String> answer = served.get("/api/events?limit=1", ACCEPT, "text/csv");
    assertThat(answer.body().lines()).hasSize(2);
    String link = answer.headers().firstValue("Link").orElse("");
    String next = link.substring(1, link.indexOf('>'));
    assertThat(served.get(next, ACCEPT, "text/csv").body().lines()).hasSize(2);
    assertThat(served.get("/api/events", ACCEPT, "text/csv").body().lines()).hasSize(5);
  }

  @Test
  void agenda_asACalendar_isThatOfTheFeed() {
    String calendar = served.get("/api/agenda?actor=FIN", ACCEPT, "text/calendar").body();
    assertThat(calendar).contains("BEGIN:VCALENDAR", "20250601");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/events", "/api/agenda", "/api/statements", "/api/status", "/api/actors/KEN"})
  void answers_inWhatThereIsNot_tellWhatThereIs(String path) {
    HttpResponse<String> answer = served.get(path, ACCEPT, "image/png");
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.headers().firstValue(TYPE)).hasValue("application/problem+json");
    assertThat(answer.body()).contains("image/png", "there is application/json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/api/events?actor=KEN",
        "/api/none",
        "/search?limit=0",
        "/feeds/agenda.ics",
        "/static/demarche.css",
        "/health"
      })
  void head_ofAnything_hasTheHeadersOfGetAndNoContent(String path) {
    HttpResponse<String> get = served.get(path);
    HttpResponse<String> head =
        served.send(served.to(path).method("HEAD", BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(get.statusCode());
    assertThat(head.body()).isEmpty();
    assertThat(headers(head)).isEqualTo(headers(get));
  }

  @Test
  void head_ofADownload_hasItsHeadersAndDoesNotWriteIt() {
    HttpResponse<String> head =
        served.send(served.to("/export/csv").method("HEAD", BodyPublishers.noBody()));
    assertThat(head.headers().firstValue(TYPE)).hasValue("text/csv; charset=utf-8");
    assertThat(head.headers().firstValue("Content-Disposition")).isPresent();
    assertThat(head.headers().firstValue("Content-Length")).isEmpty();
    assertThat(head.body()).isEmpty();
  }

  private static Map<String, List<String>> headers(HttpResponse<String> answer) {
    Map<String, List<String>> headers = new HashMap<>(answer.headers().map());
    headers.keySet().removeAll(List.of("date", "transfer-encoding"));
    return headers;
  }
}
