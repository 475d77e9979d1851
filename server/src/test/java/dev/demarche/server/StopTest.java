package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.export.code.Schemes;
import dev.demarche.knowledge.Coordinates;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.record.Chronicle;
import dev.demarche.record.consolidation.Likeness;
import dev.demarche.record.question.Party;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class StopTest {
  @TempDir Path folder = Path.of("");

  private final CountDownLatch reading = new CountDownLatch(1);
  private final CountDownLatch read = new CountDownLatch(1);

  private Server start() {
    Clock clock = Clock.systemUTC();
    Chronicle chronicle = Chronicle.open(folder.resolve("r").toString(), Likeness.NONE, clock);
    ArticleReading slow =
        (uri, bytes, published) -> {
          reading.countDown();
          try {
            read.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return new Paper(uri, "Title", "Outlet", "2025-03-14")
              .tells(EventType.AGREE, EventStatus.OCCURRED, null, "They agreed.")
              .record();
        };
    Sources sources =
        new Sources(
            chronicle,
            (word, day) -> Party.named(word),
            () -> Schemes.over(Knowledge.load(), Coordinates.load()),
            slow,
            clock);
    return Server.start(new Settings("127.0.0.1", 0, null, false), sources, bug -> {});
  }

  @Test
  void close_whileARequestIsAnswered_letsItEndAndTakesNoOther() throws Exception {
    Server server = start();
    HttpClient client = HttpClient.newHttpClient();
    URI api = URI.create("http://127.0.0.1:" + server.port() + "/api/");
    HttpRequest post =
        HttpRequest.newBuilder(api.resolve("articles"))
            .header("Content-Type", "text/plain")
            .POST(HttpRequest.BodyPublishers.ofString("They agreed."))
            .build();
    CompletableFuture<HttpResponse<String>> under =
        client.sendAsync(post, HttpResponse.BodyHandlers.ofString());
    reading.await();

    HttpRequest status = HttpRequest.newBuilder(api.resolve("status")).build();
    CompletableFuture<Void> closing = CompletableFuture.runAsync(server::close);
    assertThatThrownBy(
            () -> {
              while (true) {
                HttpClient.newHttpClient().send(status, HttpResponse.BodyHandlers.ofString());
              }
            })
        .isInstanceOf(IOException.class);
    assertThat(closing).isNotDone();
    assertThat(under).isNotDone();

    read.countDown();
    assertThat(under.get().statusCode()).isEqualTo(200);
    assertThat(under.get().body()).contains("They agreed.");
    closing.get();
  }
}
