package dev.demarche.coding.statements;

import dev.demarche.coding.actors.Entity;
import dev.demarche.model.EventType;
import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whose words a quotation within an act is: of "Oman urged a vote “at once”" Oman's. */
final class Clauses {
  /** Letters from the words for an act to what is quoted of it. */
  private static final int REACH = 120;

  /** Acts that are done with words. */
  private static final Set<EventType> SPOKEN =
      EnumSet.of(
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.REQUEST,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.PROTEST);

  /** "Declaration of Principles". */
  private static final Pattern TITLE =
      Pattern.compile("\\p{Lu}\\S*(?:\\s(?:of|the|for|and|on|\\p{Lu}\\S*))*");

  private Clauses() {}

  /** Who does the act in whose clause a quotation stands. */
  static Optional<Entity> speaker(Quoted quoted) {
    Reading reading = quoted.reading();
    Span quotation = quoted.quotation().outer();
    if (TITLE.matcher(quoted.quotation().inner().of(quoted.text())).matches()) {
      return Optional.empty();
    }
    return reading.frames().stream()
        .filter(f -> SPOKEN.contains(f.type()))
        .filter(f -> f.trigger().end() <= quotation.start())
        .filter(f -> quotation.start() - f.trigger().end() <= REACH)
        .filter(f -> reading.sentences().get(f.sentence()).span().contains(quotation))
        .max(Comparator.comparingInt(f -> f.trigger().end()))
        .flatMap(f -> actor(quoted, f));
  }

  private static Optional<Entity> actor(Quoted quoted, Frame frame) {
    return frame.in(Role.ACTOR).stream().findFirst().flatMap(span -> quoted.whom(span.span()));
  }
}
