package dev.demarche.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who held which office when.
 *
 * @param person name of the holder
 * @param of alpha-3 code of the state, or the name of the body or group
 * @param office kind of the office
 * @param title as news writes it, without the state
 * @param from first day, null where unknown; of a month or year that alone is known, its first day
 * @param surelyFrom the day from which it certainly lasted: {@code from} where the day is known
 * @param surelyTo the day to which it certainly lasted: {@code to} where the day is known
 * @param to last day, null while it lasts; of a month or year that alone is known, its last day
 * @param rank among those who hold an office of this kind at a time, the least first: the president
 *     before the co-president, the recognised government before a rival one
 */
public record Tenure(
    String person,
    String of,
    Office office,
    String title,
    @Nullable LocalDate from,
    @Nullable LocalDate surelyFrom,
    @Nullable LocalDate surelyTo,
    @Nullable LocalDate to,
    int rank) {
  /** A tenure whose days are known. */
  public Tenure(
      String person,
      String of,
      Office office,
      String title,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      int rank) {
    this(person, of, office, title, from, from, to, to, rank);
  }

  /** Whether it is held on {@code day}. */
  public boolean covers(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /**
   * Whether it is certainly held on {@code day}, as far as the tables know its beginning and end.
   */
  public boolean surelyCovers(LocalDate day) {
    return covers(day)
        && (surelyFrom == null || !day.isBefore(surelyFrom))
        && (surelyTo == null || !day.isAfter(surelyTo));
  }

  /** The same with another beginning. */
  Tenure beginning(@Nullable LocalDate first, @Nullable LocalDate surely) {
    return new Tenure(person, of, office, title, first, surely, surelyTo, to, rank);
  }

  /** The same with another end. */
  Tenure ending(@Nullable LocalDate surely, @Nullable LocalDate last) {
    return new Tenure(person, of, office, title, from, surelyFrom, surely, last, rank);
  }

  /** Days between {@code day} and the tenure, 0 within it. */
  public long distance(LocalDate day) {
    if (covers(day)) {
      return 0;
    }
    LocalDate edge = from != null && day.isBefore(from) ? from : to;
    return edge == null ? 0 : Math.abs(edge.toEpochDay() - day.toEpochDay());
  }
}
