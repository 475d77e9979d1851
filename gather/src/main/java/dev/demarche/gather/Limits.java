package dev.demarche.gather;

/**
 * Bounds that keep a hostile input from costing more than a friendly one.
 *
 * @param document bytes of one document, unpacked
 * @param input bytes of one input, unpacked, all that it holds together
 * @param ratio times that unpacked bytes may outnumber packed ones, once they are many
 * @param depth containers within containers
 */
public record Limits(int document, long input, int ratio, int depth) {
  /** 20 MB a document, 200 GB an input, 200 times, 4 deep. */
  public static final Limits DEFAULT = new Limits(20_000_000, 200_000_000_000L, 200, 4);

  /**
   * @throws IllegalArgumentException when a bound is not positive
   */
  public Limits {
    if (document < 1 || input < 1 || ratio < 1 || depth < 1) {
      throw new IllegalArgumentException("bounds must be positive");
    }
  }
}
