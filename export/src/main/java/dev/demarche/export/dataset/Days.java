package dev.demarche.export.dataset;

import dev.demarche.model.Precision;
import dev.demarche.model.TimeRef;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days of rows. */
final class Days {
  private static final String WEEKS = "2";
  private static final String MONTHS = "3";
  private static final int ISO_LENGTH = 10;
  private static final int COMPACT_LENGTH = 8;

  /** "5 March 2031", as older downloads of ACLED have it. */
  private static final DateTimeFormatter IN_WORDS =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d MMMM uuuu")
          .toFormatter(Locale.ENGLISH);

  private Days() {}

  /** When the act of a row was; null where the row has no day. */
  static @Nullable TimeRef of(Row row) throws RowFault {
    LocalDate from = day(row.first("date.from", "day.iso", "day.compact"));
    if (from == null) {
      return null;
    }
    if (row.has("date.precision")) {
      Precision precision =
          RowReader.constant(Precision.class, row.get("date.precision"), "precision");
      return interval(from, day(row.get("date.to")), precision);
    }
    if (row.has("day.end")) {
      LocalDate to = day(row.get("day.end"));
      return interval(from, to, from.equals(to) ? Precision.DAY : Precision.INTERVAL);
    }
    return around(from, row.get("day.acled"));
  }

  private static TimeRef interval(LocalDate from, @Nullable LocalDate to, Precision precision)
      throws RowFault {
    LocalDate last = to == null ? from : to;
    if (last.isBefore(from)) {
      throw RowFault.wrong("ends before it begins: " + from + " to " + last);
    }
    return new TimeRef(from, last, precision, "");
  }

  /** The week or month that a day stands for. */
  private static TimeRef around(LocalDate day, String precision) {
    if (precision.equals(WEEKS)) {
      LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return new TimeRef(monday, monday.plusDays(6), Precision.WEEK, "");
    }
    if (precision.equals(MONTHS)) {
      LocalDate last = day.with(TemporalAdjusters.lastDayOfMonth());
      return new TimeRef(day.withDayOfMonth(1), last, Precision.MONTH, "");
    }
    return TimeRef.day(day, "");
  }

  /** A day as data sets write it, perhaps with a time; null for an empty text. */
  static @Nullable LocalDate day(String text) throws RowFault {
    if (text.isEmpty()) {
      return null;
    }
    boolean iso = text.length() >= ISO_LENGTH && text.charAt(4) == '-';
    boolean compact = text.length() >= COMPACT_LENGTH && text.chars().allMatch(Character::isDigit);
    try {
      if (iso) {
        return LocalDate.parse(text.substring(0, ISO_LENGTH), DateTimeFormatter.ISO_LOCAL_DATE);
      }
      return compact
          ? LocalDate.parse(text.substring(0, COMPACT_LENGTH), DateTimeFormatter.BASIC_ISO_DATE)
          : LocalDate.parse(text, IN_WORDS);
    } catch (DateTimeParseException e) {
      throw RowFault.wrong("no day: " + text);
    }
  }

  /** The day of a moment in seconds, else another. */
  static LocalDate ofUnix(String seconds, LocalDate otherwise) throws RowFault {
    if (seconds.isEmpty()) {
      return otherwise;
    }
    try {
      return Instant.ofEpochSecond(Long.parseLong(seconds)).atZone(ZoneOffset.UTC).toLocalDate();
    } catch (NumberFormatException | DateTimeException e) {
      throw RowFault.wrong("no moment: " + seconds);
    }
  }
}
