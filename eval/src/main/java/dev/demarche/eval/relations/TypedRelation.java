package dev.demarche.eval.relations;

import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees between the marked source and target.
 *
 * @param type null when it sees no act
 * @param mode a PLOVER mode in lower case, or null
 */
public record TypedRelation(@Nullable EventType type, @Nullable String mode, EventStatus status) {
  /** No act at all. */
  public static TypedRelation none() {
    return new TypedRelation(null, null, EventStatus.OCCURRED);
  }
}
