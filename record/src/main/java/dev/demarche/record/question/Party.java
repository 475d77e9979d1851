package dev.demarche.record.question;

import dev.demarche.record.consolidation.Names;
import java.util.ArrayList;
import java.util.List;

/**
 * A party that is asked for: any of some states, bodies or persons.
 *
 * @param label what the user called it
 * @param sides alpha-3 codes of states and folded names of international bodies
 * @param names folded names of persons, organs, groups
 */
public record Party(String label, List<String> sides, List<String> names) {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException when there is neither a side nor a name
   */
  public Party {
    sides = List.copyOf(sides);
    names = names.stream().map(Names::fold).toList();
    if (sides.isEmpty() && names.isEmpty()) {
      throw new IllegalArgumentException("a party that is nobody: " + label);
    }
  }

  /** A state by its alpha-3 code. */
  public static Party state(String code) {
    return new Party(code, List.of(code), List.of());
  }

  /** A person, organ or group by name. */
  public static Party named(String name) {
    return new Party(name, List.of(), List.of(name));
  }

  /** An international body and its members. */
  public static Party group(String name, List<String> members) {
    List<String> sides = new ArrayList<>(members);
    sides.add(Names.fold(name));
    return new Party(name, sides, List.of());
  }
}
