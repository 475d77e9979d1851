package dev.demarche.record.consolidation;

import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.TimeRef;
import dev.demarche.record.event.Passage;
import dev.demarche.record.event.Promise;
import dev.demarche.record.event.Promise.Kind;
import dev.demarche.record.event.Promise.State;
import dev.demarche.record.event.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an act promises, and what became of it as far as its own tellings say. */
final class OwnPromise {
  private OwnPromise() {}

  /** The promise of an act; null for none. */
  static @Nullable Promise of(
      EventType type,
      List<Telling> tellings,
      List<Passage> mentions,
      Standing status,
      @Nullable TimeRef date,
      String id) {
    if (type == EventType.AGREE || type == EventType.THREATEN) {
      return pledge(type, tellings, mentions, status);
    }
    Passage made = first(mentions, EventStatus.SCHEDULED);
    if (made == null) {
      return null;
    }
    LocalDate due = date == null ? null : date.to();
    if (status.isDone()) {
      Passage kept =
          mentions.stream()
              .filter(each -> Standing.of(each.status()).isDone())
              .findFirst()
              .orElse(null);
      return new Promise(Kind.ANNOUNCEMENT, due, State.KEPT, made, kept, id);
    }
    if (status == Standing.CANCELLED) {
      Passage broken = first(mentions, EventStatus.CANCELLED);
      return new Promise(Kind.ANNOUNCEMENT, due, State.BROKEN, made, broken, null);
    }
    return new Promise(Kind.ANNOUNCEMENT, due, State.OPEN, made, null, null);
  }

  private static @Nullable Promise pledge(
      EventType type, List<Telling> tellings, List<Passage> mentions, Standing status) {
    if (!status.isDone()) {
      return null;
    }
    LocalDate due =
        tellings.stream()
            .flatMap(each -> Stream.ofNullable(each.due()))
            .min(LocalDate::compareTo)
            .orElse(null);
    Passage made =
        mentions.stream()
            .filter(each -> Standing.of(each.status()).isDone())
            .findFirst()
            .orElse(mentions.get(0));
    Kind kind = type == EventType.AGREE ? Kind.PLEDGE : Kind.THREAT;
    return new Promise(kind, due, State.OPEN, made, null, null);
  }

  private static @Nullable Passage first(List<Passage> mentions, EventStatus status) {
    return mentions.stream().filter(each -> each.status() == status).findFirst().orElse(null);
  }
}
