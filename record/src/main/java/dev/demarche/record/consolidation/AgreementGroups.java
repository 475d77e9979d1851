package dev.demarche.record.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names of agreements of the same parties in groups, each name of which is like all others of its
 * group. A name belongs to the first group that holds it, in the order in which they came up.
 *
 * @param <G> what tells groups apart
 */
public final class AgreementGroups<G> {
  private final Map<G, List<String>> names = new LinkedHashMap<>();
  private final Map<String, G> byName = new HashMap<>();
  private final Map<String, AgreementNames.Parts> parts = new HashMap<>();

  /** Whether the name belongs to a group already. */
  public boolean knows(String name) {
    return byName.containsKey(name);
  }

  /** The group that the name belongs to, or would. */
  public Optional<G> of(String name) {
    G known = byName.get(name);
    return known == null
        ? names.entrySet().stream()
            .filter(group -> holds(group.getValue(), name))
            .map(Map.Entry::getKey)
            .findFirst()
        : Optional.of(known);
  }

  private boolean holds(List<String> group, String name) {
    return group.stream().allMatch(each -> parts(each).areLike(parts(name)));
  }

  private AgreementNames.Parts parts(String name) {
    return parts.computeIfAbsent(name, AgreementNames::parts);
  }

  /** Puts a name that no group knows yet into a group. */
  public void put(String name, G group) {
    byName.put(name, group);
    names.computeIfAbsent(group, key -> new ArrayList<>()).add(name);
  }
}
