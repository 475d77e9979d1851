package dev.demarche.export.row;

import dev.demarche.coding.Codes;
import dev.demarche.export.Omission;
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
 * became known.
 */
public final class Deeds {
  private static final Set<EventType> SYMMETRIC =
      EnumSet.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE, EventType.ASSAULT);

  private final Codes codes;
  private final boolean plans;

  /**
   * With or without plans.
   *
   * @param plans whether announcements of what has not taken place are told
   */
  public Deeds(Codes codes, boolean plans) {
    this.codes = codes;
    this.plans = plans;
  }

  /** Why the event is no deed with a day; null when it is. */
  public @Nullable Omission omission(RecordedEvent event) {
    boolean told = event.status().isDone() || (plans && event.status().isAhead());
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
   * names nobody to whom, every two actors.
   */
  public List<Deed> pairs(RecordedEvent event) {
    List<Deed> rows = new ArrayList<>();
    List<Actor> actors = event.actors();
    if (event.recipients().isEmpty() && SYMMETRIC.contains(event.type()) && actors.size() > 1) {
      for (int i = 0; i < actors.size(); i++) {
        for (int k = i + 1; k < actors.size(); k++) {
          rows.add(deed(event, rows.size(), actors.get(i), actors.get(k)));
        }
      }
      return rows;
    }
    int all = Math.max(1, actors.size()) * Math.max(1, event.recipients().size());
    int width = Math.max(1, event.recipients().size());
    for (int i = 0; i < all; i++) {
      rows.add(deed(event, i, at(actors, i / width), at(event.recipients(), i % width)));
    }
    return rows;
  }

  private static @Nullable Actor at(List<Actor> actors, int index) {
    return actors.isEmpty() ? null : actors.get(index);
  }

  private Deed deed(RecordedEvent event, int number, @Nullable Actor one, @Nullable Actor other) {
    EventType type = event.type();
    if (event.status().isAhead()) {
      type = codes.plover(type, EventStatus.valueOf(event.status().name()));
    }
    String mode = type == event.type() ? event.mode() : null;
    return new Deed(event, number, type, mode, day(event), one, other, null);
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
