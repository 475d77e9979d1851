package dev.demarche.intake.meta;

import dev.demarche.intake.date.DateScanner;
import dev.demarche.intake.date.FoundDate;
import dev.demarche.model.Moment;
import dev.demarche.model.Where;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days with their times and zones. */
public final class MomentReader {
  private static final Pattern ISO =
      Pattern.compile(
          "^\\s*((?:19|20)\\d\\d)-?([01]\\d)-?([0-3]\\d)(?:T| )\\s?([0-2]?\\d):?([0-5]\\d)(?::?([0-5]\\d)(?:[.,]\\d+)?)?\\s*([+-]\\d\\d(?::?\\d\\d)?|[A-Z]{1,4})?\\b.*");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d.:])([0-2]?\\d)(?:[:.h]([0-5]\\d))(?::([0-5]\\d))?\\s?([AaPp]\\.?[Mm]\\b\\.?)?(?:\\s?\\(?([A-Z]{1,4}\\b|[+-]\\d\\d:?\\d\\d))?|(?<![\\d.:])(1?\\d)\\s?([AaPp]\\.?[Mm]\\b\\.?)(?:\\s?\\(?([A-Z]{2,4})\\b)?");

  /** A time stands no farther behind its day. */
  private static final int NEAR = 30;

  /** A time before its day stands next to it. */
  private static final int NEXT = 14;

  private final DateScanner scanner;
  private final Zones zones = new Zones();

  /**
   * @param scanner finds days
   */
  public MomentReader(DateScanner scanner) {
    this.scanner = scanner;
  }

  /** The moment of a value such as {@code 2031-05-06T14:05:00+01:00}, or in words. */
  public Optional<Moment> of(String value, Where from) {
    Matcher iso = ISO.matcher(value);
    if (iso.matches()) {
      return iso(iso, from);
    }
    return scanner.scan(value).stream().findFirst().flatMap(date -> of(value, date, from));
  }

  /** The moment of {@code date} in {@code line}, with the time that stands beside it. */
  public Optional<Moment> of(String line, FoundDate date, Where from) {
    Integer year = date.year();
    if (year == null) {
      return Optional.empty();
    }
    return date.in(year).map(day -> beside(line, date, day, from));
  }

  /** The moment of a day that is known, with the time that stands beside {@code date}. */
  public Moment beside(String line, FoundDate date, LocalDate day, Where from) {
    String behind = line.substring(date.end(), Math.min(line.length(), date.end() + NEAR));
    Matcher clock = CLOCK.matcher(behind);
    if (clock.find()) {
      return withTime(clock, day, from);
    }
    String before = line.substring(Math.max(0, date.start() - NEXT), date.start());
    Matcher earlier = CLOCK.matcher(before);
    return earlier.find() ? withTime(earlier, day, from) : Moment.of(day, from);
  }

  private Moment withTime(Matcher clock, LocalDate day, Where from) {
    boolean brief = clock.group(1) == null;
    LocalTime time =
        time(
            clock.group(brief ? 6 : 1), clock.group(2), clock.group(3), clock.group(brief ? 7 : 4));
    return time == null
        ? Moment.of(day, from)
        : new Moment(day, time, zone(clock.group(brief ? 8 : 5), day, time), from);
  }

  private Optional<Moment> iso(Matcher iso, Where from) {
    try {
      LocalDate day =
          LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
      LocalTime time = time(iso.group(4), iso.group(5), iso.group(6), null);
      return Optional.of(
          time == null
              ? Moment.of(day, from)
              : new Moment(day, time, zone(iso.group(7), day, time), from));
    } catch (DateTimeException e) {
      // A day that no calendar has tells nothing.
      return Optional.empty();
    }
  }

  private @Nullable ZoneOffset zone(@Nullable String written, LocalDate day, LocalTime time) {
    return written == null ? null : zones.offset(written, day.atTime(time)).orElse(null);
  }

  private static @Nullable LocalTime time(
      String hours, @Nullable String minutes, @Nullable String seconds, @Nullable String half) {
    int hour = number(hours);
    if (half != null && hour <= 12) {
      boolean afternoon = half.charAt(0) == 'p' || half.charAt(0) == 'P';
      hour = hour % 12 + (afternoon ? 12 : 0);
    }
    return hour > 23
        ? null
        : LocalTime.of(
            hour, minutes == null ? 0 : number(minutes), seconds == null ? 0 : number(seconds));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
