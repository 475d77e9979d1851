package dev.demarche.coding.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the surroundings of a phrase tell.
 *
 * @param speaker who speaks, when the phrase stands within a quotation
 * @param not who it cannot be, because he has another part in the same act
 */
record Surroundings(@Nullable Entity speaker, List<Entity> not) {
  Surroundings {
    not = List.copyOf(not);
  }

  /** Whether somebody has no other part in the act. */
  boolean allows(Entity entity) {
    return not.stream().noneMatch(n -> n.actor().isSameAs(entity.actor()));
  }
}
