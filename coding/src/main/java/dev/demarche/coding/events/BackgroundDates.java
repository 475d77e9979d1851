package dev.demarche.coding.events;

import dev.demarche.coding.time.Bounded;
import dev.demarche.coding.time.TimeExpression;
import dev.demarche.model.EventType;
import dev.demarche.model.QuadClass;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import dev.demarche.reader.Sentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells dates of what a story only looks back or points to: "after it had left in May", "since 3
 * March", "condemned the raid of 4 May".
 */
final class BackgroundDates {
  private static final Pattern CLAUSE =
      Pattern.compile(
          "\\b(?:which|who|whose|after|since|before|when|where|because|while)\\b[^;]*$");

  private static final Pattern OF_A_NOUN = Pattern.compile("\\p{Ll}\\sof\\s$");

  /** What stands between two acts of one subject. */
  private static final Pattern ANOTHER = Pattern.compile("[,;:]|\\sand\\s");

  private static final Set<EventType> SPOKEN =
      EnumSet.of(EventType.ACCUSE, EventType.SUPPORT, EventType.REJECT, EventType.REQUEST);

  private final Reading reading;

  BackgroundDates(Reading reading) {
    this.reading = reading;
  }

  /** Whether words for a time in a sentence do not tell when its story goes on. */
  boolean is(TimeExpression expression, Sentence sentence) {
    String before =
        reading.article().text().substring(sentence.span().start(), expression.span().start());
    return expression.value() instanceof Bounded
        || CLAUSE.matcher(before).find()
        || isOfADeedSpokenOf(expression, before, sentence.index());
  }

  /**
   * Whether a date is that of what somebody speaks of: "condemned the raid on Sunday night",
   * "thanked Ghana for its offer of 31 August".
   */
  private boolean isOfADeedSpokenOf(TimeExpression expression, String before, int sentence) {
    List<Frame> there = reading.frames().stream().filter(f -> f.sentence() == sentence).toList();
    boolean noun = OF_A_NOUN.matcher(before).find() && !PartsOfTime.endIn(before);
    return there.stream()
        .filter(f -> SPOKEN.contains(f.type()) && !isTimed(f, expression))
        .anyMatch(
            said ->
                (noun && said.trigger().end() <= expression.span().start())
                    || there.stream()
                        .filter(f -> f.type().quad() == QuadClass.MATERIAL_CONFLICT)
                        .anyMatch(f -> isTimed(f, expression) && isObject(f, said)));
  }

  private static boolean isTimed(Frame frame, TimeExpression expression) {
    return frame.in(Role.TIME).stream().anyMatch(t -> t.span().overlaps(expression.span()));
  }

  /** Whether a deed stands behind the words that speak of it, in their clause. */
  private boolean isObject(Frame deed, Frame said) {
    int from = said.trigger().end();
    int to = deed.trigger().start();
    return from <= to && !ANOTHER.matcher(reading.article().text().substring(from, to)).find();
  }
}
