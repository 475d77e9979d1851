package dev.demarche.coding.time;

import java.time.Duration;

/**
 * So many units: "three days" from 3 to 3, "a few days" from 2 to 6.
 *
 * @param least the least number meant
 * @param most the greatest number meant
 * @param unit of what
 */
public record Amount(double least, double most, Unit unit) {
  /** Whether one number is meant. */
  boolean exact() {
    return least == most;
  }

  /** The least length meant. */
  Duration duration() {
    return Duration.ofSeconds(Math.round(unit.length().toSeconds() * least));
  }
}
