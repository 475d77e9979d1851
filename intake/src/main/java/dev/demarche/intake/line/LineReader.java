package dev.demarche.intake.line;

import dev.demarche.intake.date.DateScanner;
import dev.demarche.intake.date.DateWords;
import dev.demarche.intake.date.FoundDate;
import dev.demarche.intake.line.HeadLine.Role;
import dev.demarche.intake.line.Segment.Kind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands single lines around a text. */
final class LineReader {
  /** Longer text is no line about the article, and its dates are not looked for. */
  static final int LONGEST_META = 160;

  private static final int MOST_BESIDE_A_DATE = 14;
  private static final int MOST_BESIDE_A_FULL_DATE = 8;
  private static final Pattern TIME =
      Pattern.compile(
          "\\b\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\.\\d+)?\\b|\\b\\d{1,4}(?=\\s?(?i:[a-z]{1,4}\\b))");
  private static final Pattern CLOCK = Pattern.compile("\\W{0,3}[0-2]?\\d:[0-5]\\d\\b");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}.]*");
  private static final Pattern SLUG =
      Pattern.compile(
          "[A-Z0-9]+(?:[-/][A-Z0-9()]+)+(?:\\s\\(?[A-Z0-9.,\\-]+\\)?){0,3}|[a-z]{1,2}\\d{3,5}\\b.{0,30}|/{1,4}\\s?\\w.*");
  private static final Pattern LETTERLESS = Pattern.compile("[\\P{L}]*");

  private final DateScanner scanner;
  private final LineWords words;
  private final Segmenter segmenter;

  LineReader(DateScanner scanner, LineWords words) {
    this.scanner = scanner;
    this.words = words;
    this.segmenter = new Segmenter(words);
  }

  Segmenter segmenter() {
    return segmenter;
  }

  LineWords words() {
    return words;
  }

  HeadLine read(String line) {
    List<FoundDate> dates = line.length() > LONGEST_META ? List.of() : scanner.scan(line);
    List<Segment> segments = segmenter.cut(withoutDates(line, dates));
    return new HeadLine(line, role(line, dates, segments), dates, segments);
  }

  private Role role(String line, List<FoundDate> dates, List<Segment> segments) {
    if (isLabel(line, segments)) {
      return dates.isEmpty() ? Role.LABEL : Role.DATE;
    }
    boolean other = segments.stream().anyMatch(each -> each.kind() == Kind.OTHER);
    if (!dates.isEmpty()) {
      FoundDate first = dates.get(0);
      boolean exact = isDated(first) || isTimed(line, first);
      if (exact && words(segments) <= MOST_BESIDE_A_FULL_DATE) {
        return Role.DATE;
      }
      return other || standsInBrackets(line, dates.get(0)) || tooLong(segments)
          ? Role.OTHER
          : Role.DATE;
    }
    boolean byline = segments.stream().anyMatch(each -> each.kind() == Kind.BYLINE);
    if (byline && !other) {
      return Role.BYLINE;
    }
    if (other || segments.isEmpty()) {
      return Role.OTHER;
    }
    return segments.get(0).kind() == Kind.OUTLET ? Role.OUTLET : Role.NAME;
  }

  /** Lines with a date hold a few names at most. */
  private static boolean tooLong(List<Segment> segments) {
    return words(segments) > MOST_BESIDE_A_DATE;
  }

  private static int words(List<Segment> segments) {
    return segments.stream().mapToInt(each -> LineWords.words(each.text()).size()).sum();
  }

  /** A year and the right weekday: no headline is so exact. */
  static boolean isDated(FoundDate date) {
    Integer year = date.year();
    return year != null
        && date.isPlain()
        && date.in(year).filter(day -> day.getDayOfWeek() == date.weekday()).isPresent();
  }

  /** A year and the time of day: nor are headlines. */
  private static boolean isTimed(String line, FoundDate date) {
    return date.isPlain() && CLOCK.matcher(line.substring(date.end())).lookingAt();
  }

  private boolean isLabel(String line, List<Segment> segments) {
    return LETTERLESS.matcher(line).matches()
        || SLUG.matcher(line).matches()
        || (!segments.isEmpty() && segments.stream().allMatch(s -> s.kind() == Kind.LABEL))
        || words.isNote(line.replaceFirst("^[^\\p{L}]+", ""));
  }

  /** A headline may name days of which it tells; a line about the article brackets none. */
  private static boolean standsInBrackets(String line, FoundDate date) {
    int open = line.lastIndexOf('(', date.start());
    return open > 0 && line.indexOf(')', open) >= date.end();
  }

  /** {@code line} with a separator for every date, and without times and words about dates. */
  String withoutDates(String line, List<FoundDate> dates) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (FoundDate date : dates) {
      rest.append(line, at, Math.max(at, date.start())).append('\u0001');
      at = Math.max(at, date.end());
    }
    String dateless = rest.append(line, at, line.length()).toString();
    return dates.isEmpty() ? dateless : withoutTimes(dateless);
  }

  private String withoutTimes(String line) {
    String timeless = TIME.matcher(line).replaceAll("\u0001");
    DateWords dateWords = scanner.words();
    Matcher matcher = WORD.matcher(timeless);
    StringBuilder rest = new StringBuilder();
    int at = 0;
    while (matcher.find()) {
      String word = matcher.group().replaceFirst("\\.$", "");
      rest.append(timeless, at, matcher.start());
      at = matcher.end();
      rest.append(isAboutDates(word, dateWords, rest) ? "\u0001" : matcher.group());
    }
    return rest.append(timeless, at, timeless.length()).toString();
  }

  private static boolean isAboutDates(String word, DateWords words, CharSequence before) {
    return words.is("zone", word)
        || words.is("zone-md", word)
        || words.is("published", word)
        || words.is("updated", word)
        || words.weekdays().containsKey(word.toLowerCase(Locale.ROOT))
        || (isPartOfDate(word, words) && before.toString().stripTrailing().endsWith("\u0001"));
  }

  /** "г." and "BE" after a date belong to it. */
  private static boolean isPartOfDate(String word, DateWords words) {
    return words.is("filler", word) || words.is("era", word);
  }
}
