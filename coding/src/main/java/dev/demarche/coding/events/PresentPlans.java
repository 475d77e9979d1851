package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import dev.demarche.coding.time.NearDay;
import dev.demarche.coding.time.TimeValue;
import dev.demarche.coding.time.Weekday;
import dev.demarche.model.Block;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Takes for fixed what the present tense tells with a day of the week to come: "Oslo hosts the
 * talks on Friday"; see {@code present-plans.tsv}.
 */
final class PresentPlans {
  /** What stands between a subject and its verb at most. */
  private static final Pattern ADVERB =
      Pattern.compile("\\s(?:(?:\\p{Ll}+ly|again|also|now|then)\\s)?");

  /** Of these nobody gives notice. */
  private static final Set<EventType> VIOLENT = Set.of(EventType.ASSAULT, EventType.COERCE);

  private final Set<String> forms = new TreeSet<>();

  PresentPlans() {
    for (DataTable.Row row : DataTable.read("present-plans.tsv")) {
      for (String verb : row.list(0)) {
        forms.add(verb);
        forms.add(thirdPerson(verb));
      }
    }
  }

  private static String thirdPerson(String verb) {
    if (verb.matches(".*[^aeiou]y")) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    return verb + (verb.matches(".*(?:ch|sh|ss|o)") ? "es" : "s");
  }

  /** The frame as scheduled where it is; else as it is. */
  Frame mend(Frame frame, Reading reading, Dates dates) {
    LocalDate published = reading.article().published();
    boolean ahead =
        published != null
            && frame.status() == EventStatus.OCCURRED
            && !VIOLENT.contains(frame.type())
            && reading.sentences().get(frame.sentence()).kind() != Block.Kind.TITLE
            && isVerb(frame, reading.article().text())
            && isAhead(frame, published, dates);
    return ahead ? frame.as(EventStatus.SCHEDULED) : frame;
  }

  /** Whether the act is told by one of the verbs, whose subject stands directly before it. */
  private boolean isVerb(Frame frame, String text) {
    Span trigger = frame.trigger();
    String verb = trigger.of(text).split("\\s", 2)[0];
    return verb.equals(verb.toLowerCase(Locale.ROOT))
        && forms.contains(verb)
        && frame.in(Role.ACTOR).stream()
            .anyMatch(
                actor ->
                    actor.span().end() < trigger.start()
                        && ADVERB
                            .matcher(text.substring(actor.span().end(), trigger.start()))
                            .matches());
  }

  private static boolean isAhead(Frame frame, LocalDate published, Dates dates) {
    return dates
        .told(frame)
        .flatMap(
            told ->
                dates.story().expressions(frame.sentence()).stream()
                    .filter(e -> e.span().equals(told.words()))
                    .findFirst())
        .filter(e -> isAhead(e.value(), published))
        .isPresent();
  }

  private static boolean isAhead(TimeValue time, LocalDate published) {
    return (time instanceof Weekday weekday
            && (weekday.pick() == Weekday.Pick.OPEN || weekday.pick() == Weekday.Pick.THIS)
            && published.getDayOfWeek() != weekday.day())
        || (time instanceof NearDay near && near.from() > 0);
  }
}
