package dev.demarche.bench;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a run of the bench measured.
 *
 * @param at when it ended
 * @param machine where
 * @param means how memory and processor time were taken
 * @param texts what was read
 * @param sides Demarche first, then whom it is compared with
 * @param single one short article from start to end, each time; empty if not measured
 * @param heap many articles in a heap of {@link Demarche#HEAP}, or null if not measured
 * @param heapArticles how many those were
 */
record Results(
    Instant at,
    Machine machine,
    String means,
    Texts texts,
    List<Measured> sides,
    List<Usage> single,
    @Nullable Usage heap,
    int heapArticles) {
  Results {
    sides = List.copyOf(sides);
    single = List.copyOf(single);
  }

  /** The median of the wall times of {@code single}. */
  double singleSeconds() {
    return Statistics.median(single.stream().map(Usage::wall).toList());
  }
}
