package dev.demarche.intake.meta;

import dev.demarche.model.Moment;
import java.util.List;

/**
 * Moments printed in lines around a text.
 *
 * @param published those of publication
 * @param updated those of changes
 */
public record Printed(List<Moment> published, List<Moment> updated) {
  /** Copies the lists. */
  public Printed {
    published = List.copyOf(published);
    updated = List.copyOf(updated);
  }
}
