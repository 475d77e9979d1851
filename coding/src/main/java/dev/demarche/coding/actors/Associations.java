package dev.demarche.coding.actors;

import dev.demarche.coding.DataTable;
import dev.demarche.knowledge.Token;
import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells associations of people from bodies of states; see {@code associations.tsv}. */
final class Associations {
  private final Set<String> nouns = words("ASSOCIATION");
  private final Set<String> ofStates = words("OF_STATES");
  private final Set<String> articles = words("ARTICLE");

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
