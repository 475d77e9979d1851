package dev.demarche.server.guard;

/**
 * How much one caller may ask.
 *
 * @param perSecond requests a second of one token, or of one address where none is shown; 0 for no
 *     limit
 * @param atOnce requests that he may have saved up
 */
public record Limits(int perSecond, int atOnce) {
  /** What holds unless told otherwise. */
  public static final Limits USUAL = of(100);

  private static final int SAVED_SECONDS = 5;

  /**
   * Looks at the numbers.
   *
   * @throws IllegalArgumentException when one is negative
   */
  public Limits {
    if (perSecond < 0 || atOnce < 0) {
      throw new IllegalArgumentException("a limit of requests is not negative");
    }
  }

  /** So many requests a second, and those of five seconds saved up. */
  public static Limits of(int perSecond) {
    return new Limits(perSecond, Math.multiplyExact(perSecond, SAVED_SECONDS));
  }
}
