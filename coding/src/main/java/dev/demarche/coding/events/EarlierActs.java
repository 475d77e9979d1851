package dev.demarche.coding.events;

import dev.demarche.model.EventType;
import java.util.ArrayList;
import java.util.List;

/** The acts that one article has told so far. */
final class EarlierActs {
  private final List<Draft> acts = new ArrayList<>();

  void remember(Draft draft) {
    acts.add(draft);
  }

  /** Whether an act of a type was told. */
  boolean has(EventType type) {
    return acts.stream().anyMatch(d -> d.type() == type);
  }

  /** All in the order of the text. */
  List<Draft> all() {
    return acts;
  }

  /**
   * Those told in a sentence or not more than {@code most} sentences before it, the last one first.
   */
  List<Draft> lastFirst(int sentence, int most) {
    List<Draft> near = new ArrayList<>();
    for (int i = acts.size() - 1; i >= 0; i--) {
      if (sentence - acts.get(i).firstSentence() > most) {
        break;
      }
      near.add(acts.get(i));
    }
    return near;
  }
}
