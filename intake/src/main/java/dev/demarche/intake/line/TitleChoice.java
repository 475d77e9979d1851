package dev.demarche.intake.line;

import dev.demarche.intake.line.HeadLine.Role;
import dev.demarche.intake.line.Segment.Kind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Chooses the headline among the lines above a text. */
final class TitleChoice {
  private static final Pattern SIGNS = Pattern.compile("^[\\^*#=_~\\s]+|[\\^*#=_~\\s]+$");
  private static final Pattern SECTION = Pattern.compile("\\s*[|:–—]\\s+");

  /** Fewer capitalised words are rather the outlet's name if another line can be the headline. */
  private static final int TELLING = 5;

  /** Fewer words are no sentence. */
  private static final int FEWEST = 4;

  private final LineWords words;

  TitleChoice(LineWords words) {
    this.words = words;
  }

  /** The index of the headline, if any line can be one. */
  OptionalInt choose(List<HeadLine> lines) {
    return first(lines, line -> isRepeated(line, lines))
        .or(() -> first(lines, line -> isOpen(line) && !isContinued(line)))
        .or(() -> first(lines, TitleChoice::isOpen))
        .or(() -> first(lines, line -> line.role() == Role.NAME))
        .or(() -> first(lines, line -> line.role() == Role.OUTLET && isLong(line)))
        .orElse(OptionalInt.empty());
  }

  /** Whether the line at {@code at}, below which no text follows, is the whole text itself. */
  boolean isText(List<HeadLine> lines, int at) {
    return at >= 0
        && lines.get(at).role() == HeadLine.Role.OTHER
        && LineWords.words(lines.get(at).text()).size() >= FEWEST
        && lines.stream()
            .skip(at + 1L)
            .allMatch(
                line -> line.role().isMeta() || Repeats.repeats(line.text(), lines.get(at).text()));
  }

  /** The headline as printed once, without signs around it and a section before it. */
  String tidy(String line) {
    String once = Repeats.once(SIGNS.matcher(line).replaceAll(""));
    String[] parts = SECTION.split(once, 2);
    boolean section = parts.length == 2 && words.is("label", parts[0]);
    return section && once.startsWith(parts[0] + " |") ? parts[1].strip() : once;
  }

  private static Optional<OptionalInt> first(List<HeadLine> lines, Predicate<HeadLine> test) {
    return IntStream.range(0, lines.size())
        .filter(i -> !lines.get(i).role().isMeta() || lines.get(i).role() == Role.OUTLET)
        .filter(i -> test.test(lines.get(i)))
        .mapToObj(OptionalInt::of)
        .findFirst();
  }

  private static boolean isRepeated(HeadLine line, List<HeadLine> lines) {
    return line.role() != Role.OUTLET
        && LineWords.words(line.text()).size() > 2
        && lines.stream().filter(each -> Repeats.repeats(each.text(), line.text())).count() > 1;
  }

  private static boolean isOpen(HeadLine line) {
    return line.role() == Role.OTHER || isLongName(line);
  }

  /** "issued at the close of the meeting": a line that goes on from the one above it. */
  private static boolean isContinued(HeadLine line) {
    return Character.isLowerCase(line.text().codePointAt(0));
  }

  private static boolean isLongName(HeadLine line) {
    int named = line.all(Kind.NAME).stream().mapToInt(each -> LineWords.words(each).size()).sum();
    return line.role() == Role.NAME && !line.has(Kind.OUTLET) && named >= TELLING;
  }

  private static boolean isLong(HeadLine line) {
    return LineWords.words(line.text()).size() >= TELLING;
  }
}
