package dev.demarche.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When something happens, as far as the text tells: a closed interval of days in the calendar of
 * the article, how exact it is, and the words that say so.
 *
 * @param from first day
 * @param to last day, never before {@code from}
 * @param precision how exact the words are
 * @param text the words of the article; empty when the date is inferred from its surroundings
 */
public record TimeRef(LocalDate from, LocalDate to, Precision precision, String text) {
  /**
   * @throws IllegalArgumentException when the interval ends before it begins
   */
  public TimeRef {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
    }
  }

  /** A single day. */
  public static TimeRef day(LocalDate day, String text) {
    return new TimeRef(day, day, Precision.DAY, text);
  }

  /** Whether the two intervals share a day. */
  public boolean overlaps(TimeRef other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }

  /** Whether {@code other} lies within this interval. */
  public boolean contains(TimeRef other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }

  /** The number of days, at least one. */
  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }
}
