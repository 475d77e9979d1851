package dev.demarche.reader;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Greedy longest-match word pieces over a BERT vocabulary, the same to the id as {@code
 * training/reader/pieces.py}.
 */
final class WordPieces {
  /** A longer word, in code points, is one unknown piece. */
  private static final int LONGEST = 60;

  private static final Map<Integer, String> FOLDED = folded();

  private final Map<String, Integer> vocabulary;
  private final boolean cased;
  private final int unknown;

  WordPieces(List<String> vocabulary, boolean cased) {
    this.vocabulary = new HashMap<>(vocabulary.size() * 2);
    for (int i = 0; i < vocabulary.size(); i++) {
      this.vocabulary.put(vocabulary.get(i), i);
    }
    this.cased = cased;
    this.unknown = id("[UNK]");
  }

  /** Id of the piece before every passage. */
  int start() {
    return id("[CLS]");
  }

  /** Id of the piece after every passage. */
  int end() {
    return id("[SEP]");
  }

  /** The ids of one word as {@link Words} splits them. */
  List<Integer> of(String word) {
    String shown = fold(word);
    if (shown.isEmpty() || shown.codePointCount(0, shown.length()) > LONGEST) {
      return List.of(unknown);
    }
    List<Integer> pieces = new ArrayList<>(2);
    int i = 0;
    while (i < shown.length()) {
      int j = shown.length();
      Integer piece = null;
      while (j > i && piece == null) {
        piece = vocabulary.get(i == 0 ? shown.substring(i, j) : "##" + shown.substring(i, j));
        j = piece == null ? shown.offsetByCodePoints(j, -1) : j;
      }
      if (piece == null) {
        return List.of(unknown);
      }
      pieces.add(piece);
      i = j;
    }
    return pieces;
  }

  private String fold(String word) {
    StringBuilder out = new StringBuilder(word.length());
    word.codePoints()
        .forEach(c -> out.append(FOLDED.getOrDefault(c, new String(Character.toChars(c)))));
    if (cased) {
      return out.toString();
    }
    String parts =
        Normalizer.normalize(out.toString().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(parts.length());
    parts
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private int id(String piece) {
    Integer id = vocabulary.get(piece);
    if (id == null) {
      throw new IllegalStateException("the vocabulary lacks " + piece);
    }
    return id;
  }

  /** Marks that come in several shapes, each under the plain one. */
  private static Map<Integer, String> folded() {
    Map<Integer, String> map = new HashMap<>();
    "‘’‚‛′`´".codePoints().forEach(c -> map.put(c, "'"));
    "“”„‟«»″".codePoints().forEach(c -> map.put(c, "\""));
    "‐‑‒–—―−".codePoints().forEach(c -> map.put(c, "-"));
    map.put((int) '…', ".");
    return map;
  }
}
