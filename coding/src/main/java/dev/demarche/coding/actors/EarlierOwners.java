package dev.demarche.coding.actors;

import dev.demarche.knowledge.Token;
import dev.demarche.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whose a description is by an earlier one with the same noun: "the army" after "the Lebanese
 * army", "the delegation" after "a delegation of the African Union".
 */
final class EarlierOwners {
  /** How many sentences back the earlier description may stand. */
  private static final int REACH = 12;

  /** From an adjective or the mark of possession to the noun: a word or two. */
  private static final Pattern QUALIFIED =
      Pattern.compile("(?:['’]s?)?\\s(?:(?!the\\s|an?\\s)\\p{Ll}[\\p{Ll}-]*\\s){0,2}");

  /** From a name to the noun: nothing but the mark of possession. */
  private static final Pattern OWNED =
      Pattern.compile("\\s|['’]s?\\s(?:\\p{Ll}[\\p{Ll}-]*\\s){0,2}");

  private static final Pattern BEHIND = Pattern.compile("\\s(?:of|from)\\s(?:the\\s)?");

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "his", "her", "its", "their");

  private final Document document;
  private final SpanIndex<NamedMention> mentions;

  EarlierOwners(Document document, SpanIndex<NamedMention> mentions) {
    this.document = document;
    this.mentions = mentions;
  }

  /** Whoever owned the same noun, at most some sentences before a phrase that ends with it. */
  Optional<Entity> of(Span head) {
    List<Token> own = document.tokens().within(head);
    if (own.isEmpty()) {
      return Optional.empty();
    }
    String noun = own.get(own.size() - 1).folded();
    Optional<String> kind = modifier(own, own.size() - 1);
    int sentence = document.sentenceAt(head.start());
    int from = document.sentence(Math.max(0, sentence - REACH)).start();
    List<Token> before = document.tokens().within(new Span(from, Math.max(from, head.start())));
    for (int i = before.size() - 1; i >= 0; i--) {
      Token token = before.get(i);
      if (token.folded().equals(noun) && !areTwoKinds(kind, modifier(before, i))) {
        Optional<Entity> owner = before(token.span()).or(() -> behind(token.span()));
        if (owner.isPresent()) {
          return owner;
        }
      }
    }
    return Optional.empty();
  }

  /** "The Prime Minister" is not the trade minister told before. */
  private static boolean areTwoKinds(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  /** The word directly before a noun that says which it is: no name and no article. */
  private Optional<String> modifier(List<Token> tokens, int noun) {
    return noun == 0
        ? Optional.empty()
        : Optional.of(tokens.get(noun - 1))
            .filter(word -> tokens.get(noun).span().start() - word.span().end() == 1)
            .filter(word -> mentions.within(word.span()).isEmpty())
            .map(Token::folded)
            .filter(word -> !ARTICLES.contains(word));
  }

  private Optional<Entity> before(Span noun) {
    List<NamedMention> named = mentions.before(noun.start());
    return named.isEmpty()
        ? Optional.empty()
        : owner(named.get(named.size() - 1))
            .filter(m -> isBetween(m.adjective() ? QUALIFIED : OWNED, gap(m.span(), noun)))
            .map(NamedMention::entity);
  }

  private Optional<Entity> behind(Span noun) {
    return mentions
        .firstAt(noun.end())
        .flatMap(EarlierOwners::owner)
        .filter(m -> isBetween(BEHIND, gap(noun, m.span())))
        .map(NamedMention::entity);
  }

  private static Optional<NamedMention> owner(NamedMention mention) {
    return Optional.of(mention).filter(m -> !m.entity().isPerson() && !m.entity().side().isEmpty());
  }

  private static Span gap(Span left, Span right) {
    int from = left.end();
    int to = right.start();
    return new Span(from, to);
  }

  private boolean isBetween(Pattern pattern, Span gap) {
    return pattern.matcher(gap.of(document.text())).matches();
  }
}
