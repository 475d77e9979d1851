package dev.demarche.intake.line;

import dev.demarche.intake.date.Clue;
import dev.demarche.intake.date.Clue.Weight;
import dev.demarche.intake.date.DateScanner;
import dev.demarche.intake.date.FoundDate;
import dev.demarche.model.Article.DateOrigin;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds a day with its year in the first lines of a text where none of the usual places has one:
 * "Lake Radio, Kampala, 3 May 2019. Question and answer", "The Courier | 3 May 2019 | live page".
 */
final class OpeningDates {
  private static final int LINES = 4;

  /** Outlet, town and day, and no words of a sentence. */
  private static final Pattern NAMES = Pattern.compile("[\\p{Lu}\\d(][^\\s,]*|[–—/-]");

  private static final int MOST_NAMES = 8;
  private static final Pattern BLANKS = Pattern.compile("[\\s,.;:]+");
  private static final Pattern STOP = Pattern.compile("\\s*(?:$|[.,:;|/(\\[–—-].*)");
  private static final Pattern BARS = Pattern.compile("\\s[|·•]\\s");
  private static final int LONGEST = 200;

  private final DateScanner scanner;
  private final LineReader lines;
  private final DateClues clues;

  OpeningDates(DateScanner scanner, LineReader lines, DateClues clues) {
    this.scanner = scanner;
    this.lines = lines;
    this.clues = clues;
  }

  /** The first such day, as the least of clues. */
  Optional<Clue> find(List<String> texts) {
    return texts.stream()
        .limit(LINES)
        .filter(line -> !clues.isOther(line))
        .flatMap(this::dates)
        .findFirst()
        .map(date -> new Clue(date, DateOrigin.BYLINE, Weight.LOOSE));
  }

  private Stream<FoundDate> dates(String line) {
    String first = line.substring(0, Math.min(line.length(), LONGEST));
    boolean parted = first.equals(line) && BARS.matcher(line).find();
    return scanner.scan(first).stream()
        .filter(date -> date.year() != null)
        .filter(date -> parted || isBehindNames(first, date) || isStated(first, date));
  }

  /** "This first appeared on 3 May 1991 in The Courier." */
  private boolean isStated(String line, FoundDate date) {
    return clues.of(lines.read(line), "", Weight.LOOSE).stream()
        .anyMatch(clue -> clue.weight() == Weight.STATED && clue.date().equals(date));
  }

  private boolean isBehindNames(String line, FoundDate date) {
    List<String> before =
        BLANKS
            .splitAsStream(line.substring(0, date.start()))
            .filter(word -> !word.isEmpty())
            .toList();
    return before.size() <= MOST_NAMES
        && before.stream().allMatch(this::isOfHeading)
        && STOP.matcher(line.substring(date.end())).matches()
        && (!before.isEmpty() || line.length() < LONGEST);
  }

  private boolean isOfHeading(String word) {
    return NAMES.matcher(word).matches() || scanner.words().is("heading", word);
  }
}
