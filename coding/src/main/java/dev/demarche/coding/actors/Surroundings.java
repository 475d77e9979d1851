package dev.demarche.coding.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the surroundings of a phrase tell.
 *
 * @param speaker who speaks, when the phrase stands within a quotation
 * @param not who it cannot be, because he has another part in the same act
 * @param where the state in which the act was done, where words of its clause tell it and it is one
 *     that people do where they are, as an arrest
 */
record Surroundings(@Nullable Entity speaker, List<Entity> not, @Nullable String where) {
  Surroundings {
    not = List.copyOf(not);
  }

  /** Those of words whose act may have been done anywhere. */
  Surroundings(@Nullable Entity speaker, List<Entity> not) {
    this(speaker, not, null);
  }

  /** Whether somebody has no other part in the act. */
  boolean allows(Entity entity) {
    return not.stream().noneMatch(n -> n.actor().isSameAs(entity.actor()));
  }
}
