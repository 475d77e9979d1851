package dev.demarche.coding.statements;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who stands beside a verb of saying, in a quotation's sentence or the one before. */
final class SayingSubjects {
  /** Where a verb stands that comes before its subject: "…,” said the minister". */
  private static final int INVERTED = 4;

  private static final Pattern BREAK = Pattern.compile("[,.;:“”\"()]");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]{2,}");
  private static final Pattern PRONOUN = Pattern.compile("(?i)(?:and\\s)?(?:he|she|they)");

  private final Sayings sayings;

  SayingSubjects(Sayings sayings) {
    this.sayings = sayings;
  }

  /** Somebody told of outside the quotation, near a verb of saying. */
  Optional<Entity> beside(Quoted quoted) {
    return in(quoted, quoted.right()).or(() -> in(quoted, quoted.left()));
  }

  /** Of "The minister said that he would go. “I am ready.”" the one who said it. */
  Optional<Entity> introduced(Quoted quoted) {
    return quoted.isAlone()
        ? quoted.sentenceBefore().flatMap(before -> leftOfVerb(quoted, before))
        : Optional.empty();
  }

  private Optional<Entity> in(Quoted quoted, Span side) {
    Matcher verb = sayings.verb.matcher(side.of(quoted.text()));
    if (!verb.find()) {
      return Optional.empty();
    }
    Span right = new Span(side.start() + verb.end(), side.end());
    return leftOfVerb(quoted, side)
        .or(
            () ->
                verb.start() < INVERTED
                    ? subject(quoted, right, untilBreak(quoted.text(), right))
                    : Optional.empty());
  }

  private Optional<Entity> leftOfVerb(Quoted quoted, Span side) {
    Matcher verb = sayings.verb.matcher(side.of(quoted.text()));
    if (!verb.find()) {
      return Optional.empty();
    }
    Span left = new Span(side.start(), side.start() + verb.start());
    return subject(quoted, left, fromBreak(quoted.text(), left));
  }

  /** Whom the words beside the verb name or describe, else the first one named on their side. */
  private static Optional<Entity> subject(Quoted quoted, Span side, Span phrase) {
    if (PRONOUN.matcher(phrase.of(quoted.text()).strip()).matches()) {
      return quoted.whom(phrase);
    }
    return quoted
        .first(phrase)
        .or(() -> quoted.whom(phrase))
        .or(() -> partly(quoted, phrase))
        .or(() -> quoted.first(side));
  }

  private static Span fromBreak(String text, Span side) {
    int start = side.start();
    Matcher m = BREAK.matcher(text).region(start, side.end());
    while (m.find()) {
      start = m.end();
    }
    return new Span(start, side.end());
  }

  private static Span untilBreak(String text, Span side) {
    Matcher m = BREAK.matcher(text).region(side.start(), side.end());
    return new Span(side.start(), m.find() ? m.start() : side.end());
  }

  /** Of "Shareef said" the one person whose full name holds the word. */
  private static Optional<Entity> partly(Quoted quoted, Span phrase) {
    String word = phrase.of(quoted.text()).strip();
    if (!NAME.matcher(word).matches()) {
      return Optional.empty();
    }
    List<Cast.Named> all = quoted.cast().named(new Span(0, quoted.text().length()));
    return Quoted.onlyPerson(
            all.stream()
                .filter(n -> List.of(n.entity().actor().name().split("\\s", -1)).contains(word)))
        .map(Cast.Named::entity);
  }
}
