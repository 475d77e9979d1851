package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.coding.statements.Voices;
import dev.demarche.model.EventType;
import dev.demarche.model.QuadClass;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which sides an article sets against each other and which it brings together, by those acts whose
 * clauses name them, wherever they stand.
 */
final class StoryTies {
  private final List<Tie> ties = new ArrayList<>();

  /** An act by some sides, to some others. */
  private record Tie(Frame frame, Set<String> by, Set<String> to) {
    boolean isHostile() {
      return StoryTies.isHostile(frame.type());
    }

    boolean isBetween(Set<String> some, String other) {
      return (by.contains(other) && meets(to, some)) || (to.contains(other) && meets(by, some));
    }

    private static boolean meets(Set<String> some, Set<String> others) {
      return some.stream().anyMatch(others::contains);
    }
  }

  StoryTies(Reading reading, Cast cast, Voices voices) {
    for (Frame frame : reading.frames()) {
      Entity speaker = voices.at(frame.trigger()).orElse(null);
      List<Entity> by = all(cast, frame, Role.ACTOR, speaker, List.of());
      Set<String> to = sides(all(cast, frame, Role.RECIPIENT, speaker, by));
      to.removeAll(sides(by));
      if (!by.isEmpty() || !to.isEmpty()) {
        ties.add(new Tie(frame, sides(by), to));
      }
    }
  }

  private static List<Entity> all(
      Cast cast, Frame frame, Role role, @Nullable Entity speaker, List<Entity> not) {
    return frame.in(role).stream()
        .flatMap(s -> cast.resolve(s.span(), speaker, not).stream())
        .toList();
  }

  private static Set<String> sides(List<Entity> entities) {
    Set<String> sides = new HashSet<>();
    entities.stream().map(Entity::side).filter(s -> !s.isEmpty()).forEach(sides::add);
    return sides;
  }

  /** Whether acts of a type are conflict, in words or deeds. */
  static boolean isHostile(EventType type) {
    return type.quad() == QuadClass.VERBAL_CONFLICT || type.quad() == QuadClass.MATERIAL_CONFLICT;
  }

  /** What speaks for a side's being addressed by an act, by the other acts of the article. */
  void add(Map<String, Double> signs, Frame frame, List<Entity> actors, String side) {
    Set<String> by = sides(actors);
    boolean hostile = isHostile(frame.type());
    int[] between = new int[2];
    int[] done = new int[2];
    int[] suffered = new int[2];
    int alike = 0;
    for (Tie tie : ties) {
      if (tie.frame().equals(frame)) {
        continue;
      }
      int kind = tie.isHostile() == hostile ? 0 : 1;
      between[kind] += tie.isBetween(by, side) ? 1 : 0;
      done[kind] += tie.by().contains(side) ? 1 : 0;
      suffered[kind] += tie.to().contains(side) ? 1 : 0;
      alike += tie.frame().type() == frame.type() && tie.to().contains(side) ? 1 : 0;
    }
    String in = hostile ? "-in-conflict" : "-in-concord";
    put(signs, "alike-between" + in, between[0]);
    put(signs, "unlike-between" + in, between[1]);
    put(signs, "alike-done" + in, done[0]);
    put(signs, "unlike-done" + in, done[1]);
    put(signs, "alike-suffered" + in, suffered[0]);
    put(signs, "unlike-suffered" + in, suffered[1]);
    put(signs, "same-suffered", alike);
  }

  private static void put(Map<String, Double> signs, String sign, int count) {
    if (count > 0) {
      signs.put(sign, count / (1.0 + count));
    }
  }
}
