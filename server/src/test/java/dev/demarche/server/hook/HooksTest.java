package dev.demarche.server.hook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.model.EventType;
import dev.demarche.record.watch.Delivery;
import dev.demarche.record.watch.Hook;
import dev.demarche.record.watch.Watch;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Webhooks over HTTP, from the journal to a receiver on loopback. */
@Timeout(60)
class HooksTest {
  private static final String DAY = "2031-05-04";

  @TempDir Path folder;

  private final Receiver receiver = new Receiver();
  private Office office;
  private Hook hook;

  @BeforeEach
  void start() {
    office = new Office(place());
    Watch watch = office.chronicle.watches().add("Aid", "type=AID", "test", Instant.now());
    hook =
        office
            .chronicle
            .hooks()
            .add(watch.id(), receiver.url(), Secret.fresh().text(), Instant.now());
  }

  @AfterEach
  void stop() {
    office.close();
    receiver.close();
    assertThat(office.bugs).isEmpty();
  }

  private String place() {
    return folder.resolve("test.record").toString();
  }

  private void add(String uri, EventType type, String sentence) {
    office.chronicle.add(List.of(Office.paper(uri, type, DAY, sentence)));
  }

  private static void until(BooleanSupplier condition) {
    Instant end = Instant.now().plusSeconds(20);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("time is up").isBefore(end);
      LockSupport.parkNanos(2_000_000);
    }
  }

  private List<Delivery> dead() {
    return office.chronicle.outbox().of(hook.id(), Delivery.State.DEAD, 10);
  }

  @Test
  void hook_ofAWatch_isToldSignedOfWhatMatches() {
    add("a.txt", EventType.ACCUSE, "Kenya blames Finland.");
    add("b.txt", EventType.AID, "Kenya helps Finland.");
    until(() -> receiver.taken.size() == 1);

    Receiver.Came came = receiver.taken.get(0);
    assertThat(came.isSignedWith(hook.secret())).isTrue();
    assertThat(came.isSignedWith(Secret.fresh().text())).isFalse();
    assertThat(came.id()).startsWith("msg_");
    assertThat(Long.parseLong(came.timestamp()))
        .isBetween(Instant.now().getEpochSecond() - 60, Instant.now().getEpochSecond());
    JsonNode json = came.json();
    assertThat(json.path("type").asText()).isEqualTo("event.created");
    assertThat(json.at("/data/watch").asText()).isEqualTo("Aid");
    assertThat(json.at("/data/event/type").asText()).isEqualTo("AID");
  }

  @Test
  void hook_ofAnEventThatChangesAndGoes_isToldOfBoth() {
    add("a.txt", EventType.AID, "Kenya helps Finland with salt.");
    until(() -> receiver.taken.size() == 1);
    add("b.txt", EventType.AID, "Kenya helps Finland with salt, too.");
    until(() -> receiver.taken.size() == 2);
    office.chronicle.withdraw(List.of("a.txt", "b.txt"), "HTTP 410");
    until(() -> receiver.taken.size() == 3);

    assertThat(receiver.taken)
        .extracting(came -> came.json().path("type").asText())
        .containsExactly("event.created", "event.updated", "event.withdrawn");
    assertThat(receiver.taken.get(1).json().at("/data/changed").toString()).contains("mentions");
    assertThat(receiver.taken.get(2).json().at("/data/before/type").asText()).isEqualTo("AID");
    assertThat(receiver.taken)
        .extracting(came -> came.json().at("/data/id").asText())
        .containsOnly(receiver.taken.get(0).json().at("/data/id").asText());
  }

  @Test
  void hook_thatFails_isTriedAgainWithTheSameId() {
    receiver.status = 500;
    add("a.txt", EventType.AID, "Kenya helps Finland.");
    until(() -> receiver.asked.get() == 1);
    receiver.status = 204;
    until(() -> office.chronicle.outbox().count(hook.id(), Delivery.State.DELIVERED) == 1);

    assertThat(receiver.ids).hasSize(2).containsOnly(receiver.taken.get(0).id());
    assertThat(dead()).isEmpty();
  }

  @Test
  void hook_thatFailsForGood_isGivenUpAndShownAndSentAgain() {
    receiver.status = 503;
    add("a.txt", EventType.AID, "Kenya helps Finland.");
    until(() -> !dead().isEmpty());
    assertThat(receiver.asked).hasValue(Office.HASTE.attempts());
    assertThat(dead().get(0).fault()).isEqualTo("HTTP 503");

    Document page = office.page("/watches/" + hook.watch());
    assertThat(page.select("section[aria-labelledby=hooks] li").text())
        .contains("event.created", "HTTP 503, tried 3");
    receiver.status = 200;
    assertThat(sendAgain(page)).isEqualTo(303);
    until(() -> receiver.taken.size() == 1);
    assertThat(dead()).isEmpty();
  }

  private int sendAgain(Document page) {
    String path = page.select("form[action$=/resend]").attr("action");
    String token = page.select("input[name=token]").attr("value");
    String form = "token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    return office.form(path, form).statusCode();
  }

  @Test
  void hook_thatIsGone_isGivenUpAtOnce() {
    receiver.status = 410;
    add("a.txt", EventType.AID, "Kenya helps Finland.");
    until(() -> !dead().isEmpty());
    assertThat(receiver.asked).hasValue(1);
  }

  @Test
  void restart_withMessagesThatWait_losesNone() {
    receiver.status = 500;
    Patience slow =
        new Patience(
            Duration.ofMillis(20), Duration.ofMillis(400), 1, Duration.ofSeconds(1), 100, 0);
    office.close();
    office = new Office(place(), slow);
    for (int i = 0; i < 5; i++) {
      add("p" + i + ".txt", EventType.AID, "Kenya helps Finland with cargo " + i);
    }
    until(() -> receiver.asked.get() > 0);
    office.close();
    receiver.status = 204;

    office = new Office(place(), slow);
    until(() -> office.chronicle.outbox().count(hook.id(), Delivery.State.WAITING) == 0);
    until(() -> told() == office.chronicle.news().last());
  }

  private long told() {
    return receiver.taken.stream()
        .mapToLong(came -> came.json().at("/data/number").asLong())
        .distinct()
        .count();
  }
}
