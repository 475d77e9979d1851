package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import dev.demarche.coding.actors.Cast;
import dev.demarche.knowledge.Token;
import dev.demarche.model.Article;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether an article speaks of politics at all, or of a game, a film, a dish whose acts are only
 * called attacks and truces: its words of leisure against its officials, ministries and bodies.
 */
final class Relevance {
  /** Words of leisure that one mention of an official outweighs. */
  private static final double WORTH = 0.5;

  /** Fewer words of leisure prove nothing. */
  private static final int LEAST = 4;

  /** Nor do fewer different ones: an agency has a board, too, which the article names often. */
  private static final int LEAST_DIFFERENT = 3;

  private final Set<String> words = new HashSet<>();
  private final Set<String> pairs = new HashSet<>();

  Relevance() {
    for (DataTable.Row row : DataTable.read("leisure.tsv")) {
      for (String term : row.list(1)) {
        String key = String.join(" ", Token.of(term).stream().map(Token::folded).toList());
        (key.indexOf(' ') < 0 ? words : pairs).add(key);
      }
    }
  }

  /** Whether its acts may be taken at their word. */
  boolean isPolitical(Article article, Cast cast) {
    List<Token> tokens = cast.tokens();
    List<String> leisure = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).folded();
      String pair = i + 1 < tokens.size() ? word + " " + tokens.get(i + 1).folded() : "";
      Stream.of(word, pair)
          .filter(each -> words.contains(each) || pairs.contains(each))
          .forEach(leisure::add);
    }
    int officials = cast.officials(new Span(0, article.text().length()));
    return leisure.size() < LEAST
        || Set.copyOf(leisure).size() < LEAST_DIFFERENT
        || leisure.size() < WORTH * officials;
  }
}
