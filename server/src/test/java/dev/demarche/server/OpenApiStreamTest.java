package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.server.openapi.Operation;
import dev.demarche.server.stream.Streams;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The stream is as described: read from its head on, and left when enough was seen. */
@Timeout(60)
class OpenApiStreamTest {
  private static final Operation OPERATION = Described.operation("GET", "/api/stream");

  private final Described described = new Described();
  private final List<EventStream> open = new ArrayList<>();

  @RegisterExtension final Servers servers = new Servers();
  private final Served served = servers.openly();

  @AfterEach
  void stop() throws Exception {
    for (EventStream each : open) {
      each.close();
    }
  }

  private EventStream listen(String... headers) throws Exception {
    HttpRequest.Builder request = served.to("/api/stream?actor=KEN");
    HttpResponse<InputStream> answer =
        HttpClient.newHttpClient()
            .send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofInputStream());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith(OPERATION.types().get(0));
    EventStream stream = new EventStream(answer.body());
    open.add(stream);
    return stream;
  }

  private JsonNode schema() {
    return OPERATION.node().at("/responses/200/content").path("text/event-stream").path("schema");
  }

  @Test
  void events_fromTheHeadOn_areAsDescribed() throws Exception {
    EventStream stream = listen();
    ArrayNode events = new ObjectMapper().createArrayNode().add(stream.next());
    served
        .chronicle()
        .add(
            List.of(
                new Paper("d.txt", "More", "Rift Observer", "2025-03-13")
                    .tells(EventType.AID, EventStatus.OCCURRED, "2025-03-13", "Kenya gave aid.")
                    .record()));
    events.add(stream.next());
    served.chronicle().withdraw(List.of("d.txt"), "HTTP 410");
    events.add(stream.next());

    assertThat(described.faults(schema(), events.toString())).isEmpty();
    assertThat(events.findValuesAsText("event"))
        .containsExactly("event.created", "event.withdrawn");
    for (String data : events.findValuesAsText("data")) {
      assertThat(described.faults(content(), data)).isEmpty();
    }
    JsonNode event = new ObjectMapper().readTree(events.at("/1/data").asText()).at("/data/event");
    assertThat(described.faults(described.at("/components/schemas/Event"), event.toString()))
        .isEmpty();
  }

  /** The schema of the data of an event. */
  private JsonNode content() {
    JsonNode content = described.resolved(schema().path("items")).at("/properties/data");
    assertThat(content.path("contentMediaType").asText()).isEqualTo(Answer.JSON);
    return content.path("contentSchema");
  }

  @Test
  void header_withTheLastId_isDescribedAndGoesOnFromThere() throws Exception {
    assertThat(OPERATION.parameters().findValuesAsText("name")).contains("Last-Event-ID");
    EventStream stream = listen("Last-Event-ID", "2");
    ObjectNode head = stream.next();
    assertThat(head.path("id").asText()).isEqualTo("2");
    assertThat(stream.next().path("id").asText()).isEqualTo("3");

    HttpResponse<String> refused = served.get("/api/stream", "Last-Event-ID", "x");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(described.faults(OPERATION, refused)).isEmpty();
  }

  @Test
  void stream_beyondTheLimit_isRefusedAsDescribed() throws Exception {
    for (int i = 0; i < Streams.MOST; i++) {
      listen();
    }
    HttpResponse<String> refused = served.get("/api/stream");
    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(described.faults(OPERATION, refused)).isEmpty();
  }
}
