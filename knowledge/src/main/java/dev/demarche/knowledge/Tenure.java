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
 * @param from first day, null where unknown
 * @param to last day, null while it lasts
 * @param rank among those who hold an office of this kind at a time, the least first: the president
 *     before the co-president, the recognised government before a rival one
 */
public record Tenure(
    String person,
    String of,
    Office office,
    String title,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    int rank) {
  /** Whether it is held on {@code day}. */
  public boolean covers(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
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
