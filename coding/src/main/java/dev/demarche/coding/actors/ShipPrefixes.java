package dev.demarche.coding.actors;

import dev.demarche.coding.DataTable;
import dev.demarche.model.Span;
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

  /** Whether ships have such letters. */
  boolean isPrefix(String letters) {
    return states.containsKey(letters);
  }

  /** The state whose ships have such letters; of several the one named last before the ship. */
  Optional<String> state(String letters, Span ship, Document document) {
    List<String> all = states.getOrDefault(letters, List.of());
    return all.size() < 2
        ? all.stream().findFirst()
        : document.matches().before(ship.start()).stream()
            .flatMap(m -> StateNames.of(m, document.day()).stream())
            .map(s -> s.state().iso3())
            .filter(all::contains)
            .reduce((a, b) -> b);
  }
}
