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

  private static final Pattern ROOT =
      Pattern.compile("<(?:!DOCTYPE\\s++)?(?:[\\w.-]+:)?(\\w++)[\\s>/]", Pattern.CASE_INSENSITIVE);

  private XmlRoot() {}

  /** The local name of the outermost element, if {@code start} reaches so far. */
  static Optional<String> of(Start start) {
    String text = characters(start);
    int at = skip(BEFORE, text, 0);
    while (at >= 0 && (text.startsWith("<?", at) || text.startsWith("<!--", at))) {
      String end = text.startsWith("<?", at) ? "?>" : "-->";
      int close = text.indexOf(end, at);
      at = close < 0 ? -1 : skip(BEFORE, text, close + end.length());
    }
    Matcher root = ROOT.matcher(text);
    return at >= 0 && root.find(at) && root.start() == at
        ? Optional.of(root.group(1))
        : Optional.empty();
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
