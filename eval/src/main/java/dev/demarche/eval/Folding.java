package dev.demarche.eval;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text without what spellings differ in: accents, case, punctuation. */
public final class Folding {
  /** Non-spacing marks, but for the joiner and the variation selectors, which part words. */
  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}&&[^\\u034F\\uFE00-\\uFE0F]]+");

  private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

  private Folding() {}

  /** Lower-case ASCII words with one space between; the letters of other scripts are left out. */
  public static String fold(String text) {
    String plain =
        plain(text).replace('đ', 'd').replace('ł', 'l').replace('ø', 'o').replace('ı', 'i');
    return BETWEEN.matcher(plain).replaceAll(" ").trim();
  }

  /** The words of a folded text; an empty text has none. */
  public static List<String> split(String folded) {
    return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
  }

  /** The lower-case ASCII words of a text, without the letters that {@link #fold} adds. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(plain(text));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  private static String plain(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
