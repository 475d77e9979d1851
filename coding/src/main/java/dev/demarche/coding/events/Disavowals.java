package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import dev.demarche.reader.RoleSpan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes "there was no such pledge", which is read as a refusal, for the pledge that is denied by
 * whoever says it; see {@code disavowals.tsv}.
 */
final class Disavowals {
  /** How likely what such words say is what they deny. */
  private static final double SURE = 0.9;

  /** Verbs whose subject, and not whoever says it, is the one who did not do it. */
  private static final String OWN = "OWN";

  private final Map<EventType, Pattern> nouns = new EnumMap<>(EventType.class);

  Disavowals() {
    String own = String.join("|", DataTable.words("disavowals.tsv", OWN));
    for (DataTable.Row row : DataTable.read("disavowals.tsv")) {
      if (row.get(0).equals(OWN)) {
        continue;
      }
      nouns.put(
          EventType.valueOf(row.get(0)),
          Pattern.compile(
              "(?i)(?<!\\b(?:"
                  + own
                  + ")\\s)\\bno\\s(such\\s(?:an?\\s)?(?:"
                  + String.join("|", row.list(1))
                  + "))\\b"));
    }
  }

  /** The frames, refusals by such words turned into what they deny. */
  List<Frame> turned(List<Frame> frames, Reading reading) {
    List<Frame> turned = new ArrayList<>();
    for (Frame frame : frames) {
      Optional<Frame> denied = denied(frame, reading);
      boolean again =
          denied.isPresent()
              && turned.stream().anyMatch(t -> t.trigger().equals(denied.get().trigger()));
      if (!again) {
        turned.add(denied.orElse(frame));
      }
    }
    return turned;
  }

  private Optional<Frame> denied(Frame frame, Reading reading) {
    if (frame.type() != EventType.REJECT || frame.in(Role.ACTOR).isEmpty()) {
      return Optional.empty();
    }
    Span sentence = reading.sentences().get(frame.sentence()).span();
    String words = sentence.of(reading.article().text());
    for (Map.Entry<EventType, Pattern> noun : nouns.entrySet()) {
      Matcher told = noun.getValue().matcher(words);
      if (told.find()) {
        Map<Role, List<RoleSpan>> roles = new EnumMap<>(Role.class);
        roles.putAll(frame.roles());
        roles.remove(Role.TIME); // which is when it is said
        roles.put(Role.SOURCE, frame.in(Role.ACTOR));
        Span trigger = new Span(told.start(1), told.end(1)).shift(sentence.start());
        return Optional.of(
            new Frame(
                frame.sentence(),
                noun.getKey(),
                trigger,
                SURE,
                EventStatus.DENIED,
                Map.of(EventStatus.DENIED, SURE),
                null,
                roles));
      }
    }
    return Optional.empty();
  }
}
