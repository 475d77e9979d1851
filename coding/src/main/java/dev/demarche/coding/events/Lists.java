package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import dev.demarche.reader.RoleSpan;
import java.util.ArrayList;
import java.util.List;

/** Reads lists of names to their end: "a summit of Chad, Niger and Mali". */
final class Lists {
  private final Reading reading;
  private final Cast cast;

  Lists(Reading reading, Cast cast) {
    this.reading = reading;
    this.cast = cast;
  }

  /** With whoever else the sentence lists beside somebody: "a summit of Chad, Niger and Mali". */
  List<Entity> beside(Entity entity, Frame frame, List<Entity> actors) {
    List<Cast.Named> there = cast.named(reading.sentences().get(frame.sentence()).span());
    List<Entity> list = new ArrayList<>();
    boolean holds = false;
    for (int i = 0; i < there.size() && !holds; i++) {
      if (i == 0 || !cast.isListed(there.get(i - 1).span(), there.get(i).span())) {
        list.clear();
      }
      list.add(there.get(i).entity());
      boolean ends =
          i + 1 == there.size() || !cast.isListed(there.get(i).span(), there.get(i + 1).span());
      holds = ends && Parties.isAmong(list, entity);
    }
    return holds
        ? list.stream().filter(e -> Counterparts.isOther(e, actors)).toList()
        : List.of(entity);
  }

  /**
   * Those with whom a list goes on of which the reader took two or more for a role: "A, B and C".
   */
  List<Entity> unfinished(Frame frame, Role role) {
    List<Span> taken = frame.in(role).stream().map(RoleSpan::span).toList();
    if (taken.size() < 2 || (role != Role.ACTOR && role != Role.RECIPIENT)) {
      return List.of();
    }
    List<Cast.Named> there = cast.named(reading.sentences().get(frame.sentence()).span());
    List<Entity> rest = new ArrayList<>();
    for (int i = 2; i < there.size(); i++) {
      boolean goesOn =
          cast.isListed(there.get(i - 2).span(), there.get(i - 1).span())
              && cast.isListed(there.get(i - 1).span(), there.get(i).span())
              && isIn(taken, there.get(i - 2).span())
              && isIn(taken, there.get(i - 1).span());
      if (goesOn && !isInAnyRole(frame, there.get(i).span())) {
        rest.add(there.get(i).entity());
      }
    }
    return rest;
  }

  private static boolean isIn(List<Span> spans, Span name) {
    return spans.stream().anyMatch(s -> s.overlaps(name));
  }

  private static boolean isInAnyRole(Frame frame, Span name) {
    return frame.roles().values().stream()
        .flatMap(List::stream)
        .anyMatch(s -> s.span().overlaps(name));
  }
}
