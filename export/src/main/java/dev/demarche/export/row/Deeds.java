package dev.demarche.export.row;

import dev.demarche.export.Omission;
import dev.demarche.export.code.Schemes;
import dev.demarche.model.Actor;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What took place, for formats that know nothing else. A plan is left out, or told as PLOVER does:
 * what took place is that it was announced (AGREE) or threatened (THREATEN), on the day when that
 * became known. Of planned words of conflict (REQUEST, ACCUSE, REJECT) neither PLOVER nor CAMEO can
 * say so; they are left out in any case.
 */
public final class Deeds {
  private static final Set<EventType> ANNOUNCED = EnumSet.of(EventType.AGREE, EventType.THREATEN);

  private final Schemes schemes;
  private final boolean plans;

  /**
   * With or without plans.
   *
   * @param plans whether announcements of what has not taken place are told
   */
  public Deeds(Schemes schemes, boolean plans) {
    this.schemes = schemes;
    this.plans = plans;
  }

  /** Why the event is no deed with a day; null when it is. */
  public @Nullable Omission omission(RecordedEvent event) {
    boolean announced = event.status().isAhead() && ANNOUNCED.contains(type(event));
    boolean told = event.status().isDone() || (plans && announced);
    if (!told) {
      return Omission.NO_DEED;
    }
    return day(event) == null ? Omission.NO_DATE : null;
  }

  /** One row for all parties. */
  public Deed together(RecordedEvent event) {
    return deed(event, 0, null, null);
  }

  /**
   * A row for each pair: every actor with every recipient, or, where an act that two do together
   * names nobody to whom, every two actors. Nobody is paired with himself; who would be paired with
   * nobody else stands alone.
   */
  public List<Deed> pairs(RecordedEvent event) {
    List<Deed> rows = new ArrayList<>();
    List<Actor> actors = event.actors();
    if (event.recipients().isEmpty() && schemes.together().isOne(event)) {
      for (int i = 0; i < actors.size(); i++) {
        for (int k = i + 1; k < actors.size(); k++) {
          pair(rows, event, actors.get(i), actors.get(k));
        }
      }
    } else {
      int width = Math.max(1, event.recipients().size());
      for (int i = 0; i < Math.max(1, actors.size()) * width; i++) {
        pair(rows, event, at(actors, i / width), at(event.recipients(), i % width));
      }
    }
    return rows.isEmpty() ? List.of(deed(event, 0, at(actors, 0), null)) : rows;
  }

  private void pair(
      List<Deed> rows, RecordedEvent event, @Nullable Actor one, @Nullable Actor other) {
    boolean self = one != null && other != null && one.isSameAs(other);
    if (!self) {
      rows.add(deed(event, rows.size(), one, other));
    }
  }

  private static @Nullable Actor at(List<Actor> actors, int index) {
    return actors.isEmpty() ? null : actors.get(index);
  }

  private Deed deed(RecordedEvent event, int number, @Nullable Actor one, @Nullable Actor other) {
    EventType type = type(event);
    String mode = type == event.type() ? event.mode() : null;
    return new Deed(event, number, type, mode, day(event), one, other, null);
  }

  /** What took place: the act, or of a plan what its announcement is. */
  private EventType type(RecordedEvent event) {
    return event.status().isAhead()
        ? schemes.codes().plover(event.type(), EventStatus.valueOf(event.status().name()))
        : event.type();
  }

  private static @Nullable LocalDate day(RecordedEvent event) {
    if (!event.status().isAhead() && event.date() != null) {
      return event.date().from();
    }
    return event.status().isAhead() ? announced(event) : event.first();
  }

  private static @Nullable LocalDate announced(RecordedEvent event) {
    return event.history().stream()
        .filter(step -> step.status() == Standing.SCHEDULED || step.status() == Standing.PROPOSED)
        .flatMap(step -> Stream.ofNullable(step.asOf()))
        .findFirst()
        .orElse(event.first());
  }
}
