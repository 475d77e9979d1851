package dev.demarche.coding.actors;

import dev.demarche.coding.DataTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells whose a ship is by the letters before its name: "HMCS"; see {@code ship-prefixes.tsv}. */
final class ShipPrefixes {
  private final Map<String, List<String>> states = new HashMap<>();

  ShipPrefixes() {
    for (DataTable.Row row : DataTable.read("ship-prefixes.tsv")) {
      states.put(row.get(0), row.list(1));
    }
  }

  /** The state whose ships have such letters; of several the first one that the article names. */
  Optional<String> state(String prefix, Document document) {
    List<String> all = states.getOrDefault(prefix, List.of());
    return all.size() < 2
        ? all.stream().findFirst()
        : all.stream().filter(s -> isNamed(s, document)).findFirst();
  }

  private static boolean isNamed(String state, Document document) {
    return document.matches().all().stream()
        .anyMatch(
            m ->
                StateNames.of(m, document.day())
                    .map(s -> s.state().iso3().equals(state))
                    .orElse(false));
  }
}
