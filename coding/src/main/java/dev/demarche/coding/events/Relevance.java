package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import dev.demarche.coding.actors.Cast;
import dev.demarche.knowledge.Token;
import dev.demarche.model.Article;
import dev.demarche.model.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether an article speaks of politics at all, or of a game, a film, a dish whose acts are only
 * called attacks and truces: its words of leisure against its officials, ministries and bodies.
 */
final class Relevance {
  /** Words of leisure that one mention of an official outweighs. */
  private static final double WORTH = 0.5;

  /** Fewer words of leisure prove nothing. */
  private static final int LEAST = 4;

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
    int leisure = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).folded();
      boolean pair =
          i + 1 < tokens.size() && pairs.contains(word + " " + tokens.get(i + 1).folded());
      leisure += words.contains(word) || pair ? 1 : 0;
    }
    int officials = cast.officials(new Span(0, article.text().length()));
    return leisure < LEAST || leisure < WORTH * officials;
  }
}
