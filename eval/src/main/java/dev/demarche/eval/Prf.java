package dev.demarche.eval;

import java.util.Locale;

/** Precision, recall and their harmonic mean, each from 0 to 1. */
public record Prf(double precision, double recall, double f1) {
  /**
   * Of counts that differ on the two sides: a match with something optional is right, but adds
   * nothing to recall. Nothing predicted is precise only where nothing was to be found.
   */
  public static Prf of(int rightPredicted, int predicted, int rightGold, int gold) {
    double precision = predicted > 0 ? (double) rightPredicted / predicted : gold > 0 ? 0 : 1;
    double recall = gold > 0 ? (double) rightGold / gold : 1;
    double sum = precision + recall;
    return new Prf(precision, recall, sum > 0 ? 2 * precision * recall / sum : 0);
  }

  /** Of one count of matches; empty sides give 0. */
  public static Prf ofMatches(int matched, int predicted, int gold) {
    return new Prf(
        Figures.share(matched, predicted),
        Figures.share(matched, gold),
        Figures.share(2 * matched, predicted + gold));
  }

  /** {@code P 0.812 R 0.700 F1 0.752}. */
  public String print() {
    return String.format(
        Locale.ROOT,
        "P %s R %s F1 %s",
        Figures.three(precision),
        Figures.three(recall),
        Figures.three(f1));
  }
}
