package dev.demarche.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words tell titles apart, and which are the same or akin. Immutable. */
final class TitleWords {
  private static final String NOTHING = "-";

  private final Map<String, List<String>> same = new HashMap<>();
  private final Map<String, String> kin = new HashMap<>();
  private final Set<String> beforeObject = new HashSet<>();

  TitleWords(Layers layers) {
    for (Layers.Layered layered : layers.rows("title-words.tsv", "word")) {
      Table.Row row = layered.row();
      if (!row.get("same").isEmpty()) {
        boolean nothing = row.get("same").equals(NOTHING);
        same.put(row.need("word"), nothing ? List.of() : List.of(row.get("same").split(" ")));
      }
      if (!row.get("kin").isEmpty()) {
        kin.put(row.need("word"), row.get("kin"));
      }
      if (!row.get("object").isEmpty()) {
        beforeObject.add(row.need("word"));
      }
    }
  }

  /** The words of a title that tell something, as the tables write them. */
  List<String> of(String title) {
    return of(Token.of(title));
  }

  /** The words among tokens that tell something, as the tables write them. */
  List<String> of(List<Token> tokens) {
    List<String> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      words.addAll(same.getOrDefault(token.folded(), List.of(token.folded())));
    }
    return words;
  }

  /** Whether a word tells nothing: an article, a preposition, "current". */
  boolean isEmpty(Token token) {
    List<String> words = same.get(token.folded());
    return words != null && words.isEmpty();
  }

  /** Whether the tokens before one say that it is an object of the office: "ambassador to". */
  boolean isObject(List<Token> before) {
    for (int i = before.size() - 1; i >= 0 && isEmpty(before.get(i)); i--) {
      if (beforeObject.contains(before.get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** The words with "chief", "director", "chairman" made one. */
  List<String> kin(Collection<String> words) {
    return words.stream()
        .distinct()
        .map(word -> kin.getOrDefault(word, word))
        .filter(akin -> !akin.equals(NOTHING))
        .toList();
  }
}
