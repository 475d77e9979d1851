package dev.demarche.record.consolidation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names as they are compared: without marks and case, in the spellings that papers differ in. */
public final class Names {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii");
  private static final char ASCII_END = 128;
  private static final int LEAST_ALIKE = 4;
  private static final double SHARE_ALIKE = 0.7;

  private Names() {}

  /** The letters and digits of a text in lower case without marks, a blank between words. */
  public static String fold(String text) {
    return isAscii(text) ? foldAscii(text) : foldAny(text);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= ASCII_END) {
        return false;
      }
    }
    return true;
  }

  /** The same for the usual letters, at a fraction of the cost. */
  private static String foldAscii(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        folded.append((char) (c + 'a' - 'A'));
      } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        folded.append(c);
      } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    int end = folded.length();
    return end > 0 && folded.charAt(end - 1) == ' '
        ? folded.substring(0, end - 1)
        : folded.toString();
  }

  private static String foldAny(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String lower = plain.toLowerCase(Locale.ROOT).replace('ı', 'i').replace('ø', 'o');
    return GAPS.matcher(lower.replace('ł', 'l').replace('đ', 'd')).replaceAll(" ").strip();
  }

  /**
   * Whether two names may mean one person or body: the same letters, the words of one within the
   * other, or the same first letter and nearly the same last word.
   */
  public static boolean alike(String one, String other) {
    return alike(words(one), words(other));
  }

  /** The same for names of which the words are known. */
  static boolean alike(List<String> a, List<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    if (a.containsAll(b) || b.containsAll(a) || String.join("", a).equals(String.join("", b))) {
      return true;
    }
    return a.size() > 1
        && b.size() > 1
        && a.get(0).charAt(0) == b.get(0).charAt(0)
        && alikeWords(a.get(a.size() - 1), b.get(b.size() - 1));
  }

  /** The words of a name as they are compared. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>(List.of(fold(name).split(" ", -1)));
    words.removeIf(word -> word.isEmpty() || SUFFIXES.contains(word));
    return words;
  }

  private static boolean alikeWords(String one, String other) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return one.equals(other)
        || (same >= LEAST_ALIKE && same >= SHARE_ALIKE * Math.max(one.length(), other.length()));
  }
}
