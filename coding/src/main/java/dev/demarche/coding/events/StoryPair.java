package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.reader.Frame;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
    return entity.isPerson() ? cast.state(entity.actor().state()).orElse(entity) : entity;
  }

  private List<Entity> named(Frame frame, List<Entity> actors) {
    Map<Set<String>, Integer> counts = new HashMap<>();
    List<Entity> most = List.of();
    int best = 0;
    for (Draft draft : earlier.lastFirst(frame.sentence(), REACH)) {
      List<Entity> two = oneOfEach(draft);
      if (two.size() == TWO && two.stream().allMatch(e -> Counterparts.isOther(e, actors))) {
        Set<String> sides = Set.of(two.get(0).side(), two.get(1).side());
        int count = counts.merge(sides, 1, Integer::sum);
        if (count > best) {
          best = count;
          most = isSame(most, sides) ? most : two;
        }
      }
    }
    return most;
  }

  private static boolean isSame(List<Entity> two, Set<String> sides) {
    return two.size() == TWO && two.stream().allMatch(e -> sides.contains(e.side()));
  }

  private static List<Entity> oneOfEach(Draft draft) {
    Set<String> sides = new HashSet<>();
    List<Entity> each = new ArrayList<>();
    draft.parties().filter(e -> !e.side().isEmpty() && sides.add(e.side())).forEach(each::add);
    return each;
  }
}
