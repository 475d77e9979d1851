package dev.demarche.bench;

/**
 * What one whole process took, its children included.
 *
 * @param wall seconds from start to end
 * @param cpu seconds of processor time, user and system
 * @param peak largest resident set in MiB
 */
public record Usage(double wall, double cpu, double peak) {
  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException when one is negative or no number
   */
  public Usage {
    if (!(wall >= 0 && cpu >= 0 && peak >= 0)) {
      throw new IllegalArgumentException("usage " + wall + " s, " + cpu + " s, " + peak + " MiB");
    }
  }
}
