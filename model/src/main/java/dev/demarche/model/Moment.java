package dev.demarche.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A day, perhaps with the time of day, perhaps with its zone.
 *
 * @param day the day in the zone it was told in
 * @param time the time of that day, to the second, or null
 * @param zone the distance from universal time, or null where none was told; null without a time
 * @param from where it was found
 */
public record Moment(
    LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset zone, Where from) {
  /**
   * @throws IllegalArgumentException when a zone comes without a time
   */
  public Moment {
    if (time == null && zone != null) {
      throw new IllegalArgumentException("a zone without a time: " + day + " " + zone);
    }
    time = time == null ? null : time.truncatedTo(ChronoUnit.SECONDS);
  }

  /** A day without a time. */
  public static Moment of(LocalDate day, Where from) {
    return new Moment(day, null, null, from);
  }

  /**
   * As ISO 8601: {@code 2031-05-06}, {@code 2031-05-06T14:05} or {@code 2031-05-06T14:05+01:00}.
   */
  public String value() {
    return day + (time == null ? "" : "T" + time) + (zone == null ? "" : zone.toString());
  }
}
