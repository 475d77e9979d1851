package dev.demarche.intake.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns of one kind, by the letters that they begin with. */
final class Turns {
  private final List<Turn> anyhow = new ArrayList<>();
  private final Map<Character, List<Turn>> byInitial = new HashMap<>();

  Turns(List<Turn> turns) {
    for (Turn turn : turns) {
      if (turn.initials().isEmpty()) {
        anyhow.add(turn);
      }
      turn.initials()
          .chars()
          .distinct()
          .forEach(c -> byInitial.computeIfAbsent((char) c, each -> new ArrayList<>()).add(turn));
    }
  }

  /** Whether a block is one of the turns. */
  boolean match(Wording block) {
    String openings = block.openings();
    for (int i = 0; i < openings.length(); i++) {
      List<Turn> turns = byInitial.get(openings.charAt(i));
      if (turns != null && match(turns, block)) {
        return true;
      }
    }
    return match(anyhow, block);
  }

  private static boolean match(List<Turn> turns, Wording block) {
    for (Turn turn : turns) {
      if (turn.matches(block)) {
        return true;
      }
    }
    return false;
  }
}
