package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes an act that is promised without a date for the promise: "agreed to resume talks"; see
 * {@code undertakings.tsv}.
 */
final class Undertakings {
  private final Pattern promise;

  Undertakings() {
    List<String> verbs = new ArrayList<>();
    DataTable.read("undertakings.tsv").forEach(row -> verbs.addAll(row.list(0)));
    promise =
        Pattern.compile(
            "\\b(?:"
                + String.join("|", verbs)
                + ")\\s(?:(?:itself|themselves)\\s)?to\\s(?:\\p{L}+\\s)?$");
  }

  /**
   * The frame as a promise where it is one; else as it is.
   *
   * @param before what its sentence says before the words that name the act
   */
  Frame mend(Frame frame, String before) {
    boolean promised =
        frame.type() != EventType.AGREE
            && frame.status() == EventStatus.SCHEDULED
            && frame.in(Role.TIME).isEmpty()
            && promise.matcher(before).find();
    if (!promised) {
      return frame;
    }
    EnumMap<EventStatus, Double> statuses = new EnumMap<>(EventStatus.class);
    statuses.put(EventStatus.OCCURRED, 1.0);
    return new Frame(
        frame.sentence(),
        EventType.AGREE,
        frame.trigger(),
        frame.score(),
        EventStatus.OCCURRED,
        statuses,
        null,
        frame.roles());
  }
}
