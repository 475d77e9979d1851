package dev.demarche.eval;

/** Counts how many of something are right. Not for several threads. */
public final class Ratio {
  private int part;
  private int whole;

  /** Counts one more. */
  public void add(boolean right) {
    whole++;
    part += right ? 1 : 0;
  }

  /** How many were right. */
  public int part() {
    return part;
  }

  /** How many were counted. */
  public int whole() {
    return whole;
  }

  /** The share of the right ones, 1 where none was counted. */
  public double rate() {
    return Figures.rate(part, whole);
  }
}
