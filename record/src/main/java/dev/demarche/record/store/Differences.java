package dev.demarche.record.store;

import dev.demarche.record.event.RecordedAgreement;
import dev.demarche.record.event.RecordedEvent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** In what two states of an event or agreement differ. */
final class Differences {
  private static final Map<String, Function<RecordedEvent, @Nullable Object>> OF_EVENTS =
      new LinkedHashMap<>();
  private static final Map<String, Function<RecordedAgreement, @Nullable Object>> OF_AGREEMENTS =
      new LinkedHashMap<>();

  /** What events are found by beside lists: a change may take one out of an answer. */
  private static final Set<String> FOUND_BY =
      Set.of("type", "status", "date", "place", "agreement", "promise");

  static {
    OF_EVENTS.put("type", RecordedEvent::type);
    OF_EVENTS.put("mode", RecordedEvent::mode);
    OF_EVENTS.put("status", RecordedEvent::status);
    OF_EVENTS.put("actors", RecordedEvent::actors);
    OF_EVENTS.put("recipients", RecordedEvent::recipients);
    OF_EVENTS.put("others", RecordedEvent::others);
    OF_EVENTS.put("date", RecordedEvent::date);
    OF_EVENTS.put("place", RecordedEvent::place);
    OF_EVENTS.put("medium", RecordedEvent::medium);
    OF_EVENTS.put("duration", RecordedEvent::duration);
    OF_EVENTS.put("topics", RecordedEvent::topics);
    OF_EVENTS.put("contexts", RecordedEvent::contexts);
    OF_EVENTS.put("agreement", RecordedEvent::agreement);
    OF_EVENTS.put("mentions", RecordedEvent::mentions);
    OF_EVENTS.put("toldBy", RecordedEvent::toldBy);
    OF_EVENTS.put("sources", RecordedEvent::sources);
    OF_EVENTS.put("side", RecordedEvent::side);
    OF_EVENTS.put("history", RecordedEvent::history);
    OF_EVENTS.put("variants", RecordedEvent::variants);
    OF_EVENTS.put("promise", RecordedEvent::promise);
    OF_EVENTS.put("confidence", RecordedEvent::confidence);
    OF_AGREEMENTS.put("name", RecordedAgreement::name);
    OF_AGREEMENTS.put("parties", RecordedAgreement::parties);
    OF_AGREEMENTS.put("status", RecordedAgreement::status);
    OF_AGREEMENTS.put("signed", RecordedAgreement::signed);
    OF_AGREEMENTS.put("inForce", RecordedAgreement::inForce);
    OF_AGREEMENTS.put("expires", RecordedAgreement::expires);
    OF_AGREEMENTS.put("history", RecordedAgreement::history);
    OF_AGREEMENTS.put("mentions", RecordedAgreement::mentions);
  }

  private Differences() {}

  /** Names of the fields in which two states of an event differ. */
  static List<String> of(RecordedEvent before, RecordedEvent now) {
    return names(OF_EVENTS, before, now);
  }

  /** Names of the fields in which two states of an agreement differ. */
  static List<String> of(RecordedAgreement before, RecordedAgreement now) {
    return names(OF_AGREEMENTS, before, now);
  }

  private static <T> List<String> names(
      Map<String, Function<T, @Nullable Object>> fields, T before, T now) {
    return fields.entrySet().stream()
        .filter(
            field -> !Objects.equals(field.getValue().apply(before), field.getValue().apply(now)))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether a question that found an event as it was may not find it as it is. */
  static boolean mayBeLost(RecordedEvent before, RecordedEvent now) {
    return of(before, now).stream().anyMatch(FOUND_BY::contains)
        || loses(before.actors(), now.actors())
        || loses(before.recipients(), now.recipients())
        || loses(before.others(), now.others())
        || loses(before.topics(), now.topics())
        || loses(before.contexts(), now.contexts())
        || loses(before.toldBy(), now.toldBy())
        || loses(before.mentions(), now.mentions())
        || now.confidence() < before.confidence();
  }

  private static boolean loses(Collection<?> before, Collection<?> now) {
    return !now.containsAll(before);
  }
}
