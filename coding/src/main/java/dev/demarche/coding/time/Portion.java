package dev.demarche.coding.time;

import dev.demarche.model.Precision;
import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import java.util.Map;

/**
 * What "early", "mid", "late" and their like take of a longer time, by how exact that is: of a
 * month and a week some days, of a year some months, of anything else some hundredths.
 *
 * @param name of the portion, as in the table
 * @param side where now bounds it
 * @param shares first and last day, month or hundredth, from 1
 */
public record Portion(String name, Side side, Map<Precision, Share> shares) {
  /** From the first to the last, both counted from 1. */
  public record Share(int first, int last) {}

  /** Which side of now a portion lies on: "earlier" before it, "later" after it. */
  public enum Side {
    NONE,
    BEFORE_NOW,
    AFTER_NOW
  }

  /** Keeps its own copy of the shares. */
  public Portion {
    shares = Map.copyOf(shares);
  }

  TimeRef of(TimeRef whole) {
    Share share = shares.get(whole.precision());
    if (share == null || whole.from().equals(whole.to())) {
      return whole;
    }
    if (whole.precision() == Precision.INTERVAL && whole.days() > 3 * 366) {
      return years(whole, share);
    }
    return switch (whole.precision()) {
      case YEAR ->
          Intervals.between(
              whole.from().plusMonths(share.first() - 1L),
              whole.from().plusMonths(share.last()).minusDays(1),
              Precision.INTERVAL);
      case MONTH, WEEK, DAY -> days(whole, share.first(), share.last());
      case QUARTER, INTERVAL ->
          days(whole, 1 + hundredths(whole, share.first()), hundredths(whole, share.last()));
    };
  }

  private TimeRef years(TimeRef whole, Share share) {
    int first = whole.from().getYear();
    int count = whole.to().getYear() - first + 1;
    int from = share.first() == 1 ? 0 : count * share.first() / 100;
    int to = (count * share.last() + 99) / 100 - 1;
    return Intervals.between(
        LocalDate.of(first + from, 1, 1), LocalDate.of(first + to, 12, 31), Precision.INTERVAL);
  }

  private static int hundredths(TimeRef whole, int count) {
    return (int) (whole.days() * count / 100);
  }

  private static TimeRef days(TimeRef whole, int first, int last) {
    LocalDate from = whole.from().plusDays(Math.min(first, whole.days()) - 1L);
    LocalDate to = whole.from().plusDays(Math.min(last, whole.days()) - 1L);
    return Intervals.between(from, to, Precision.INTERVAL);
  }
}
