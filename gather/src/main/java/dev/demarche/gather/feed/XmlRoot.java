package dev.demarche.gather.feed;

import dev.demarche.gather.Start;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the outermost element of an XML document by its first bytes. */
final class XmlRoot {
  /** Bytes of a byte order mark, read as Latin-1. */
  private static final Pattern BEFORE =
      Pattern.compile("[\\u00EF\\u00BB\\u00BF\\u00FE\\u00FF\\s]*+");

  /** What may stand before the element: instructions, comments, a document type. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^\\[>]*+(?:\\[[^\\]]*+\\]\\s*+)?>",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern ROOT =
      Pattern.compile("<(?:!DOCTYPE\\s++)?(?:[\\w.-]+:)?(\\w++)[\\s>/]", Pattern.CASE_INSENSITIVE);

  private XmlRoot() {}

  /**
   * The local name of the outermost element, if {@code start} reaches so far; where a document type
   * does not end in it, the name that it declares.
   */
  static Optional<String> of(Start start) {
    String text = characters(start);
    int at = skip(BEFORE, text, 0);
    int end = skip(ASIDE, text, at);
    while (end > at) {
      at = skip(BEFORE, text, end);
      end = skip(ASIDE, text, at);
    }
    Matcher root = ROOT.matcher(text).region(at, text.length());
    return root.lookingAt() ? Optional.of(root.group(1)) : Optional.empty();
  }

  /** The characters of {@code start}, also where each takes two bytes. */
  static String characters(Start start) {
    return start.latin().replace("\0", "");
  }

  private static int skip(Pattern pattern, String text, int from) {
    Matcher matcher = pattern.matcher(text).region(from, text.length());
    return matcher.lookingAt() ? matcher.end() : from;
  }
}
