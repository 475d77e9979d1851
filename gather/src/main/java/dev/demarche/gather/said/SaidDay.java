package dev.demarche.gather.said;

import dev.demarche.intake.date.DateScanner;
import dev.demarche.intake.date.DateWords;
import dev.demarche.intake.date.FoundDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the day out of what a column or header says, in the usual forms of many languages. */
public final class SaidDay {
  private static final Pattern COMPACT =
      Pattern.compile("((?:19|20)\\d\\d)-?(\\d\\d)-?(\\d\\d)(?:T?\\d{2,9}Z?)?");
  private static final Pattern SECONDS = Pattern.compile("\\d{9,10}(?:\\.\\d+)?");
  private static final Pattern MILLISECONDS = Pattern.compile("\\d{12,13}");

  /** The day zero of computers is no day of publication. */
  private static final int EPOCH_YEAR = 1970;

  private final DateScanner scanner = new DateScanner(DateWords.load());

  /**
   * The day in {@code text} as written, whatever the time zone; of a number of seconds or
   * milliseconds the day in UTC.
   *
   * @return null when there is none, or when day and month may be the other way round
   */
  public @Nullable LocalDate of(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String line = text.strip();
    return compact(line)
        .or(() -> number(line))
        .or(() -> written(line))
        .filter(day -> day.getYear() != EPOCH_YEAR || day.getDayOfYear() > 1)
        .orElse(null);
  }

  private Optional<LocalDate> written(String line) {
    return scanner.scan(line).stream()
        .filter(FoundDate::isPlain)
        .flatMap(date -> Optional.ofNullable(date.year()).flatMap(date::in).stream())
        .findFirst();
  }

  private static Optional<LocalDate> compact(String line) {
    Matcher matcher = COMPACT.matcher(line);
    return matcher.matches() ? day(matcher) : Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher matcher) {
    FoundDate date =
        new FoundDate(
            0,
            matcher.end(),
            Integer.valueOf(matcher.group(1)),
            Integer.parseInt(matcher.group(2)),
            Integer.parseInt(matcher.group(3)),
            FoundDate.Form.YEAR_FIRST,
            null);
    return date.in(Integer.parseInt(matcher.group(1)));
  }

  private static Optional<LocalDate> number(String line) {
    if (SECONDS.matcher(line).matches()) {
      return Optional.of(day(1000 * (long) Double.parseDouble(line)));
    }
    return MILLISECONDS.matcher(line).matches()
        ? Optional.of(day(Long.parseLong(line)))
        : Optional.empty();
  }

  private static LocalDate day(long milliseconds) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(milliseconds), ZoneOffset.UTC);
  }
}
