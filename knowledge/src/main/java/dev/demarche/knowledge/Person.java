package dev.demarche.knowledge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person who holds or held an office.
 *
 * @param name usual news form
 * @param of alpha-3 code of his state, or the name of the body or group he acts for
 * @param female whether she is known to be a woman
 * @param family short forms after the first mention
 * @param tenures his offices
 */
public record Person(
    String name, String of, boolean female, List<String> family, List<Tenure> tenures) {
  /** Copies the lists. */
  public Person {
    family = List.copyOf(family);
    tenures = List.copyOf(tenures);
  }

  /** The most telling office on {@code day}: the one begun last among those that cover it. */
  public Optional<Tenure> officeOn(LocalDate day) {
    return tenures.stream()
        .filter(t -> t.covers(day))
        .min(Comparator.comparing(Tenure::office).thenComparing(t -> -start(t.from())));
  }

  /** Days between {@code day} and his nearest tenure, 0 within one. */
  public long distance(LocalDate day) {
    return tenures.stream().mapToLong(t -> t.distance(day)).min().orElse(Long.MAX_VALUE / 2);
  }

  private static long start(@Nullable LocalDate from) {
    return from == null ? Long.MIN_VALUE / 2 : from.toEpochDay();
  }
}
