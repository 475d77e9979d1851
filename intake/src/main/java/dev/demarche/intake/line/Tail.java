package dev.demarche.intake.line;

import dev.demarche.intake.date.Clue;
import dev.demarche.intake.date.Clue.Weight;
import dev.demarche.intake.text.Clean;
import dev.demarche.intake.text.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts off what stands below a text: marks of the end, thanks, rights. */
final class Tail {
  /** Signs before and after; those after are tried from their first only, for there may be many. */
  private static final Pattern SIGNS =
      Pattern.compile("^[^\\p{L}\\p{N}©]++|(?:\\G|(?<![^\\p{L}\\p{N}.]))[^\\p{L}\\p{N}.]++$");

  private static final Pattern THIRTY = Pattern.compile("\\W*30\\W*");
  private static final int MOST_LINES = 8;
  private static final int LONGEST = 45;

  private final LineReader lines;
  private final DateClues dates;

  Tail(LineReader lines, DateClues dates) {
    this.lines = lines;
    this.dates = dates;
  }

  /**
   * {@code body} without its tail.
   *
   * @param clues dates of the tail go there
   * @param below lines of the tail go there
   */
  List<Part> cut(List<Part> body, List<Clue> clues, List<HeadLine> below) {
    int end = body.size();
    int first = Math.max(1, end - MOST_LINES);
    for (int i = end - 1; i >= first; i--) {
      HeadLine line = lines.read(body.get(i).text());
      if (!isTail(line)) {
        break;
      }
      end = i;
    }
    List<Part> kept = new ArrayList<>(body.subList(0, end));
    for (Part part : body.subList(end, body.size())) {
      HeadLine line = lines.read(part.text());
      below.add(line);
      clues.addAll(dates.of(line, "", Weight.FOOTER));
    }
    return kept;
  }

  private boolean isTail(HeadLine line) {
    String bare = SIGNS.matcher(line.text()).replaceAll("");
    return bare.isEmpty()
        || THIRTY.matcher(line.text()).matches()
        || lines.words().is("end", bare)
        || (lines.words().opens("credit", bare) && Clean.words(bare) <= LONGEST)
        || (!line.dates().isEmpty() && dates.isOther(line.text()))
        || (line.role().isMeta() && line.role() != HeadLine.Role.OUTLET);
  }
}
