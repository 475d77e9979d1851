package dev.demarche.intake.likeness;

import java.util.List;

/**
 * Articles that are versions of one text.
 *
 * @param versions by day of publication, those without a day last; on one day as they came
 */
public record Family(List<Version> versions) {
  /**
   * Sorts the versions.
   *
   * @throws IllegalArgumentException when there are none
   */
  public Family {
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("a family without versions");
    }
    versions = versions.stream().sorted(Version.IN_TIME).toList();
  }

  /** The version that was published first; where none has a day, the one that came first. */
  public Version first() {
    return versions.get(0);
  }

  /** The version that was published last, a dated one if there is one. */
  public Version last() {
    return versions.stream()
        .filter(version -> version.published() != null)
        .reduce((earlier, later) -> later)
        .orElse(versions.get(versions.size() - 1));
  }
}
