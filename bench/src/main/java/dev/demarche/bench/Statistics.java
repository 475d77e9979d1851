package dev.demarche.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The arithmetic of a comparison. */
public final class Statistics {
  private Statistics() {}

  /**
   * The middle value; of an even number of values the mean of the middle two.
   *
   * @throws IllegalArgumentException when there are none
   */
  public static double median(List<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("the median of nothing");
    }
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** The median of one figure of some rounds. */
  static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
    return median(rounds.stream().map(figure::applyAsDouble).toList());
  }

  /**
   * How many times {@code ours} goes into {@code theirs}: the median over the rounds, each pair of
   * which ran under the same load.
   *
   * @throws IllegalArgumentException when the sides have not the same number of rounds
   */
  static double ratio(List<Round> ours, List<Round> theirs, ToDoubleFunction<Round> figure) {
    if (ours.size() != theirs.size()) {
      throw new IllegalArgumentException(ours.size() + " rounds against " + theirs.size());
    }
    return median(
        IntStream.range(0, ours.size())
            .mapToObj(i -> figure.applyAsDouble(theirs.get(i)) / figure.applyAsDouble(ours.get(i)))
            .toList());
  }
}
