package dev.demarche.coding.time;

import dev.demarche.model.Precision;
import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A numbered piece of a longer time: "the first week of March", "the last day of the year", "the
 * second half of April", "the first ten days of May".
 *
 * @param number from 1, or -1 for the last
 * @param piece how long a piece is; HALF halves
 * @param of the whole
 */
public record Slice(int number, Amount piece, TimeValue of) implements TimeValue {
  @Override
  public Optional<TimeRef> in(TimeContext context) {
    return of.in(context).map(this::cut);
  }

  private TimeRef cut(TimeRef whole) {
    if (piece.unit() == Unit.HALF) {
      return half(whole);
    }
    LocalDate start = number > 0 ? pieces(whole.from(), number - 1) : backOne(whole);
    LocalDate next = number > 0 ? pieces(whole.from(), number) : whole.to().plusDays(1);
    LocalDate from = start.isAfter(whole.to()) ? whole.to() : start;
    LocalDate to = next.isAfter(whole.to()) ? whole.to() : next.minusDays(1);
    return Intervals.between(from, to, precision());
  }

  private LocalDate pieces(LocalDate from, int count) {
    return piece.unit().move(from, piece.most() * count);
  }

  private LocalDate backOne(TimeRef whole) {
    return piece.unit().move(whole.to().plusDays(1), -piece.most());
  }

  private Precision precision() {
    boolean one = piece.most() == 1;
    return one ? piece.unit().precision() : Precision.INTERVAL;
  }

  private TimeRef half(TimeRef whole) {
    LocalDate middle =
        whole.precision() == Precision.YEAR
            ? whole.from().plusMonths(6)
            : whole.from().plusDays(whole.days() / 2);
    return number == 1
        ? Intervals.between(whole.from(), middle.minusDays(1), Precision.INTERVAL)
        : Intervals.between(middle, whole.to(), Precision.INTERVAL);
  }
}
