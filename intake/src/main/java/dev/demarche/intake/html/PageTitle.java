package dev.demarche.intake.html;

import dev.demarche.intake.text.Clean;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The title element of a page: mostly the headline and the outlet, in either order.
 *
 * @param text the title as one line, may be empty
 */
record PageTitle(String text) {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+(?:[-–—|•·»:]|::)+\\s+|\\s*\\|\\s*");
  private static final Pattern ANY_SEPARATOR =
      Pattern.compile("\\s+(?:[-–—|•·»:]|::)+\\s+|\\s*\\|\\s*|:\\s+");
  private static final Pattern SEPARATOR_END = Pattern.compile("[\\s\\-–—|•·»:]+$");
  private static final int LONGEST_OUTLET_CHARACTERS = 60;
  private static final int LONGEST_OUTLET = 5;
  private static final int SHORTEST_OUTLET = 2;

  /** The title without the outlet behind it. */
  String withoutOutlet() {
    String[] parts = SEPARATOR.split(text, -1);
    String last = parts[parts.length - 1];
    boolean outlet = parts.length > 1 && Clean.words(last) <= LONGEST_OUTLET;
    return outlet
        ? SEPARATOR_END.matcher(text.substring(0, text.length() - last.length())).replaceFirst("")
        : text;
  }

  /** The parts between separators, and what stands before and behind each separator. */
  List<String> parts() {
    List<String> parts = new ArrayList<>(List.of(text));
    Matcher separator = ANY_SEPARATOR.matcher(text);
    int from = 0;
    while (separator.find()) {
      parts.add(text.substring(0, separator.start()));
      parts.add(text.substring(separator.end()));
      parts.add(text.substring(from, separator.start()));
      from = separator.end();
    }
    return List.copyOf(parts);
  }

  /** The outlet behind {@code headline}, or the one before it, or null. */
  @Nullable String outlet(String headline) {
    String[] parts = SEPARATOR.split(text, -1);
    String last = parts[parts.length - 1].strip();
    boolean apart = parts.length > 1 && !Clean.fold(headline).endsWith(Clean.fold(last));
    if (apart && !last.isEmpty() && last.length() <= LONGEST_OUTLET_CHARACTERS) {
      return last;
    }
    return before(headline);
  }

  private @Nullable String before(String headline) {
    Matcher separator = ANY_SEPARATOR.matcher(text);
    while (!headline.isEmpty() && separator.find()) {
      String first = text.substring(0, separator.start()).strip();
      String rest = text.substring(separator.end());
      if (Clean.fold(rest).equals(Clean.fold(headline))
          && Clean.words(first) >= SHORTEST_OUTLET
          && Clean.words(first) <= LONGEST_OUTLET) {
        return first;
      }
    }
    return null;
  }
}
