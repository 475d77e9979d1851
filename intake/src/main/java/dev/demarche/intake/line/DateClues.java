package dev.demarche.intake.line;

import dev.demarche.intake.date.Clue;
import dev.demarche.intake.date.Clue.Weight;
import dev.demarche.intake.date.DateWords;
import dev.demarche.intake.date.FoundDate;
import dev.demarche.intake.line.HeadLine.Role;
import dev.demarche.model.Article.DateOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the dates of a line around a text say about its publication. */
final class DateClues {
  private static final Pattern LETTERS = Pattern.compile("\\P{L}+");

  private final DateWords words;

  DateClues(DateWords words) {
    this.words = words;
  }

  /**
   * The clues of {@code line}.
   *
   * @param before the line before it, which may hold the word for its date, or empty
   * @param plain the weight of a date that nothing is said about
   */
  List<Clue> of(HeadLine line, String before, Weight plain) {
    List<Clue> clues = new ArrayList<>();
    int from = 0;
    for (FoundDate date : line.dates()) {
      String lead = line.text().substring(from, Math.max(from, date.start()));
      boolean bare = from == 0 && lead.isBlank() && before.length() < 30;
      weight(bare ? before : lead, line.role(), plain)
          .map(weight -> new Clue(date, DateOrigin.BYLINE, weight))
          .ifPresent(clues::add);
      from = Math.max(from, date.end());
    }
    return clues;
  }

  /** Whether {@code line} names a time zone of outlets that write month before day. */
  boolean tellsMonthFirst(String line) {
    return LETTERS.splitAsStream(line).anyMatch(word -> words.is("zone-md", word));
  }

  /** Whether {@code line} opens with a word for days that are not of publication. */
  boolean isOther(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return words.of("other").stream().anyMatch(lower::startsWith);
  }

  private Optional<Weight> weight(String lead, Role role, Weight plain) {
    String lower = " " + lead.toLowerCase(Locale.ROOT);
    int published = last(lower, words.of("published"));
    int updated = last(lower, words.of("updated"));
    int other = last(lower, words.of("other"));
    if (other >= 0 && other >= Math.max(published, updated)) {
      return Optional.empty();
    }
    if (published >= 0 || updated >= 0) {
      return Optional.of(published >= updated ? Weight.STATED : Weight.UPDATED);
    }
    return role == Role.DATE ? Optional.of(plain) : Optional.empty();
  }

  /** The end of the last of {@code phrases} that stands in {@code text} as words, or -1. */
  private static int last(String text, Set<String> phrases) {
    int last = -1;
    for (String phrase : phrases) {
      int at = text.lastIndexOf(phrase);
      int end = at + phrase.length();
      if (at > 0
          && !Character.isLetter(text.charAt(at - 1))
          && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        last = Math.max(last, end);
      }
    }
    return last;
  }
}
