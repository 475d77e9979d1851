package dev.demarche.record;

import static dev.demarche.record.Papers.hill;
import static dev.demarche.record.Papers.lake;
import static dev.demarche.record.Papers.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.record.watch.Delivery;
import dev.demarche.record.watch.Hook;
import dev.demarche.record.watch.Message;
import dev.demarche.record.watch.Outbox;
import dev.demarche.record.watch.Polled;
import dev.demarche.record.watch.Seen;
import dev.demarche.record.watch.Watch;
import java.time.Instant;
import java.util.List;

/** Watches, the outbox and what was polled, on every store that is there. */
class OutboxTest {
  private static final Instant NOW = Instant.parse("2031-05-20T10:00:00Z");

  private static Hook hook(Chronicle chronicle) {
    Watch watch = chronicle.watches().add("Cod", "text=cod", "test", NOW);
    return chronicle.hooks().add(watch.id(), "https://a.example/", "whsec_x", NOW);
  }

  private static Message message(String id) {
    return new Message(id, "event.created", "{\"number\": 1}");
  }

  @EveryStore
  void watches_addedAndRemoved_keepTheirNamesApart(String kind) {
    Chronicle chronicle = open(kind);
    Watch cod = chronicle.watches().add(" Cod ", "text=cod", "test", NOW);
    assertThat(chronicle.watches().all())
        .containsExactly(new Watch(cod.id(), "Cod", "text=cod", "test", NOW));
    assertThatThrownBy(() -> chronicle.watches().add("Cod", "", "test", NOW))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("there is a watch of that name");
    assertThatThrownBy(() -> chronicle.watches().add(" ", "", "test", NOW))
        .isInstanceOf(RecordException.class);

    assertThat(chronicle.watches().remove(cod.id())).isTrue();
    assertThat(chronicle.watches().remove(cod.id())).isFalse();
    assertThat(chronicle.watches().with(cod.id())).isEmpty();
  }

  @EveryStore
  void hook_added_beginsWithWhatComesNext(String kind) {
    Chronicle chronicle = open(kind, lake());
    Hook hook = hook(chronicle);

    assertThat(hook.position()).isEqualTo(chronicle.news().last());
    assertThat(chronicle.hooks().all()).containsExactly(hook);
    assertThat(hook.toString()).doesNotContain("whsec");
  }

  @EveryStore
  void put_byTwoWhoReadTheSame_goesInOnce(String kind) {
    Chronicle chronicle = open(kind);
    Hook hook = hook(chronicle);
    chronicle.add(List.of(hill()));
    Outbox outbox = chronicle.outbox();

    assertThat(outbox.put(hook, 2, List.of(message("a"), message("b")), NOW)).isTrue();
    assertThat(outbox.put(hook, 2, List.of(message("c"), message("d")), NOW)).isFalse();

    assertThat(chronicle.hooks().all()).extracting(Hook::position).containsExactly(2L);
    assertThat(outbox.due(NOW, 10))
        .extracting(each -> each.message().id())
        .containsExactly("a", "b");
    assertThat(outbox.due(NOW.minusMillis(1), 10)).isEmpty();
  }

  @EveryStore
  void claim_byTwo_isOnesUntilItsTimeIsOver(String kind) {
    Chronicle chronicle = open(kind);
    Outbox outbox = chronicle.outbox();
    outbox.put(hook(chronicle), 1, List.of(message("a")), NOW);
    Delivery delivery = outbox.due(NOW, 1).get(0);

    assertThat(outbox.claim(delivery, NOW.plusSeconds(60))).isTrue();
    assertThat(outbox.claim(delivery, NOW.plusSeconds(60))).isFalse();
    assertThat(outbox.due(NOW.plusSeconds(59), 1)).isEmpty();
    assertThat(outbox.due(NOW.plusSeconds(60), 1))
        .extracting(Delivery::attempts)
        .containsExactly(1);
  }

  @EveryStore
  void failed_thenDeadThenResent_waitsAgain(String kind) {
    Chronicle chronicle = open(kind);
    Outbox outbox = chronicle.outbox();
    Hook hook = hook(chronicle);
    outbox.put(hook, 1, List.of(message("a")), NOW);
    Delivery delivery = outbox.due(NOW, 1).get(0);

    outbox.failed(delivery, "HTTP 500", NOW.plusSeconds(10));
    assertThat(outbox.due(NOW.plusSeconds(10), 1))
        .extracting(Delivery::fault)
        .containsExactly("HTTP 500");
    outbox.failed(delivery, "HTTP 500", null);
    assertThat(outbox.due(NOW.plusSeconds(99), 1)).isEmpty();
    assertThat(outbox.of(hook.id(), Delivery.State.DEAD, 9)).hasSize(1);

    assertThat(outbox.resend(delivery.id(), NOW)).isTrue();
    assertThat(outbox.resend(delivery.id(), NOW)).isFalse();
    assertThat(outbox.due(NOW, 1)).hasSize(1);
    outbox.delivered(delivery);
    assertThat(outbox.count(hook.id(), Delivery.State.DELIVERED)).isEqualTo(1);
    assertThat(chronicle.hooks().remove(hook.id())).isTrue();
    assertThat(outbox.with(delivery.id())).isEmpty();
  }

  @EveryStore
  void delivered_afterItsHookWasRemoved_leavesALaterDeliveryAlone(String kind) {
    Chronicle chronicle = open(kind);
    Outbox outbox = chronicle.outbox();
    Hook hook = hook(chronicle);
    outbox.put(hook, 1, List.of(message("a")), NOW);
    Delivery old = outbox.due(NOW, 1).get(0);
    chronicle.watches().remove(hook.watch());
    Hook other = hook(chronicle);
    outbox.put(other, 1, List.of(message("b")), NOW);

    outbox.delivered(old);

    assertThat(other.id()).isNotEqualTo(hook.id());
    assertThat(outbox.due(NOW, 9)).extracting(each -> each.message().id()).containsExactly("b");
  }

  @EveryStore
  void polled_putTwice_keepsTheLast(String kind) {
    Polled polled = open(kind).polled();
    Seen seen = Seen.fresh("a.txt", null, 1);
    polled.put("folder", List.of(seen, Seen.fresh("b.txt", null, 1)));
    polled.put("folder", List.of(seen.missedAt(2)));

    assertThat(polled.of("folder")).hasSize(2).containsEntry("a.txt", seen.missedAt(2));
    assertThat(polled.of("other")).isEmpty();
    assertThat(polled.standing("folder")).isEmpty();
    polled.put("folder", new Polled.Standing(5, 1));
    polled.put("folder", new Polled.Standing(6, 0));
    assertThat(polled.standing("folder")).hasValue(new Polled.Standing(6, 0));
  }
}
