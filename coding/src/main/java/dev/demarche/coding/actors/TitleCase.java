package dev.demarche.coding.actors;

import dev.demarche.model.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines in which nearly every word has a capital, as in many headlines: there it tells no name. */
final class TitleCase {
  private static final double MOST = 0.8;
  private static final int FEWEST = 4;
  private static final Pattern WORDS = Pattern.compile("\\p{L}{4,}");

  private TitleCase() {}

  /** Whether most words of the line around a span, and some, begin with a capital. */
  static boolean isIn(String text, Span span) {
    int start = text.lastIndexOf('\n', span.start()) + 1;
    int end = text.indexOf('\n', span.end());
    Matcher word = WORDS.matcher(text.substring(start, end < 0 ? text.length() : end));
    int all = 0;
    int capital = 0;
    while (word.find()) {
      all++;
      capital += Character.isUpperCase(word.group().charAt(0)) ? 1 : 0;
    }
    return all >= FEWEST && capital > all * MOST;
  }

  /** Whether such a line is a headline: it ends without a full stop. */
  static boolean isHeadline(String text, Span span) {
    int end = text.indexOf('\n', span.end());
    return isIn(text, span)
        && !(end < 0 ? text : text.substring(0, end)).stripTrailing().endsWith(".");
  }

  /** Whether words stand in some other line with capitals by choice. */
  static boolean isTellingElsewhere(String text, String words) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (!isHeadline(text, new Span(at, at + words.length()))) {
        return true;
      }
    }
    return false;
  }
}
