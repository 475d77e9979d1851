package dev.demarche.record.consolidation;

import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One side of an act, as several tellings give it: who is who, and the most telling name of each.
 */
final class Parties {
  private static final double SAME = 0.65;

  private static final Comparator<Actor> BY_NAME =
      Comparator.<Actor, Boolean>comparing(actor -> actor.kind() == ActorKind.STATE)
          .thenComparing(actor -> actor.office() == null)
          .thenComparing(actor -> -actor.name().length())
          .thenComparing(Actor::name)
          .thenComparing(actor -> Objects.toString(actor.office(), ""));

  private final List<Group> groups = new ArrayList<>();

  /** Those who are one party, and who tells of them. */
  private static final class Group {
    private final List<Actor> actors = new ArrayList<>();
    private final List<Telling> tellings = new ArrayList<>();

    Actor best() {
      Actor best = actors.stream().min(BY_NAME).orElseThrow();
      return best;
    }

    boolean holds(Actor actor) {
      return actors.stream().allMatch(each -> Sides.match(each, actor) >= SAME);
    }
  }

  /**
   * A party and who names it.
   *
   * @param actor the party
   * @param tellings those that name it
   */
  record Named(Actor actor, List<Telling> tellings) {}

  /** Adds a side of a telling; tellings are added in time. */
  void add(Telling telling, List<Actor> side) {
    List<Actor> sorted = side.stream().sorted(BY_NAME).toList();
    for (Actor actor : sorted) {
      Group group =
          groups.stream().filter(each -> each.holds(actor)).findFirst().orElseGet(this::another);
      group.actors.add(actor);
      group.tellings.add(telling);
    }
  }

  private Group another() {
    Group group = new Group();
    groups.add(group);
    return group;
  }

  /** The parties, those first that most tellings name. */
  List<Named> named() {
    return groups.stream()
        .sorted(
            Comparator.<Group>comparingInt(group -> -group.tellings.size())
                .thenComparing(group -> Sides.of(group.best()))
                .thenComparing(group -> group.best().name()))
        .map(group -> new Named(group.best(), List.copyOf(group.tellings)))
        .toList();
  }

  /** The parties without those whom only a minority puts in the place of another of the state. */
  List<Actor> chosen() {
    List<Named> all = named();
    List<Actor> chosen = new ArrayList<>();
    for (Named each : all) {
      boolean rival =
          all.stream()
              .anyMatch(
                  other ->
                      chosen.contains(other.actor())
                          && Sides.of(other.actor()).equals(Sides.of(each.actor()))
                          && other.tellings().stream().noneMatch(each.tellings()::contains));
      if (!rival) {
        chosen.add(each.actor());
      }
    }
    return chosen;
  }
}
