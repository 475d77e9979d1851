package dev.demarche.coding.actors;

import dev.demarche.coding.DataTable;
import dev.demarche.knowledge.Token;
import dev.demarche.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds states that go by a quarter of the compass: "the North" of Korea; see {@code halves.tsv}.
 */
final class Halves {
  private static final Pattern DEFINITE = Pattern.compile("(?i)the");

  private final Entities entities;
  private final List<DataTable.Row> rows = DataTable.read("halves.tsv");

  Halves(Entities entities) {
    this.entities = entities;
  }

  /** Adds those in an article to the names found so far. */
  void add(Document document, MentionSheet mentions) {
    for (DataTable.Row row : rows) {
      boolean told = row.list(1).stream().anyMatch(document.states()::contains);
      Optional<Entity> state = told ? entities.state(row.get(2)) : Optional.empty();
      state.ifPresent(half -> add(row.get(0), half, document, mentions));
    }
  }

  private static void add(String word, Entity half, Document document, MentionSheet mentions) {
    List<Token> tokens = document.tokens().all();
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Token before = tokens.get(i - 1);
      Span span = token.span();
      if (token.capital()
          && token.folded().equals(word)
          && before.span().end() + 1 == span.start()
          && DEFINITE.matcher(before.folded()).matches()
          && !goesOn(document.text(), tokens, i)
          && mentions.overlapping(span).isEmpty()) {
        mentions.put(new NamedMention(span, half, false));
      }
    }
  }

  /** "The North Sea", "the South-East". */
  private static boolean goesOn(String text, List<Token> tokens, int at) {
    int end = tokens.get(at).span().end();
    boolean joined = end < text.length() && text.charAt(end) == '-';
    return joined
        || (at + 1 < tokens.size()
            && tokens.get(at + 1).capital()
            && tokens.get(at + 1).span().start() == end + 1
            && text.charAt(end) == ' ');
  }
}
