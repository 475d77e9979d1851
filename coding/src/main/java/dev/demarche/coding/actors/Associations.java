package dev.demarche.coding.actors;

import dev.demarche.coding.DataTable;
import dev.demarche.knowledge.Token;
import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells associations of people from bodies of states; see {@code associations.tsv}. */
final class Associations {
  private static final String NON_GOVERNMENTAL = "NGO";
  private static final String CIVIL = "CVL";

  private final Set<String> nouns = words("ASSOCIATION");
  private final Set<String> ofStates = words("OF_STATES");
  private final Set<String> articles = words("ARTICLE");
  private final Set<String> several = words("SEVERAL");
  private final Set<String> charitable = words("CHARITABLE");
  private final Set<String> civic = words("CIVIC");
  private final Set<String> every = words("EVERY");

  /** Words that are written with a capital only where they open a sentence. */
  private final Set<String> kinds =
      Stream.of(charitable, civic, every, words("OPENING"))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private static Set<String> words(String kind) {
    return Set.copyOf(DataTable.words("associations.tsv", kind));
  }

  /**
   * "The bar association": an organisation of people.
   *
   * @param tokens the words of the phrase
   * @param text the article's text
   * @param home the state that it is of, or null
   * @return nothing where it is a body of states, or none of which anything is told
   */
  Optional<Entity> of(Nouns.Noun noun, List<Token> tokens, String text, @Nullable String home) {
    if (!nouns.contains(noun.word()) || !isQualified(tokens)) {
      return Optional.empty();
    }
    int from = articles.contains(tokens.get(0).folded()) ? 1 : 0;
    Span name = tokens.get(from).span().union(tokens.get(tokens.size() - 1).span());
    return Optional.of(
        Entity.of(
            new Actor(home, ActorKind.ORGANISATION, name.of(text), null, null, noun.sector())));
  }

  /**
   * "Rights groups", "the trade unions": several without a name of their own.
   *
   * @param tokens the words of the phrase
   * @param text the article's text
   * @param state the state that they are of, or null
   * @param home the state that those are of of whom none is told, or null
   * @return nothing where it is no such phrase
   */
  Optional<Entity> several(
      List<Token> tokens, String text, @Nullable String state, @Nullable String home) {
    Token last = tokens.get(tokens.size() - 1);
    String before = tokens.size() < 2 ? "" : tokens.get(tokens.size() - 2).folded();
    int from = tokens.size() > 1 && isArticle(tokens.get(0)) ? 1 : 0;
    String words = tokens.get(from).span().union(last.span()).of(text);
    String name =
        kinds.contains(tokens.get(from).folded())
            ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
            : words;
    if (several.contains(last.folded()) && charitable.contains(before)) {
      return Optional.of(
          Entity.of(new Actor(state, ActorKind.NGO, name, null, null, NON_GOVERNMENTAL)));
    }
    boolean ofHome =
        every.contains(last.folded())
            || (several.contains(last.folded()) && civic.contains(before));
    String of = state == null ? home : state;
    return ofHome && of != null
        ? Optional.of(Entity.of(new Actor(of, ActorKind.ORGANISATION, name, null, null, CIVIL)))
        : Optional.empty();
  }

  /** Whether a word qualifies nothing: "the". */
  boolean isArticle(Token token) {
    return articles.contains(token.folded());
  }

  private boolean isQualified(List<Token> tokens) {
    if (tokens.size() < 2) {
      return false;
    }
    Token before = tokens.get(tokens.size() - 2);
    return !before.capital()
        && !articles.contains(before.folded())
        && !ofStates.contains(before.folded());
  }
}
