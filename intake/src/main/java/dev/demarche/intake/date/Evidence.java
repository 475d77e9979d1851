package dev.demarche.intake.date;

import dev.demarche.intake.date.FoundDate.Form;
import dev.demarche.intake.text.Clean;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a text tells about the day it was written on: news names the weekdays before it, dates near
 * it and years up to it.
 *
 * @param weekdays weekdays named, in order
 * @param dates days named in full
 * @param years years named, without those that something is to happen by
 * @param monthFirst whether its dates are written month before day, positive if so
 */
public record Evidence(
    List<DayOfWeek> weekdays, List<LocalDate> dates, List<Integer> years, int monthFirst) {
  private static final Pattern YEAR = Pattern.compile("\\b(?:1[89]|20)\\d\\d\\b");
  private static final int READ = 20_000;

  /** Shorter names of weekdays are words of other meaning somewhere. */
  private static final int NAME = 5;

  private static final int NEAR = 10;

  /** Copies the lists. */
  public Evidence {
    weekdays = List.copyOf(weekdays);
    dates = List.copyOf(dates);
    years = List.copyOf(years);
  }

  /** The evidence of {@code text}; {@code outletMonthFirst} if the outlet is known to write so. */
  public static Evidence of(String text, DateScanner scanner, boolean outletMonthFirst) {
    String read = text.substring(0, Math.min(text.length(), READ));
    List<DayOfWeek> weekdays = new ArrayList<>();
    List<Integer> years = new ArrayList<>();
    words(read, scanner.words(), weekdays, years);
    List<FoundDate> found =
        Stream.of(read.split("\n", -1)).flatMap(line -> scanner.scan(line).stream()).toList();
    List<LocalDate> dates =
        found.stream()
            .filter(FoundDate::isPlain)
            .flatMap(each -> each.year() == null ? Stream.empty() : each.in(each.year()).stream())
            .toList();
    int order = found.stream().mapToInt(Evidence::order).sum();
    return new Evidence(weekdays, dates, years, outletMonthFirst ? order + 2 : order);
  }

  private static int order(FoundDate date) {
    return date.form() == Form.MONTH_FIRST ? 1 : date.form() == Form.DAY_FIRST ? -1 : 0;
  }

  private static void words(
      String text, DateWords words, List<DayOfWeek> weekdays, List<Integer> years) {
    Matcher year = YEAR.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    String before = "";
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end > at) {
        before = text.substring(at, end);
        DayOfWeek weekday = before.length() < NAME ? null : words.weekday(before);
        if (weekday != null) {
          weekdays.add(weekday);
        }
      } else if (isDigit(text, at) && year.region(at, text.length()).lookingAt()) {
        end = year.end();
        if (!words.is("until", before)) {
          years.add(Integer.parseInt(year.group()));
        }
        before = year.group();
      }
      at = Math.max(end, at + 1);
    }
  }

  private static boolean isDigit(String text, int at) {
    return text.charAt(at) == '1' || text.charAt(at) == '2';
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && (Clean.isLetter(text, end) || text.charAt(end) == '\'' || text.charAt(end) == '’')) {
      end++;
    }
    return end;
  }

  /** The latest year named, if any. */
  OptionalInt latestYear() {
    return years.stream().mapToInt(Integer::intValue).max();
  }

  /** How many days back, on average, the named weekdays lie from {@code day}; 0 to 6. */
  double distance(LocalDate day) {
    return weekdays.stream()
        .mapToInt(each -> Math.floorMod(day.getDayOfWeek().getValue() - each.getValue(), 7))
        .average()
        .orElse(0);
  }

  /** Whether the text names a day within ten days of {@code day}. */
  boolean names(LocalDate day) {
    return dates.stream().anyMatch(each -> Math.abs(ChronoUnit.DAYS.between(each, day)) <= NEAR);
  }
}
