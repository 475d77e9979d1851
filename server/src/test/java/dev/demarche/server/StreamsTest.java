package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.server.stream.Streams;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class StreamsTest {
  @RegisterExtension final Servers servers = new Servers();
  private final Served served = servers.openly();
  private final List<Listener> listeners = new ArrayList<>();

  @AfterEach
  void stop() throws IOException {
    for (Listener listener : listeners) {
      listener.in.close();
    }
  }

  /** Reads a stream block by block. */
  private static final class Listener {
    private final InputStream in;
    private final BufferedReader lines;

    Listener(InputStream in) {
      this.in = in;
      this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** The next block that is no heartbeat, in one line; empty at the end. */
    String next() throws IOException {
      List<String> block = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty()) {
          block.add(line);
        } else if (block.stream().anyMatch(each -> each.startsWith("data:"))) {
          return String.join(" | ", block);
        } else {
          block.clear();
        }
      }
      return "";
    }
  }

  private HttpResponse<InputStream> open(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = served.to(path);
    HttpResponse<InputStream> answer =
        HttpClient.newHttpClient()
            .send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofInputStream());
    listeners.add(new Listener(answer.body()));
    return answer;
  }

  private Listener listen(String path, String... headers) throws Exception {
    assertThat(open(path, headers).statusCode()).isEqualTo(200);
    return listeners.get(listeners.size() - 1);
  }

  private void add(String uri, EventType type, String day) {
    served
        .chronicle()
        .add(
            List.of(
                new Paper(uri, "More", "Rift Observer", day)
                    .tells(type, EventStatus.OCCURRED, day, "Kenya and Finland, on " + day)
                    .record()));
  }

  @Test
  void stream_withFilters_tellsWhatMatchesAsItComes() throws Exception {
    Listener listener = listen("/api/stream?type=AID");

    add("d.txt", EventType.ACCUSE, "2025-03-13");
    add("e.txt", EventType.AID, "2025-03-14");
    assertThat(listener.next())
        .startsWith("id: 7 | event: event.created | data: {")
        .contains("\"type\":\"AID\"", "\"number\":7");

    served.chronicle().withdraw(List.of("e.txt"), "HTTP 410");
    assertThat(listener.next()).startsWith("id: 8 | event: event.withdrawn | data: {");
  }

  @Test
  void stream_withTheLastId_tellsWhatCameMeanwhile() throws Exception {
    Listener listener = listen("/api/stream", "Last-Event-ID", "2");
    assertThat(listener.next()).startsWith("id: 3 |");
    assertThat(listener.next()).startsWith("id: 4 |");
    add("d.txt", EventType.AID, "2025-03-13");
    assertThat(listener.next()).startsWith("id: 6 |");

    assertThat(listen("/api/stream?last-event-id=4").next()).startsWith("id: 6 |");
  }

  @Test
  void stream_withWhatIsNoIdOrFilter_isRefused() throws Exception {
    for (String id : new String[] {"x", "-1", "99", "1.5"}) {
      assertThat(open("/api/stream", "Last-Event-ID", id).statusCode()).isEqualTo(400);
    }
    assertThat(open("/api/stream?colour=red").statusCode()).isEqualTo(400);
  }

  @Test
  void stream_beyondTheLimit_isRefusedUntilOneEnds() throws Exception {
    for (int i = 0; i < Streams.MOST; i++) {
      listen("/api/stream");
    }
    assertThat(open("/api/stream").statusCode()).isEqualTo(503);
    assertThat(served.get("/health").statusCode()).isEqualTo(200);
  }

  @Test
  void close_withOpenStreams_endsThem() throws Exception {
    Listener listener = listen("/api/stream");
    long began = System.nanoTime();

    served.close();

    assertThat(listener.next()).isEmpty();
    assertThat((System.nanoTime() - began) / 1_000_000).isLessThan(4000);
  }
}
