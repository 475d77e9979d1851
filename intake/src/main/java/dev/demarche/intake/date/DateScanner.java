package dev.demarche.intake.date;

import dev.demarche.intake.date.FoundDate.Form;
import dev.demarche.intake.date.Token.Kind;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the days that a line names, in the usual forms of many languages. */
public final class DateScanner {
  private final DateWords words;

  /**
   * @param words names of months and weekdays
   */
  public DateScanner(DateWords words) {
    this.words = words;
  }

  /** The words it reads with. */
  public DateWords words() {
    return words;
  }

  /** All dates of {@code line} in order; those without a year too. */
  public List<FoundDate> scan(String line) {
    if (line.chars().noneMatch(Character::isDigit)) {
      return List.of();
    }
    List<Token> tokens = Token.of(line, words);
    List<FoundDate> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Match> match = match(tokens, at, line);
      if (match.isPresent()) {
        found.add(withWeekday(match.get(), tokens, at));
      }
      at += match.map(Match::length).orElse(1);
    }
    return found;
  }

  /** Computers write "Sun Nov 3 08:12:44 UTC 2030". */
  private static final Pattern BEHIND_CLOCK =
      Pattern.compile(
          "\\s+\\d{1,2}:\\d{2}:\\d{2}(?:\\s+(?:[A-Z]{2,5}|[+-]\\d{4}))?\\s+((?:19|20)\\d\\d)\\b");

  /**
   * A year behind the end of a stretch, or in brackets, perhaps behind that of another reckoning:
   * "10-16, 2005", "22 (1998)", "23, Juche 105 (2016)".
   */
  private static final Pattern APART =
      Pattern.compile(
          "(?:\\s?[–-]\\s?\\d{1,2},?\\s|,?\\s(?:\\p{Lu}\\p{Ll}+\\s\\d{1,3}\\s)?\\()((?:19|20)\\d\\d)\\b\\)?");

  private record Match(FoundDate date, int length) {}

  private static Optional<Match> match(List<Token> tokens, int at, String line) {
    Window window = new Window(tokens, at);
    return yearFirst(window)
        .or(() -> named(window, line))
        .or(() -> numeric(window))
        .or(() -> stamp(window, line));
  }

  /** Three neighbouring tokens; those that are not close enough are missing. */
  private record Window(List<Token> tokens, int at) {
    @Nullable Token get(int offset) {
      int index = at + offset;
      if (index >= tokens.size() || (offset > 0 && !tokens.get(index).isClose())) {
        return null;
      }
      return offset > 1 && get(offset - 1) == null ? null : tokens.get(index);
    }
  }

  private static Optional<Match> yearFirst(Window window) {
    Token year = window.get(0);
    Token month = window.get(1);
    Token day = window.get(2);
    if (year == null || month == null || day == null || !year.isFourDigits() || !day.isDay()) {
      return Optional.empty();
    }
    Token next = window.get(3);
    boolean named = month.kind() == Kind.MONTH && (next == null || !next.isFourDigits());
    boolean numbers = month.isMonthNumber() && month.gap().equals(day.gap());
    OptionalInt value = Years.of(year);
    return (named || numbers) && value.isPresent()
        ? match(year, day, value.getAsInt(), month.value(), day.value(), Form.YEAR_FIRST, 3)
        : Optional.empty();
  }

  private static Optional<Match> named(Window window, String line) {
    Token first = window.get(0);
    Token second = window.get(1);
    if (first == null || second == null) {
      return Optional.empty();
    }
    boolean dayFirst = first.isDay() && second.kind() == Kind.MONTH;
    if (!dayFirst && !(first.kind() == Kind.MONTH && second.isDay())) {
      return Optional.empty();
    }
    Form form = dayFirst ? Form.DAY_FIRST : Form.MONTH_FIRST;
    int month = dayFirst ? second.value() : first.value();
    int day = dayFirst ? first.value() : second.value();
    Token third = window.get(2);
    OptionalInt year = third == null ? OptionalInt.empty() : year(third, dayFirst, line);
    if (third != null && year.isPresent()) {
      return match(first, third, year.getAsInt(), month, day, form, 3);
    }
    Matcher apart = APART.matcher(line).region(second.end(), line.length());
    if ((third == null || !third.isFourDigits()) && apart.lookingAt()) {
      int told = Integer.parseInt(apart.group(1));
      return match(first, apart.end(), told, month, day, form, 2);
    }
    Matcher clock = BEHIND_CLOCK.matcher(line).region(second.end(), line.length());
    return !dayFirst && clock.lookingAt()
        ? match(first, clock.end(), Integer.parseInt(clock.group(1)), month, day, form, 2)
        : match(first, second, null, month, day, form, 2);
  }

  /** Two digits are a year only after the month and where no word of a sentence follows. */
  private static OptionalInt year(Token token, boolean dayFirst, String line) {
    if (token.isTwoDigits() && (!dayFirst || wordFollows(line, token.end()))) {
      return OptionalInt.empty();
    }
    return Years.of(token);
  }

  private static boolean wordFollows(String line, int end) {
    String rest = line.substring(end).stripLeading();
    return !rest.isEmpty() && (Character.isLowerCase(rest.codePointAt(0)) || rest.charAt(0) == ':');
  }

  private static Optional<Match> numeric(Window window) {
    Token first = window.get(0);
    Token second = window.get(1);
    Token third = window.get(2);
    if (first == null || second == null || third == null || !first.isDay() || !second.isDay()) {
      return Optional.empty();
    }
    boolean parted = second.gap().length() == 1 && !second.gap().equals(",");
    OptionalInt year = Years.of(third);
    if (!parted || !second.gap().equals(third.gap()) || year.isEmpty()) {
      return Optional.empty();
    }
    int dayOrMonth = first.value();
    if (second.isMonthNumber()) {
      boolean unclear = first.isMonthNumber() && first.value() != second.value();
      Form form = unclear && !second.gap().equals(".") ? Form.UNCLEAR : Form.DAY_FIRST;
      return match(first, third, year.getAsInt(), second.value(), dayOrMonth, form, 3);
    }
    return first.isMonthNumber()
        ? match(first, third, year.getAsInt(), dayOrMonth, second.value(), Form.MONTH_FIRST, 3)
        : Optional.empty();
  }

  /** A military date-time group: 040853Z DEC 25 is 08:53 on the fourth. */
  private static Optional<Match> stamp(Window window, String line) {
    Token group = window.get(0);
    Token zone = window.get(1);
    Token month = window.get(2);
    Token year = window.get(3);
    if (group == null || zone == null || month == null || year == null) {
      return Optional.empty();
    }
    boolean shaped =
        group.kind() == Kind.NUMBER
            && group.digits() == 6
            && zone.end() - zone.start() == 1
            && group.end() == zone.start()
            && Character.isUpperCase(line.charAt(zone.start()))
            && month.kind() == Kind.MONTH;
    OptionalInt value = Years.of(year);
    int day = group.value() / 10_000;
    return shaped && value.isPresent() && day >= 1 && day <= 31
        ? match(group, year, value.getAsInt(), month.value(), day, Form.DAY_FIRST, 4)
        : Optional.empty();
  }

  private static Optional<Match> match(
      Token from, Token to, @Nullable Integer year, int month, int day, Form form, int length) {
    return match(from, to.end(), year, month, day, form, length);
  }

  private static Optional<Match> match(
      Token from, int end, @Nullable Integer year, int month, int day, Form form, int length) {
    FoundDate date = new FoundDate(from.start(), end, year, month, day, form, null);
    int leapYear = 2000;
    return date.in(year == null ? leapYear : year).map(exists -> new Match(date, length));
  }

  private static FoundDate withWeekday(Match match, List<Token> tokens, int at) {
    FoundDate date = match.date();
    if (at > 0 && tokens.get(at).isClose()) {
      DayOfWeek before = tokens.get(at - 1).weekday();
      if (before != null) {
        return date.on(before, tokens.get(at - 1).start(), date.end());
      }
    }
    int next = at + match.length();
    if (next < tokens.size() && tokens.get(next).isClose()) {
      DayOfWeek after = tokens.get(next).weekday();
      if (after != null) {
        return date.on(after, date.start(), tokens.get(next).end());
      }
    }
    return date;
  }
}
