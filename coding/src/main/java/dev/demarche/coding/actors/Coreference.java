package dev.demarche.coding.actors;

import dev.demarche.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the one whom a pronoun or a description refers to, among the names before it. */
final class Coreference {
  private static final Pattern OWNS = Pattern.compile("['’]s?\\s");

  private static final Pattern SUBJECT = Pattern.compile("(?i)he|she|they");

  /** How many sentences back a pronoun may reach. */
  private static final int REACH = 3;

  private final Document document;
  private final EarlierNames earlier;
  private final Tools tools;
  private @Nullable Descriptions descriptions;

  Coreference(EarlierNames earlier, Tools tools) {
    document = earlier.document();
    this.earlier = earlier;
    this.tools = tools;
  }

  /** Lets pronouns mean those who are told by a description. */
  void with(Descriptions described) {
    descriptions = described;
  }

  /**
   * The last one before {@code span} that fits: first earlier in its sentence, then sentence by
   * sentence backwards; within a sentence the one named first, which tends to be its subject.
   */
  Optional<Entity> antecedent(Span span, Predicate<Entity> fits, List<Entity> not) {
    int sentence = document.sentenceAt(span.start());
    for (int s = isBehindOpening(span) ? sentence - 1 : sentence;
        s >= Math.max(0, sentence - REACH);
        s--) {
      Optional<Entity> found = opening(s, span, fits, not);
      if (found.isEmpty()) {
        found = inSentence(s, span, fits, not);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * "In June, beside Sall in Dakar, he said": a subject behind words without a verb is none of
   * those whom they name.
   */
  private boolean isBehindOpening(Span span) {
    String text = document.text();
    Span before =
        new Span(document.sentence(document.sentenceAt(span.start())).start(), span.start());
    return SUBJECT.matcher(span.of(text)).matches()
        && tools.openings().isAdverbial(before.of(text))
        && tools.subjects().areWithoutVerb(text, before);
  }

  /**
   * Of a sentence that a pronoun opens, whom that means: "He met Sall. His talks" are not Sall's.
   */
  private Optional<Entity> opening(
      int sentence, Span span, Predicate<Entity> fits, List<Entity> not) {
    Span whole = new Span(document.sentence(sentence).start(), document.endOf(sentence));
    Optional<Span> pronoun = tools.openings().pronoun(document.text(), whole);
    if (pronoun.isEmpty() || pronoun.get().end() >= span.start() || sentence == 0) {
      return Optional.empty();
    }
    Optional<Gender> gender = gender(pronoun.get());
    return gender
        .filter(g -> gender(span).equals(gender))
        .flatMap(g -> antecedent(pronoun.get(), Fitting.person(g), List.of()))
        .filter(fits)
        .filter(e -> not.stream().noneMatch(n -> n.actor().isSameAs(e.actor())));
  }

  private Optional<Gender> gender(Span span) {
    return pronoun(span).map(Pronouns.Pronoun::gender);
  }

  private Optional<Pronouns.Pronoun> pronoun(Span span) {
    return tools.pronouns().of(span.of(document.text()).toLowerCase(Locale.ROOT));
  }

  /** The one named first in the same sentence before {@code span} who fits. */
  Optional<Entity> inSentence(Span span, Predicate<Entity> fits) {
    return inSentence(document.sentenceAt(span.start()), span, fits, List.of());
  }

  private Optional<Entity> inSentence(
      int sentence, Span span, Predicate<Entity> fits, List<Entity> not) {
    List<NamedMention> before =
        earlier.inSentence(sentence, span).stream().filter(m -> !isBeside(m.span(), span)).toList();
    List<NamedMention> near = afterBreak(before, span);
    return ownClause(before, fits, not)
        .or(() -> subject(near, fits, not))
        .or(() -> subject(before, fits, not))
        .or(() -> subject(described(sentence, span), fits, not));
  }

  /** Persons told without their names in a sentence before a place, for "he" and "she". */
  private List<NamedMention> described(int sentence, Span span) {
    boolean person = pronoun(span).filter(Pronouns.Pronoun::isOfPerson).isPresent();
    return descriptions != null && person ? descriptions.inSentence(sentence, span) : List.of();
  }

  /** "In a letter to Sall he asked": a pronoun is not the name directly before it. */
  private boolean isBeside(Span name, Span pronoun) {
    return gender(pronoun).isPresent()
        && document.text().substring(name.end(), pronoun.start()).isBlank();
  }

  /** The subject of the clause that a comma and a conjunction open: "…, and Peru did its part". */
  private Optional<Entity> ownClause(
      List<NamedMention> before, Predicate<Entity> fits, List<Entity> not) {
    for (int i = before.size() - 1; i >= 0; i--) {
      NamedMention m = before.get(i);
      String text = document.text();
      if (tools.openings().isClause(text, m.span())) {
        return tools.subjects().isSubject(text, m.span())
            ? subject(List.of(m), fits, not)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Those of a sentence that stand in the same half of it, after the last semicolon. */
  private List<NamedMention> afterBreak(List<NamedMention> before, Span span) {
    int stop = document.text().lastIndexOf(';', span.start());
    return before.stream().filter(m -> m.span().start() > stop).toList();
  }

  private Optional<Entity> subject(
      List<NamedMention> mentions, Predicate<Entity> fits, List<Entity> not) {
    List<NamedMention> fitting =
        mentions.stream()
            .filter(m -> !m.adjective() && fits.test(m.entity()))
            .filter(m -> not.stream().noneMatch(n -> n.actor().isSameAs(m.entity().actor())))
            .toList();
    return fitting.stream()
        .filter(m -> tools.subjects().isSubject(document.text(), m.span()))
        .findFirst()
        .or(() -> fitting.stream().filter(m -> !m.entity().isPerson() || !isOwner(m)).findFirst())
        .or(() -> fitting.stream().findFirst())
        .map(NamedMention::entity);
  }

  /** "Talon's press secretary". */
  private boolean isOwner(NamedMention mention) {
    return OWNS.matcher(document.text())
        .region(mention.span().end(), document.text().length())
        .lookingAt();
  }

  /** The last name before {@code span} anywhere that fits, adjectives included. */
  Optional<Entity> lastBefore(Span span, Predicate<Entity> fits) {
    List<NamedMention> before = earlier.all(span);
    for (int i = before.size() - 1; i >= 0; i--) {
      if (fits.test(before.get(i).entity())) {
        return Optional.of(before.get(i).entity());
      }
    }
    return Optional.empty();
  }

  /** The last name before {@code span} in its sentence that fits, adjectives included. */
  Optional<Entity> nearest(Span span, Predicate<Entity> fits, List<Entity> not) {
    return earlier.inSentence(document.sentenceAt(span.start()), span).stream()
        .map(NamedMention::entity)
        .filter(fits)
        .filter(e -> not.stream().noneMatch(n -> n.actor().isSameAs(e.actor())))
        .reduce((a, b) -> b);
  }

  /** The name in the same sentence directly before a relative pronoun. */
  Optional<Entity> directlyBefore(Span span) {
    List<NamedMention> before = earlier.inSentence(document.sentenceAt(span.start()), span);
    return before.isEmpty()
        ? Optional.empty()
        : Optional.of(before.get(before.size() - 1).entity());
  }

  /** The first name anywhere that fits. */
  Optional<Entity> first(Predicate<Entity> fits) {
    return earlier.mentions().all().stream().map(NamedMention::entity).filter(fits).findFirst();
  }
}
