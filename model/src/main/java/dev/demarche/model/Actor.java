package dev.demarche.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A party to an event, or somebody who speaks.
 *
 * @param state ISO 3166-1 alpha-3 code (Kosovo XKX) of the state he belongs to; for armed groups
 *     the one that they fight in or come from; null for international bodies and those who act for
 *     them, and where the text gives none
 * @param kind what he is
 * @param name his name, for a state its usual English name
 * @param body the international body that a person acts for, otherwise null
 * @param office the office that a person held on the day, "President of Kenya", or null
 * @param sector role code of PLOVER and CAMEO ("GOV", "MIL", "MED" …), or null
 */
public record Actor(
    @Nullable String state,
    ActorKind kind,
    String name,
    @Nullable String body,
    @Nullable String office,
    @Nullable String sector) {
  /**
   * @throws IllegalArgumentException when the name is blank, the state is no alpha-3 code, a state
   *     has no code, or an international body has one
   */
  public Actor {
    Objects.requireNonNull(kind, "kind");
    if (name.isBlank()) {
      throw new IllegalArgumentException("an actor has a name");
    }
    if (state != null && !isAlpha3(state)) {
      throw new IllegalArgumentException("no alpha-3 code: " + state);
    }
    if (kind == ActorKind.STATE && state == null) {
      throw new IllegalArgumentException("a state has a code: " + name);
    }
    if (kind == ActorKind.IGO && state != null) {
      throw new IllegalArgumentException("an international body has no state: " + name);
    }
  }

  /** A state as such. */
  public static Actor state(String code, String name) {
    return new Actor(code, ActorKind.STATE, name, null, null, "GOV");
  }

  /** Whether both are the same party: same kind, state, body and name. */
  public boolean isSameAs(Actor other) {
    return kind == other.kind
        && name.equals(other.name)
        && Objects.equals(state, other.state)
        && Objects.equals(body, other.body);
  }

  private static boolean isAlpha3(String code) {
    return code.length() == 3 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }
}
