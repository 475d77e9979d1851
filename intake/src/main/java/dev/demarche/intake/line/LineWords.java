package dev.demarche.intake.line;

import dev.demarche.intake.table.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which lines around a text are known: phrases in lower case, by kind. */
final class LineWords {
  private static final int LONGEST_NOTE = 12;

  private static final String SIGNS = "&'’.-";
  private static final Pattern NUMBERED =
      Pattern.compile(
          "[\\s:]*(?:(?:no|nr|n)[.°º]?\\s*)?[\\d/.\\-]*[\\s:]*", Pattern.CASE_INSENSITIVE);

  private static final Phrases NONE = new Phrases(Set.of());

  private final Map<String, Phrases> kinds = new HashMap<>();

  private LineWords(Map<String, Set<String>> phrases) {
    phrases.forEach((kind, all) -> kinds.put(kind, new Phrases(all)));
  }

  static LineWords load() {
    return new LineWords(Tables.phrases("line-words.tsv"));
  }

  boolean is(String kind, String phrase) {
    return of(kind).all().contains(phrase.toLowerCase(Locale.ROOT).strip());
  }

  /** Whether {@code text} opens with a phrase of {@code kind} that ends where a word ends. */
  boolean opens(String kind, String text) {
    return opening(kind, text) > 0;
  }

  /** Whether {@code text} is a line about the page, which longer text that opens so is not. */
  boolean isNote(String text) {
    return opens("note", text) && words(text).size() <= LONGEST_NOTE;
  }

  /** The length of the longest phrase of {@code kind} that {@code text} opens with, or 0. */
  int opening(String kind, String text) {
    return of(kind).opening(text);
  }

  /** Whether {@code text} ends with a phrase of {@code kind} that begins where a word begins. */
  boolean closes(String kind, String text) {
    return closing(kind, text) > 0;
  }

  /** The length of the longest phrase of {@code kind} that {@code text} ends with, or 0. */
  int closing(String kind, String text) {
    return of(kind).closing(text);
  }

  /** Whether {@code text} is a phrase of {@code kind}, perhaps with a number after it. */
  boolean isNumbered(String kind, String text) {
    int length = opening(kind, text);
    return length > 0 && NUMBERED.matcher(text.substring(length)).matches();
  }

  /** The words of {@code text}, without punctuation around them. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    boolean telling = false;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && isPart(text.charAt(i))) {
        telling |= isTelling(text, i);
        continue;
      }
      if (telling) {
        words.add(text.substring(start, i));
      }
      start = i + 1;
      telling = false;
    }
    return words;
  }

  private static boolean isPart(char c) {
    return SIGNS.indexOf(c) >= 0
        || Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || isOtherPart(Character.getType(c));
  }

  /** Marks, and numbers that are no digits. */
  private static boolean isOtherPart(int type) {
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isTelling(String text, int at) {
    return Character.isLetterOrDigit(text.codePointAt(at));
  }

  /** All phrases of {@code kind}. */
  Set<String> all(String kind) {
    return of(kind).all();
  }

  private Phrases of(String kind) {
    return kinds.getOrDefault(kind, NONE);
  }
}
