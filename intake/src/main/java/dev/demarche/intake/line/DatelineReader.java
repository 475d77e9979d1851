package dev.demarche.intake.line;

import dev.demarche.intake.date.DateScanner;
import dev.demarche.intake.date.FoundDate;
import dev.demarche.intake.line.Segment.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads datelines such as "NAIROBI, March 4 (Lake Wire) - Kenya has …". */
final class DatelineReader {
  private static final Pattern HEAD =
      Pattern.compile("(.{2,110}?)(?:\\s+(?:[-–—―]{1,3}|--)\\s+|\\s*[—―]\\s*|\\s+--\\s*)(?=\\S)");
  private static final Pattern COLON = Pattern.compile("(.{2,60}?):\\s+(?=\\S)");
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()\\d]{2,60})\\)");
  private static final Pattern BARE =
      Pattern.compile("([^()]{2,80})\\(([^()\\d]{2,60})\\)\\s*[-–—:.]*");
  private static final int LONGEST_PLACE = 7;

  private final DateScanner scanner;
  private final LineReader lines;

  DatelineReader(DateScanner scanner, LineReader lines) {
    this.scanner = scanner;
    this.lines = lines;
  }

  /** The dateline that opens {@code text}, or that {@code text} is. */
  Optional<Dateline> read(String text) {
    Matcher bare = BARE.matcher(text);
    if (bare.matches()) {
      return parse(text);
    }
    Matcher head = HEAD.matcher(text);
    Optional<Dateline> dashed = head.lookingAt() ? parse(head.group(1)) : Optional.empty();
    return dashed.isPresent() ? dashed : beforeColon(text);
  }

  /** "LIMA, March 9: Peru has": only with a day is it known from other words before a colon. */
  private Optional<Dateline> beforeColon(String text) {
    Matcher head = COLON.matcher(text);
    return head.lookingAt()
        ? parse(head.group(1)).filter(each -> !each.dates().isEmpty())
        : Optional.empty();
  }

  private Optional<Dateline> parse(String head) {
    Matcher brackets = BRACKETS.matcher(head);
    String agency = brackets.find() ? brackets.group(1).strip() : null;
    String outside = agency == null ? head : brackets.replaceAll("\u0001");
    List<FoundDate> dates = scanner.scan(outside);
    List<Segment> places = lines.segmenter().cut(lines.withoutDates(outside, dates));
    boolean named =
        !places.isEmpty()
            && places.stream().allMatch(DatelineReader::isPlace)
            && places.stream().mapToInt(each -> LineWords.words(each.text()).size()).sum()
                <= LONGEST_PLACE;
    boolean telling = !dates.isEmpty() || agency != null || isShouted(outside);
    return named && telling && isAgency(agency)
        ? Optional.of(new Dateline(dates, agency))
        : Optional.empty();
  }

  private boolean isAgency(@Nullable String agency) {
    return agency == null || lines.segmenter().isName(agency) || agency.length() <= 5;
  }

  private static boolean isPlace(Segment segment) {
    return segment.kind() == Kind.NAME || segment.kind() == Kind.OUTLET;
  }

  private static boolean isShouted(String head) {
    String first = LineWords.words(head).stream().findFirst().orElse("");
    return first.length() > 2
        && first.chars().noneMatch(Character::isLowerCase)
        && first.chars().anyMatch(Character::isUpperCase);
  }
}
