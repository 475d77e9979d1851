package dev.demarche.eval.records;

import dev.demarche.eval.Folding;
import dev.demarche.eval.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** When two folded names are of the same person or body. */
final class Names {
  private static final Set<String> SUFFIXES = WordList.SUFFIX.load();
  private static final Set<String> WEAK = WordList.WEAK.load();

  private Names() {}

  /**
   * Equal letters, one's words within the other's, an acronym, the same last word behind the same
   * initial, or two shared words that carry meaning while nothing speaks against it. Without a name
   * nothing agrees.
   */
  static boolean agree(String a, String b) {
    List<String> left = words(a);
    List<String> right = words(b);
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    return String.join("", left).equals(String.join("", right))
        || left.containsAll(right)
        || right.containsAll(left)
        || acronym(left, right)
        || acronym(right, left)
        || sameFamilyName(left, right)
        || shareWords(left, right);
  }

  private static List<String> words(String name) {
    return Folding.split(name).stream().filter(w -> !SUFFIXES.contains(w)).toList();
  }

  private static boolean acronym(List<String> one, List<String> many) {
    if (one.size() != 1 || many.size() < 2) {
      return false;
    }
    String initials =
        many.stream()
            .filter(w -> !WEAK.contains(w))
            .map(w -> w.substring(0, 1))
            .collect(Collectors.joining());
    return one.get(0).equals(initials);
  }

  private static boolean sameFamilyName(List<String> left, List<String> right) {
    return left.size() > 1
        && right.size() > 1
        && alike(left.get(left.size() - 1), right.get(right.size() - 1))
        && left.get(0).charAt(0) == right.get(0).charAt(0);
  }

  private static boolean shareWords(List<String> left, List<String> right) {
    Set<String> shared = new HashSet<>(left);
    shared.retainAll(right);
    Set<String> onlyLeft = strong(left, shared);
    Set<String> onlyRight = strong(right, shared);
    boolean differ =
        !onlyLeft.isEmpty()
            && !onlyRight.isEmpty()
            && onlyLeft.stream().noneMatch(x -> onlyRight.stream().anyMatch(y -> alike(x, y)));
    shared.removeAll(WEAK);
    return shared.size() >= 2 && !differ;
  }

  private static Set<String> strong(List<String> words, Set<String> without) {
    Set<String> strong = new HashSet<>(words);
    strong.removeAll(without);
    strong.removeAll(WEAK);
    return strong;
  }

  /** Spellings of one word: equal, or nearly all letters from the start (Zelenskiy, Zelensky). */
  private static boolean alike(String x, String y) {
    int same = 0;
    int shorter = Math.min(x.length(), y.length());
    while (same < shorter && x.charAt(same) == y.charAt(same)) {
      same++;
    }
    return x.equals(y) || (same >= 4 && same >= 0.7 * Math.max(x.length(), y.length()));
  }
}
