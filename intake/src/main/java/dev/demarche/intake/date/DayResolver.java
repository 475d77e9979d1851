package dev.demarche.intake.date;

import dev.demarche.intake.date.FoundDate.Form;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns a written date into a day, by the rest of the text where the writing leaves it open. */
final class DayResolver {
  private static final int YEARS_BACK = 6;
  private static final int YEARS_ON = 3;
  private static final double YEAR_PENALTY = 0.3;
  private static final double WRONG_WEEKDAY = 100;
  private static final double NAMED_NEARBY = 3;
  private static final double CUSTOM = 1.5;

  private final Year now;
  private final Evidence evidence;
  private final List<LocalDate> anchors;

  /**
   * @param evidence what the text tells
   * @param anchors days that other places give for the same article
   * @param now the year of reading, near which an article without any year is looked for
   */
  DayResolver(Evidence evidence, List<LocalDate> anchors, Year now) {
    this.now = now;
    this.evidence = evidence;
    this.anchors = List.copyOf(anchors);
  }

  Optional<LocalDate> resolve(FoundDate date) {
    Integer year = date.year();
    if (year == null) {
      return byAnchor(date).or(() -> byWeekdays(date));
    }
    if (date.form() != Form.UNCLEAR) {
      return date.in(year);
    }
    return Stream.of(reading(date, false), reading(date.swapped(), true))
        .min(Comparator.comparingDouble(Reading::cost))
        .flatMap(reading -> reading.date().in(year));
  }

  private record Reading(FoundDate date, double cost) {}

  private Reading reading(FoundDate date, boolean monthFirst) {
    int year = date.year() == null ? 0 : date.year();
    double cost = date.in(year).map(day -> cost(date, day)).orElse(WRONG_WEEKDAY);
    boolean custom = monthFirst == evidence.monthFirst() > 0;
    return new Reading(date, custom ? cost - CUSTOM : cost);
  }

  private double cost(FoundDate date, LocalDate day) {
    boolean wrong = date.weekday() != null && date.weekday() != day.getDayOfWeek();
    boolean anchored = anchors.stream().anyMatch(each -> days(each, day) <= 2);
    return evidence.distance(day)
        + (wrong ? WRONG_WEEKDAY : 0)
        - (evidence.names(day) ? NAMED_NEARBY : 0)
        - (anchored ? WRONG_WEEKDAY : 0);
  }

  private Optional<LocalDate> byAnchor(FoundDate date) {
    return anchors.stream()
        .flatMap(
            anchor ->
                IntStream.rangeClosed(anchor.getYear() - 1, anchor.getYear() + 1)
                    .mapToObj(date::in)
                    .flatMap(Optional::stream)
                    .min(Comparator.comparingLong(day -> days(anchor, day)))
                    .stream())
        .findFirst();
  }

  /** Without weekdays in the text every year would fit, so then none is taken. */
  private Optional<LocalDate> byWeekdays(FoundDate date) {
    if (date.weekday() == null && evidence.weekdays().isEmpty()) {
      return Optional.empty();
    }
    OptionalInt latest = evidence.latestYear();
    int year = latest.orElse(now.getValue());
    int last = latest.isPresent() ? year + YEARS_ON : year;
    return IntStream.rangeClosed(year - YEARS_BACK, last)
        .mapToObj(date::in)
        .flatMap(Optional::stream)
        .min(
            Comparator.comparingDouble(
                day -> cost(date, day) + YEAR_PENALTY * Math.abs(day.getYear() - year)));
  }

  private static long days(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
