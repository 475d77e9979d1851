package dev.demarche.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;

/** How figures are computed and printed. */
public final class Figures {
  private Figures() {}

  /** A share, 1 where there is nothing to share. */
  public static double rate(int part, int whole) {
    return whole == 0 ? 1.0 : (double) part / whole;
  }

  /** A share, 0 where there is nothing to share. */
  public static double share(int part, int whole) {
    return (double) part / Math.max(1, whole);
  }

  /**
   * A figure with a fixed number of decimals. Exact ties go to the even digit, as C's and Python's
   * printf have it; Java's formatter would round them up.
   */
  public static String fixed(double figure, int decimals) {
    return new BigDecimal(figure).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** A figure with two decimals. */
  public static String two(double figure) {
    return fixed(figure, 2);
  }

  /** A figure with three decimals. */
  public static String three(double figure) {
    return fixed(figure, 3);
  }

  /** {@code name count, name count, …}: the most frequent first, equals in the map's order. */
  public static String mostFrequent(Map<String, Integer> counts, int shown) {
    return counts.entrySet().stream()
        .sorted(Collections.reverseOrder(Map.Entry.comparingByValue()))
        .limit(shown)
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }
}
