package dev.demarche.coding.events;

import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import java.util.List;

/** Leaves out refusals that only deny an act which the same sentence tells as denied. */
final class Denials {
  private Denials() {}

  /** The drafts without those whose whole content is another draft's status. */
  static List<Draft> withoutEchoes(List<Draft> drafts) {
    return drafts.stream().filter(d -> !isEcho(d, drafts)).toList();
  }

  private static boolean isEcho(Draft draft, List<Draft> drafts) {
    return draft.type() == EventType.REJECT
        && draft.status() == EventStatus.OCCURRED
        && drafts.stream()
            .anyMatch(
                d ->
                    d.status() == EventStatus.DENIED
                        && d.type() != EventType.REJECT
                        && d.firstSentence() == draft.firstSentence());
  }
}
