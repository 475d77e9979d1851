package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.ActorKind;
import dev.demarche.reader.Frame;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The two sides between which most of the acts told so far stand: those whom an outsider means who
 * calls on "both sides" or welcomes what they agreed.
 */
final class StoryPair {
  private static final int TWO = 2;

  /** Over how many sentences the two are spoken of. */
  private static final int REACH = 20;

  private final EarlierActs earlier;
  private final Cast cast;

  StoryPair(EarlierActs earlier, Cast cast) {
    this.earlier = earlier;
    this.cast = cast;
  }

  /** The two sides, of which none is the actors', as states where they are; else nobody. */
  List<Entity> of(Frame frame, List<Entity> actors) {
    return named(frame, actors).stream().map(this::side).toList();
  }

  private Entity side(Entity entity) {
    return entity.isPerson() || entity.actor().kind() == ActorKind.GOVERNMENT
        ? cast.state(entity.actor().state()).orElse(entity)
        : entity;
  }

  /** Of the pair of which most acts are told the two as the last of them has them. */
  private List<Entity> named(Frame frame, List<Entity> actors) {
    Map<Set<String>, List<List<Entity>>> pairs = new LinkedHashMap<>();
    for (Draft draft : earlier.lastFirst(frame.sentence(), REACH)) {
      List<Entity> two = oneOfEach(draft);
      if (two.size() == TWO && two.stream().allMatch(e -> Counterparts.isOther(e, actors))) {
        Set<String> sides = Set.of(two.get(0).side(), two.get(1).side());
        pairs.computeIfAbsent(sides, pair -> new ArrayList<>()).add(two);
      }
    }
    return pairs.values().stream()
        .max(Comparator.comparingInt(List::size))
        .map(all -> all.get(0))
        .orElse(List.of());
  }

  private static List<Entity> oneOfEach(Draft draft) {
    Set<String> sides = new HashSet<>();
    List<Entity> each = new ArrayList<>();
    draft.parties().filter(e -> !e.side().isEmpty() && sides.add(e.side())).forEach(each::add);
    return each;
  }
}
