package dev.demarche.bench.lookup;

import dev.demarche.bench.Statistics;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The figures of one side.
 *
 * @param found names in all texts
 * @param passes seconds of processor time for all texts once, one for each round
 * @param warmLoad seconds of processor time for loading or building again and again, the median
 * @param heap MiB that it holds
 */
record LookupFigures(int found, List<Double> passes, double warmLoad, double heap) {
  LookupFigures {
    passes = List.copyOf(passes);
  }

  /** Tokens a second of processor time, the median of the rounds. */
  double tokensPerSecond(int tokens) {
    return tokens / Statistics.median(passes);
  }

  /** How many times as long the other side takes: the median over the rounds. */
  double timesFasterThan(LookupFigures other) {
    return Statistics.median(
        IntStream.range(0, passes.size())
            .mapToObj(i -> other.passes.get(i) / passes.get(i))
            .toList());
  }
}
