package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import dev.demarche.model.EventType;
import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Role;
import dev.demarche.reader.RoleSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes words of blame that only say what others should do for a request to them; see {@code
 * demands.tsv}.
 */
final class Demands {
  /** Letters between the words that name the act and what is demanded. */
  private static final int REACH = 80;

  private final Pattern demand;

  Demands() {
    List<String> verbs = new ArrayList<>();
    DataTable.read("demands.tsv").forEach(row -> verbs.addAll(row.list(0)));
    demand =
        Pattern.compile(
            "[^.;]{0,"
                + REACH
                + "}?\\bthat\\s((?:[^\\s,;]+\\s){1,6}?)(?:"
                + String.join("|", verbs)
                + ")\\s");
  }

  /** The frame as a request to whom the sentence says should do something; else as it is. */
  Frame mend(Frame frame, String text, Span sentence) {
    if (frame.type() != EventType.ACCUSE) {
      return frame;
    }
    Matcher m = demand.matcher(text).region(frame.trigger().end(), sentence.end());
    if (!m.lookingAt()) {
      return frame;
    }
    Frame asked =
        frame.with(Role.RECIPIENT, List.of(new RoleSpan(new Span(m.start(1), m.end(1) - 1), 1)));
    return new Frame(
        frame.sentence(),
        EventType.REQUEST,
        frame.trigger(),
        frame.score(),
        frame.status(),
        frame.statuses(),
        null,
        asked.roles());
  }
}
