package dev.demarche.record.store;

import dev.demarche.model.EventType;
import dev.demarche.model.TimeRef;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.Standing;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What must be known of events to see which may answer a promise, before they are read. */
interface Deeds {
  /** What is known of those among some events that may answer anything, by number. */
  Map<Long, Deed> of(Collection<Long> ids);

  /**
   * An event that has happened or was called off.
   *
   * @param type its type
   * @param off whether it was called off
   * @param from first day since 1970
   * @param to last day
   */
  record Deed(EventType type, boolean off, long from, long to) {
    /** In which order they are chosen, but for those that are equal in it. */
    static final Comparator<Deed> BY_CHOICE =
        Comparator.comparing(Deed::off).thenComparing(Deed::from);
  }

  /** What is known of an event that has a date and {@link #isDeed}. */
  static Deed of(RecordedEvent event) {
    TimeRef date = Objects.requireNonNull(event.date());
    return new Deed(
        event.type(),
        event.status() == Standing.CANCELLED,
        date.from().toEpochDay(),
        date.to().toEpochDay());
  }

  /** Whether an event has a date and may answer something. */
  static boolean isDeed(RecordedEvent event) {
    return event.date() != null && isDeed(event.status());
  }

  /** Whether an event with a status may answer anything. */
  static boolean isDeed(Standing status) {
    return status.isDone() || status == Standing.CANCELLED;
  }

  /** Those of a record that is being filled, in memory; 10 bytes an event. */
  final class InMemory implements Deeds {
    private static final List<EventType> TYPES = List.of(EventType.values());

    private byte[] types = new byte[1024];
    private int[] days = new int[2048];

    /** Remembers an event; numbers come one after the other. */
    void add(StoredEvent stored) {
      int at = Math.toIntExact(stored.id());
      if (at >= types.length) {
        int size = at + at / 2;
        types = Arrays.copyOf(types, size);
        days = Arrays.copyOf(days, size * 2);
      }
      Standing status = stored.event().status();
      TimeRef date = stored.event().date();
      if (date != null && isDeed(status)) {
        int type = TYPES.indexOf(stored.event().type()) + 1;
        types[at] = (byte) (status == Standing.CANCELLED ? -type : type);
        days[at * 2] = (int) date.from().toEpochDay();
        days[at * 2 + 1] = (int) date.to().toEpochDay();
      }
    }

    @Override
    public Map<Long, Deed> of(Collection<Long> ids) {
      Map<Long, Deed> found = new HashMap<>();
      for (long id : ids) {
        Deed deed = deed((int) id);
        if (deed != null) {
          found.put(id, deed);
        }
      }
      return found;
    }

    private @Nullable Deed deed(int at) {
      int type = types[at];
      return type == 0
          ? null
          : new Deed(TYPES.get(Math.abs(type) - 1), type < 0, days[at * 2], days[at * 2 + 1]);
    }
  }
}
