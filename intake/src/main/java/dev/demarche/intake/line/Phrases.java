package dev.demarche.intake.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Phrases in lower case, which lines are asked for by their first and last characters. */
final class Phrases {
  private final Set<String> all;
  private final int longest;
  private final Map<Character, List<String>> byFirst = new HashMap<>();
  private final Map<Character, List<String>> byLast = new HashMap<>();

  Phrases(Set<String> all) {
    this.all = Set.copyOf(all);
    this.longest = all.stream().mapToInt(String::length).max().orElse(0);
    for (String phrase : all) {
      char first = phrase.charAt(0);
      char last = phrase.charAt(phrase.length() - 1);
      byFirst.computeIfAbsent(first, each -> new ArrayList<>()).add(phrase);
      byLast.computeIfAbsent(last, each -> new ArrayList<>()).add(phrase);
    }
  }

  Set<String> all() {
    return all;
  }

  /** The length of the longest phrase that {@code text} opens with and that ends a word, or 0. */
  int opening(String text) {
    String lower = text.substring(0, Math.min(text.length(), longest + 1)).toLowerCase(Locale.ROOT);
    int found = 0;
    List<String> phrases =
        lower.isEmpty() ? List.of() : byFirst.getOrDefault(lower.charAt(0), List.of());
    for (String phrase : phrases) {
      int end = phrase.length();
      if (end > found && lower.startsWith(phrase) && endsWord(lower, end)) {
        found = end;
      }
    }
    return found;
  }

  /** The length of the longest phrase that {@code text} ends with and that begins a word, or 0. */
  int closing(String text) {
    String lower =
        text.substring(Math.max(0, text.length() - longest - 1)).toLowerCase(Locale.ROOT);
    int found = 0;
    List<String> phrases =
        lower.isEmpty()
            ? List.of()
            : byLast.getOrDefault(lower.charAt(lower.length() - 1), List.of());
    for (String phrase : phrases) {
      int start = lower.length() - phrase.length();
      if (phrase.length() > found
          && lower.endsWith(phrase)
          && (start == 0 || !Character.isLetter(lower.charAt(start - 1)))) {
        found = phrase.length();
      }
    }
    return found;
  }

  private static boolean endsWord(String text, int end) {
    return end >= text.length()
        || !Character.isLetterOrDigit(text.charAt(end))
        || !Character.isLetterOrDigit(text.charAt(end - 1));
  }
}
