package dev.demarche.record.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Chooses among the values that tellings give: the one that most independent sources tell. */
final class Choices {
  private final Voices voices;

  Choices(Voices voices) {
    this.voices = voices;
  }

  /**
   * The value that most sources tell; among equals the least by {@code preference}.
   *
   * @param value the value of a telling, or null
   */
  <T> @Nullable T most(
      List<Telling> tellings,
      Function<Telling, @Nullable T> value,
      Comparator<? super T> preference) {
    Map<T, List<Telling>> told = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      T each = value.apply(telling);
      if (each != null) {
        told.computeIfAbsent(each, k -> new ArrayList<>()).add(telling);
      }
    }
    return told.entrySet().stream()
        .min(
            Comparator.<Map.Entry<T, List<Telling>>>comparingInt(
                    entry -> -voices.count(entry.getValue()))
                .thenComparing(Map.Entry::getKey, preference))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
