package dev.demarche.intake.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells pages from plain text by what they hold. */
public final class Markup {
  private static final int READ = 100_000;
  private static final int FEWEST_TAGS = 4;
  private static final Pattern OPENING =
      Pattern.compile(
          "\\s*(?:<!--.{0,2000}?-->\\s*|<\\?xml[^>]{0,200}>\\s*)*<(?:!doctype\\s+html|html|head|body|meta|title|article|main|div|section|h1|p)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:p|div|br|a|span|h[1-6]|ul|ol|li|table|tr|td|img|em|strong|b|i|article|section|script|meta|link|title|body|html|blockquote)(?:\\s[^<>]{0,2000})?/?>",
          Pattern.CASE_INSENSITIVE);

  private Markup() {}

  /** Whether {@code text} is HTML. */
  public static boolean isPage(String text) {
    String read = text.substring(0, Math.min(text.length(), READ));
    if (OPENING.matcher(read).lookingAt()) {
      return true;
    }
    Matcher matcher = TAG.matcher(read);
    int tags = 0;
    while (tags < FEWEST_TAGS && matcher.find()) {
      tags++;
    }
    return tags == FEWEST_TAGS;
  }
}
