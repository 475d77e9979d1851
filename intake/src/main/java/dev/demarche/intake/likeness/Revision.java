package dev.demarche.intake.likeness;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one version to another. Spelling, typographic marks, datelines and credit lines
 * do not count.
 *
 * @param headline the headlines of both where they differ, else null
 * @param changes by their place in the later version; what is gone stands where it was
 */
public record Revision(@Nullable Headlines headline, List<Change> changes) {
  /** Copies the changes. */
  public Revision {
    changes = List.copyOf(changes);
  }

  /**
   * Two headlines.
   *
   * @param before of the earlier version, or null for none
   * @param after of the later version, or null for none
   */
  public record Headlines(@Nullable String before, @Nullable String after) {}

  /** Whether nothing changed. */
  public boolean isEmpty() {
    return headline == null && changes.isEmpty();
  }
}
