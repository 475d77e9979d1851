package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Leaves out refusals that only deny something: what is told is the act that is denied; see {@code
 * denials.tsv}.
 */
final class Denials {
  /** Words between "denied" and what is refused: "denied the two reporters access". */
  private static final String OBJECT = "\\s(?:[^\\s,;.]+\\s){0,4}?(?:";

  private final Pattern denial;

  Denials() {
    denial =
        Pattern.compile(
            "(?i)(?:\\w+\\s){0,2}?(?:"
                + words("DENIAL")
                + ")\\b(?!"
                + OBJECT
                + words("REFUSED")
                + ")\\b)");
  }

  private static String words(String kind) {
    return String.join("|", DataTable.words("denials.tsv", kind));
  }

  /** The drafts without denials, and without those whose whole content is another's status. */
  List<Draft> without(List<Draft> drafts, String text) {
    return drafts.stream().filter(d -> !isDenial(d, text) && !isEcho(d, drafts)).toList();
  }

  private boolean isDenial(Draft draft, String text) {
    return draft.type() == EventType.REJECT
        && denial
            .matcher(text)
            .region(draft.triggers().get(0).start(), draft.evidence().get(0).end())
            .lookingAt();
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
