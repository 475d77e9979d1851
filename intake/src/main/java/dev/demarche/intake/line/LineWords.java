package dev.demarche.intake.line;

import dev.demarche.intake.table.Tables;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words by which lines around a text are known.
 *
 * @param phrases phrases in lower case, by kind
 */
record LineWords(Map<String, Set<String>> phrases) {
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}&'’.\\-]+");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "[\\s:]*(?:(?:no|nr|n)[.°º]?\\s*)?[\\d/.\\-]*[\\s:]*", Pattern.CASE_INSENSITIVE);

  LineWords {
    phrases = Map.copyOf(phrases);
  }

  static LineWords load() {
    return new LineWords(Tables.phrases("line-words.tsv"));
  }

  boolean is(String kind, String phrase) {
    return of(kind).contains(phrase.toLowerCase(Locale.ROOT).strip());
  }

  /** Whether {@code text} opens with a phrase of {@code kind} that ends where a word ends. */
  boolean opens(String kind, String text) {
    return opening(kind, text) > 0;
  }

  /** The length of the longest phrase of {@code kind} that {@code text} opens with, or 0. */
  int opening(String kind, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return of(kind).stream()
        .filter(phrase -> lower.startsWith(phrase) && endsWord(lower, phrase.length()))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** Whether {@code text} ends with a phrase of {@code kind} that begins where a word begins. */
  boolean closes(String kind, String text) {
    return closing(kind, text) > 0;
  }

  /** The length of the longest phrase of {@code kind} that {@code text} ends with, or 0. */
  int closing(String kind, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return of(kind).stream()
        .filter(
            phrase ->
                lower.endsWith(phrase)
                    && (lower.length() == phrase.length()
                        || !Character.isLetter(lower.charAt(lower.length() - phrase.length() - 1))))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** Whether {@code text} is a phrase of {@code kind}, perhaps with a number after it. */
  boolean isNumbered(String kind, String text) {
    int length = opening(kind, text);
    return length > 0 && NUMBERED.matcher(text.substring(length)).matches();
  }

  /** The words of {@code text}, without punctuation around them. */
  static List<String> words(String text) {
    return NOT_WORD
        .splitAsStream(text)
        .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
        .toList();
  }

  /** All phrases of {@code kind}. */
  Set<String> all(String kind) {
    return of(kind);
  }

  private Set<String> of(String kind) {
    return phrases.getOrDefault(kind, Set.of());
  }

  private static boolean endsWord(String text, int end) {
    return end >= text.length()
        || !Character.isLetterOrDigit(text.charAt(end))
        || !Character.isLetterOrDigit(text.charAt(end - 1));
  }
}
