package dev.demarche.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state or territory.
 *
 * @param iso3 ISO 3166-1 alpha-3 code
 * @param name usual English name
 * @param adjectives adjectives, the usual one first
 * @param capital its capital, first of the spellings; null where it has none
 * @param from first day, null when beyond our reach
 * @param to last day, null while it lasts
 */
public record State(
    String iso3,
    String name,
    List<String> adjectives,
    @Nullable String capital,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  /** Copies the list. */
  public State {
    adjectives = List.copyOf(adjectives);
  }

  /** Whether it exists on {@code day}. */
  public boolean existsOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
