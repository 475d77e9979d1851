package dev.demarche.coding.actors;

import dev.demarche.knowledge.Match;
import dev.demarche.knowledge.Token;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Those told by a common noun whom a later plural may mean: "students marched; they", "police used
 * tear gas on strikers and arrested nine of them".
 */
final class Crowds {
  private static final Set<Nouns.Kind> PEOPLE =
      EnumSet.of(
          Nouns.Kind.PEOPLE, Nouns.Kind.FOLLOWERS, Nouns.Kind.MEMBERS, Nouns.Kind.ORGANISATION);

  private static final Set<Nouns.Kind> FORCES =
      EnumSet.of(Nouns.Kind.ORGAN, Nouns.Kind.FIGHTERS, Nouns.Kind.REBELS);

  /** What a noun goes on with that tells whose they are. */
  private static final Pattern BEHIND =
      Pattern.compile("\\s(?:of|from)\\s(?:the\\s)?(?:[\\p{L}'’-]+\\s){0,3}");

  private static final int REACH = 40;

  /** Words with which a sentence opens. */
  private static final int OPENING = 4;

  /** Sentences back in which they may be told of. */
  private static final int BACK = 2;

  private final Set<String> plurals;
  private final Document document;
  private final SpanIndex<NamedMention> mentions;
  private final Tools tools;
  private final Function<Span, List<Entity>> resolver;

  /**
   * @param resolver whom a phrase means
   */
  Crowds(
      Document document,
      SpanIndex<NamedMention> mentions,
      Tools tools,
      Function<Span, List<Entity>> resolver) {
    this.document = document;
    plurals = tools.nouns().plurals();
    this.mentions = mentions;
    this.tools = tools;
    this.resolver = resolver;
  }

  /** Some who are told of, and where. */
  record Told(Span span, Entity entity) {}

  /** Whom a plural pronoun may mean, in its sentence or the one before. */
  Optional<Told> before(Span pronoun) {
    boolean subject = isSubject(pronoun);
    int sentence = document.sentenceAt(pronoun.start());
    for (int s = sentence; s >= Math.max(0, sentence - BACK); s--) {
      List<Told> people = in(s, pronoun, PEOPLE);
      List<Told> forces = in(s, pronoun, FORCES);
      if (subject && s < sentence && opens(s, forces)) {
        return Optional.of(forces.get(0));
      }
      if (!people.isEmpty()) {
        return Optional.of(people.get(subject ? 0 : people.size() - 1));
      }
    }
    return Optional.empty();
  }

  /** The people of whom so many are told: "arrested 23"; those told last. */
  Optional<Entity> counted(Span number) {
    int sentence = document.sentenceAt(number.start());
    for (int s = sentence; s >= Math.max(0, sentence - 1); s--) {
      List<Told> people = in(s, number, PEOPLE);
      if (!people.isEmpty()) {
        return Optional.of(people.get(people.size() - 1).entity());
      }
    }
    return Optional.empty();
  }

  /** Whether a sentence has the first of some as its first words. */
  private boolean opens(int sentence, List<Told> some) {
    return !some.isEmpty()
        && document
                .tokens()
                .within(new Span(document.sentence(sentence).start(), some.get(0).span().end()))
                .size()
            <= OPENING;
  }

  private boolean isSubject(Span pronoun) {
    String words = pronoun.of(document.text());
    return words.equalsIgnoreCase("they")
        && !tools
            .phraseWords()
            .suffering()
            .matcher(document.text())
            .region(pronoun.end(), document.text().length())
            .lookingAt();
  }

  private List<Told> in(int sentence, Span before, Set<Nouns.Kind> kinds) {
    int start = document.sentence(sentence).start();
    int end = Math.min(document.endOf(sentence), before.start());
    List<Told> found = new ArrayList<>();
    if (start >= end) {
      return found;
    }
    for (Token token : document.tokens().within(new Span(start, end))) {
      boolean fits =
          isPlural(token)
              && tools
                  .nouns()
                  .of(token.folded())
                  .map(Nouns.Noun::kind)
                  .filter(kinds::contains)
                  .isPresent()
              && mentions.overlapping(token.span()).isEmpty()
              && !document.isQuotedApart(token.span(), before);
      if (fits) {
        Span phrase = phrase(token, end);
        List<Entity> whom = resolver.apply(phrase);
        if (whom.size() == 1 && isOfMany(whom.get(0))) {
          found.add(new Told(phrase, whom.get(0)));
        }
      }
    }
    return found;
  }

  private static boolean isOfMany(Entity entity) {
    return switch (entity.actor().kind()) {
      case POPULATION, ORGANISATION, ARMED_GROUP, GOVERNMENT, NGO -> true;
      default -> false;
    };
  }

  private boolean isPlural(Token token) {
    String word = token.folded();
    return word.endsWith("s") || word.endsWith("men") || plurals.contains(word);
  }

  /** The noun with the adjective of a state before it, and whose they are behind it. */
  private Span phrase(Token noun, int end) {
    String text = document.text();
    int from = noun.span().start();
    List<NamedMention> named = mentions.before(from);
    if (!named.isEmpty()) {
      NamedMention last = named.get(named.size() - 1);
      boolean owns = last.adjective() && last.span().end() + 1 == from;
      from = owns ? last.span().start() : from;
    }
    int to = noun.span().end();
    Span behind =
        document.matches().within(new Span(to, Math.min(end, to + REACH))).stream()
            .map(Match::span)
            .findFirst()
            .orElse(noun.span());
    boolean owns =
        behind.start() > to && BEHIND.matcher(text.substring(to, behind.start())).matches();
    return new Span(from, owns ? behind.end() : to);
  }
}
