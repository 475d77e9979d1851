package dev.demarche.record.event;

import java.time.LocalDate;
import java.util.List;

/**
 * The relations of two parties on a page.
 *
 * @param one what the first was called
 * @param other what the second was called
 * @param asOf the day
 * @param months acts by month and quad class, of the last months, in order; months without are left
 *     out
 * @param last the last acts that took place, newest first
 * @param coming what lies ahead, soonest first
 * @param promised open and overdue promises, newest first
 * @param disputed what is told differently, newest first
 */
public record Brief(
    String one,
    String other,
    LocalDate asOf,
    List<MonthlyCount> months,
    List<RecordedEvent> last,
    List<AgendaItem> coming,
    List<RecordedEvent> promised,
    List<RecordedEvent> disputed) {
  /** Copies the lists. */
  public Brief {
    months = List.copyOf(months);
    last = List.copyOf(last);
    coming = List.copyOf(coming);
    promised = List.copyOf(promised);
    disputed = List.copyOf(disputed);
  }
}
