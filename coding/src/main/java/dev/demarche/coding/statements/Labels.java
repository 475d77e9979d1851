package dev.demarche.coding.statements;

import dev.demarche.model.Span;
import dev.demarche.reader.Quotation;
import java.util.List;
import java.util.regex.Pattern;

/** Words in quotation marks that nobody says: a nickname within a name, the title of a work. */
final class Labels {
  private static final Pattern BEFORE_NICKNAME =
      Pattern.compile(".*\\p{Lu}[\\p{L}.]*\\s$", Pattern.DOTALL);
  private static final Pattern BEHIND_NICKNAME = Pattern.compile("\\s\\p{Lu}\\p{Ll}");
  private static final int NICKNAME_WORDS = 2;

  /** Letters of words that titles write small: "the", "with". */
  private static final int SMALL = 4;

  private Labels() {}

  /** Whether a quotation of an article is no utterance. */
  static boolean isLabel(String text, Quotation quotation) {
    List<String> words = List.of(quotation.inner().of(text).strip().split("\\s+", -1));
    return isNickname(text, quotation.outer(), words) || isTitle(words);
  }

  /** "Roelof “Pik” Botha". */
  private static boolean isNickname(String text, Span marks, List<String> words) {
    boolean name = words.size() <= NICKNAME_WORDS && words.stream().allMatch(Labels::isCapital);
    return name
        && BEFORE_NICKNAME
            .matcher(text.substring(Math.max(0, marks.start() - 40), marks.start()))
            .matches()
        && BEHIND_NICKNAME.matcher(text).region(marks.end(), text.length()).lookingAt();
  }

  /** “The Long Road Home”: several words, each longer one with a capital, and no full stop. */
  private static boolean isTitle(List<String> words) {
    long capitals = words.stream().filter(Labels::isCapital).count();
    return words.size() > 2
        && 2 * capitals >= words.size()
        && isCapital(words.get(0))
        && isCapital(words.get(words.size() - 1))
        && words.stream().allMatch(w -> w.length() <= SMALL || isCapital(w))
        && words.stream().allMatch(w -> Character.isLetterOrDigit(w.charAt(w.length() - 1)));
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }
}
