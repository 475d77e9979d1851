package dev.demarche.intake.line;

import dev.demarche.intake.date.Clue;
import dev.demarche.intake.date.Clue.Weight;
import dev.demarche.intake.date.FoundDate;
import dev.demarche.intake.text.Part;
import dev.demarche.model.Article.DateOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the day in lines around a text that tell other things, too: "Friday, 3 May 2019 - updates
 * by N", "Press conference of the minister, Oslo, 3 May 2019".
 */
final class LooseDates {
  /** So many parts at the end may tell where the text appeared. */
  private static final int LAST_PARTS = 3;

  /** So many parts of a text may have a line about it among them, such as a late byline. */
  private static final int FIRST_PARTS = 4;

  private static final int LONGEST_PLACE = 4;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]*");

  /** A time of day, perhaps with its zone, or a word in brackets: "-- 1840 local", "(extracts)". */
  private static final Pattern TIME =
      Pattern.compile("[^\\p{L}]*(?:(?:\\(\\p{L}+\\)|[ap]\\.m\\.|\\p{L}{1,5})[^\\p{L}]*)?");

  private final LineReader lines;
  private final DateClues dates;

  LooseDates(LineReader lines, DateClues dates) {
    this.lines = lines;
    this.dates = dates;
  }

  /** The clues of lines above a text and of the first parts of it. */
  List<Clue> of(List<HeadLine> head, List<Part> body) {
    List<Clue> clues = new ArrayList<>();
    lines(body.stream().limit(FIRST_PARTS))
        .filter(line -> line.role() == HeadLine.Role.DATE)
        .forEach(line -> line.dates().forEach(date -> clues.add(clue(date))));
    lines(body.stream().skip(Math.max(0, body.size() - LAST_PARTS)))
        .flatMap(line -> dates.of(line, "", Weight.LOOSE).stream())
        .filter(clue -> clue.weight() == Weight.STATED)
        .forEach(clue -> clues.add(clue(clue.date())));
    head.stream()
        .filter(line -> !dates.isOther(line.text()))
        .flatMap(line -> whole(line).stream())
        .forEach(date -> clues.add(clue(date)));
    return clues;
  }

  private Stream<HeadLine> lines(Stream<Part> parts) {
    return parts
        .map(Part::text)
        .filter(text -> text.length() <= LineReader.LONGEST_META)
        .map(lines::read);
  }

  /** The day of a line that is beyond doubt and stands at one of its ends, or has its weekday. */
  private static Optional<FoundDate> whole(HeadLine line) {
    return line.dates().stream()
        .filter(FoundDate::isPlain)
        .filter(date -> LineReader.isDated(date) || isAtAnEnd(line.text(), date))
        .findFirst();
  }

  private static boolean isAtAnEnd(String line, FoundDate date) {
    return NO_WORD.matcher(line.substring(0, date.start())).matches()
        || TIME.matcher(line.substring(date.end())).matches();
  }

  /** The same lines where those are known for such that are about the article alone. */
  List<HeadLine> told(List<HeadLine> head) {
    boolean others = head.stream().anyMatch(line -> !line.role().isMeta() && !isAbout(line));
    return others ? head.stream().map(line -> isAbout(line) ? line.asMeta() : line).toList() : head;
  }

  /**
   * Whether a line calls its day that of publication, opens with a day and its weekday, or is a
   * place and a day.
   */
  private boolean isAbout(HeadLine line) {
    return line.dates().stream().anyMatch(date -> isAlone(line.text(), date))
        || dates.of(line, "", Weight.LOOSE).stream().anyMatch(c -> c.weight() == Weight.STATED);
  }

  private static boolean isAlone(String line, FoundDate date) {
    int before = LineWords.words(line.substring(0, date.start())).size();
    return (before == 0 && LineReader.isDated(date))
        || (before <= LONGEST_PLACE
            && date.isPlain()
            && TIME.matcher(line.substring(date.end())).matches());
  }

  private static Clue clue(FoundDate date) {
    return new Clue(date, DateOrigin.BYLINE, Weight.LOOSE);
  }
}
