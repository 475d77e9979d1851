package dev.demarche.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Narrows beginnings and ends that the tables know only to the month or year by those of whoever
 * came before or after in the same seat: who left "in 2003" left when his successor began in May.
 * Where neither side knows the day, both stay as wide as they are.
 */
final class Handovers {
  private final Map<Seat, List<Tenure>> seats = new HashMap<>();

  private record Seat(String of, Office office, int rank, String title) {
    static Seat of(Tenure t) {
      return new Seat(t.of(), t.office(), t.rank(), t.office().oneSeat() ? "" : t.title());
    }
  }

  Handovers(List<Tenure> tenures) {
    for (Tenure tenure : tenures) {
      if (tenure.office().tellsPerson()) {
        seats.computeIfAbsent(Seat.of(tenure), k -> new ArrayList<>()).add(tenure);
      }
    }
  }

  /** The tenure with its edges narrowed. */
  Tenure narrowed(Tenure tenure) {
    List<Tenure> seat = seats.getOrDefault(Seat.of(tenure), List.of());
    boolean vagueEnd = !Objects.equals(tenure.to(), tenure.surelyTo());
    boolean vagueBeginning = !Objects.equals(tenure.from(), tenure.surelyFrom());
    Tenure narrowed = vagueEnd ? endedBy(tenure, seat) : tenure;
    return vagueBeginning ? begunBy(narrowed, seat) : narrowed;
  }

  private static Tenure endedBy(Tenure tenure, List<Tenure> seat) {
    Tenure next = null;
    for (Tenure other : seat) {
      if (!other.person().equals(tenure.person())
          && isWithin(other.from(), other.surelyFrom(), tenure.surelyTo(), tenure.to())
          && !isAfter(tenure.surelyFrom(), other.from())
          && (next == null || isAfter(next.from(), other.from()))) {
        next = other;
      }
    }
    return next == null ? tenure : tenure.ending(next.from(), next.surelyFrom());
  }

  private static Tenure begunBy(Tenure tenure, List<Tenure> seat) {
    Tenure last = null;
    for (Tenure other : seat) {
      if (!other.person().equals(tenure.person())
          && isWithin(other.surelyTo(), other.to(), tenure.from(), tenure.surelyFrom())
          && !isAfter(other.to(), tenure.surelyTo())
          && (last == null || isAfter(other.to(), last.to()))) {
        last = other;
      }
    }
    return last == null ? tenure : tenure.beginning(last.surelyTo(), last.to());
  }

  /** Whether days from one to another lie within others, and are fewer. */
  private static boolean isWithin(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate first,
      @Nullable LocalDate last) {
    return from != null
        && to != null
        && first != null
        && last != null
        && !from.isBefore(first)
        && !to.isAfter(last)
        && !(from.equals(first) && to.equals(last));
  }

  /** Whether a day is after another; never where one of them is unknown. */
  private static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate other) {
    return day != null && other != null && day.isAfter(other);
  }
}
