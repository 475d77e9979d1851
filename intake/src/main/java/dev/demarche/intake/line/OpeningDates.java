package dev.demarche.intake.line;

import dev.demarche.intake.date.Clue;
import dev.demarche.intake.date.Clue.Weight;
import dev.demarche.intake.date.DateScanner;
import dev.demarche.intake.date.FoundDate;
import dev.demarche.model.Article.DateOrigin;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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
  private static final Pattern STOP =
      Pattern.compile("\\s*(?:,[^,.]{1,30}$|,?\\s*(?:$|[.:;|·•/(\\[–—-].*))");

  /** An agency behind a day that opens a line: "May 3, 2031 (Lake Wire) - Peru". */
  private static final Pattern AGENCY = Pattern.compile("\\s*\\(\\p{Lu}[^()\\d]*\\).*");

  /** "This report first appeared on". */
  private static final Pattern ORIGIN = Pattern.compile("(?i)\\b(?:this|first)\\b[^.]{0,40}$");

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
        .filter(
            date ->
                isBehindNames(first, parted ? partStart(first, date) : 0, date, parted)
                    || isStated(first, date));
  }

  /** Where the part of a line begins that a date stands in. */
  private static int partStart(String line, FoundDate date) {
    int start = 0;
    Matcher bar = BARS.matcher(line).region(0, date.start());
    while (bar.find()) {
      start = bar.end();
    }
    return start;
  }

  /** "This first appeared on 3 May 1991 in The Courier." */
  private boolean isStated(String line, FoundDate date) {
    return ORIGIN.matcher(line.substring(0, date.start())).find()
        && clues.of(lines.read(line), "", Weight.LOOSE).stream()
            .anyMatch(clue -> clue.weight() == Weight.STATED && clue.date().equals(date));
  }

  /**
   * Whether outlet, town or words of a heading alone stand before a date, and no sentence goes on.
   */
  private boolean isBehindNames(String line, int from, FoundDate date, boolean parted) {
    List<String> before =
        BLANKS
            .splitAsStream(line.substring(from, date.start()))
            .filter(word -> !word.isEmpty())
            .toList();
    boolean named = before.stream().anyMatch(word -> !isSmall(word));
    boolean alone = parted || AGENCY.matcher(line.substring(date.end())).matches();
    return (named ? !scanner.words().is("sentence", before.get(0)) : alone)
        && before.size() <= MOST_NAMES
        && before.stream().allMatch(word -> NAMES.matcher(word).matches() || isSmall(word))
        && STOP.matcher(line.substring(date.end())).matches();
  }

  private boolean isSmall(String word) {
    return scanner.words().is("heading", word) || scanner.words().weekday(word) != null;
  }
}
