package dev.demarche.intake.html;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns of one kind. How a block begins tells of nearly all of them that they are not meant, which
 * is found out once for every beginning.
 */
final class Turns {
  private static final int BEGINNING = 4;
  private static final int MOST_KNOWN = 20_000;

  private final List<Turn> turns;
  private final Map<String, List<Turn>> byBeginning = new ConcurrentHashMap<>();

  Turns(List<Turn> turns) {
    this.turns = List.copyOf(turns);
  }

  /** Whether a block is one of the turns. */
  boolean match(Wording block) {
    for (Turn turn : beginning(block.lower())) {
      if (turn.matches(block)) {
        return true;
      }
    }
    return false;
  }

  private List<Turn> beginning(String text) {
    String start = text.substring(0, Math.min(text.length(), BEGINNING));
    List<Turn> known = byBeginning.get(start);
    if (known != null) {
      return known;
    }
    List<Turn> found = turns.stream().filter(each -> each.mayBegin(start)).toList();
    if (byBeginning.size() < MOST_KNOWN) {
      byBeginning.put(start, found);
    }
    return found;
  }
}
