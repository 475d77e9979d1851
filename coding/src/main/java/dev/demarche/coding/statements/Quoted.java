package dev.demarche.coding.statements;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import dev.demarche.reader.Quotation;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A quotation where it stands.
 *
 * @param around from the beginning of its first sentence to the end of its last
 * @param before the article's earlier quotations with their speakers
 */
record Quoted(Reading reading, Cast cast, Quotation quotation, Span around, List<Voice> before) {
  /** So many letters beside a quotation are no words. */
  private static final int ALONE = 3;

  static Quoted of(Reading reading, Cast cast, Quotation quotation, List<Voice> before) {
    Span all = quotation.outer();
    for (Sentence sentence : reading.sentences()) {
      if (sentence.block() == quotation.block() && sentence.span().overlaps(quotation.outer())) {
        all = all.union(sentence.span());
      }
    }
    return new Quoted(reading, cast, quotation, all, before);
  }

  String text() {
    return reading.article().text();
  }

  /** The words of its sentences before it. */
  Span left() {
    return new Span(around.start(), quotation.outer().start());
  }

  /** The words of its sentences behind it. */
  Span right() {
    return new Span(quotation.outer().end(), around.end());
  }

  /** Whether its sentences are the quotation and nothing else. */
  boolean isAlone() {
    return isAllOf(around);
  }

  /** Whether nothing but the quotation stands in a span. */
  boolean isAllOf(Span span) {
    return span.length() - quotation.outer().length() < ALONE;
  }

  /** The sentence before, in the same paragraph. */
  Optional<Span> sentenceBefore() {
    return reading.sentences().stream()
        .filter(s -> s.block() == quotation.block() && s.span().end() <= around.start())
        .reduce((a, b) -> b)
        .map(Sentence::span);
  }

  /** The quotation before, with its speaker. */
  Optional<Voice> last() {
    return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
  }

  /** How many paragraphs behind another quotation it stands. */
  int apart(Voice earlier) {
    return quotation.block() - earlier.quotation().block();
  }

  /** Whom words mean, no outlet; nobody for no words. */
  Optional<Entity> whom(Span words) {
    return words.length() == 0
        ? Optional.empty()
        : cast.resolve(words, null, List.of()).stream().filter(Quoted::maySpeak).findFirst();
  }

  /** The first one named in a span, no outlet. */
  Optional<Entity> first(Span span) {
    return cast.first(span).filter(Quoted::maySpeak);
  }

  private static boolean maySpeak(Entity entity) {
    return entity.actor().kind() != ActorKind.MEDIA;
  }

  /** The person among some names, where they are all of one. */
  static Optional<Cast.Named> onlyPerson(Stream<Cast.Named> names) {
    List<Cast.Named> persons = names.filter(n -> n.entity().isPerson()).toList();
    return persons.stream().map(Cast.Named::entity).distinct().count() == 1
        ? Optional.of(persons.get(0))
        : Optional.empty();
  }
}
