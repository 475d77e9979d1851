package dev.demarche.gather.paper;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins lines, and words that were divided at their ends. */
final class Hyphens {
  private static final Pattern DIVIDED = Pattern.compile("(\\p{L}+)[-\u2010\u00AD]$");
  private static final Pattern GOES_ON = Pattern.compile("^(\\p{Ll}[\\p{L}]*)");
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

  private final Set<String> words = new HashSet<>();

  /** Learns from all lines which words have a hyphen of their own. */
  Hyphens(List<Line> lines) {
    for (Line line : lines) {
      Matcher matcher = WORD.matcher(line.text());
      while (matcher.find()) {
        words.add(matcher.group().toLowerCase(Locale.ROOT));
      }
    }
  }

  /** {@code next} behind {@code before}. */
  String join(String before, String next) {
    Matcher divided = DIVIDED.matcher(before);
    Matcher goesOn = GOES_ON.matcher(next);
    if (!divided.find() || !goesOn.find()) {
      return before.endsWith("-") && !before.endsWith(" -") ? before + next : before + " " + next;
    }
    String hyphenated = (divided.group(1) + "-" + goesOn.group(1)).toLowerCase(Locale.ROOT);
    return (words.contains(hyphenated) ? before : before.substring(0, before.length() - 1)) + next;
  }
}
