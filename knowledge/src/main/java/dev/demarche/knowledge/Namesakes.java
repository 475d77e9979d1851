package dev.demarche.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What names mean besides what the other tables say, and how likely each meaning is where this
 * differs from what its kind tells: "Washington" the city, the government, the state. Immutable.
 */
final class Namesakes {
  private final Map<String, List<Meaning>> byName = new HashMap<>();
  private final Map<String, List<Entry.Locality>> places = new HashMap<>();

  /**
   * Reads the table.
   *
   * @param places all places; "Tripoli, Lebanon" and "Niger State" are also called "Tripoli" and
   *     "Niger"
   */
  Namesakes(Layers layers, List<Entry.Locality> places) {
    Set<String> kinds =
        layers.rows("place-words.tsv", "word").stream()
            .map(layered -> layered.row().need("word"))
            .collect(Collectors.toSet());
    for (Entry.Locality place : places) {
      String bare = bare(place.name(), kinds);
      if (!bare.isEmpty()) {
        this.places.computeIfAbsent(Knowledge.key(bare), k -> new ArrayList<>()).add(place);
      }
    }
    for (Layers.Layered layered :
        layers.rows("namesakes.tsv", "name", "kind", "meaning", "state")) {
      Table.Row row = layered.row();
      Candidate candidate =
          Candidate.of(
              row.constant("kind", Candidate.Kind.class),
              row.need("meaning"),
              row.orNull("state"),
              row.need("why"));
      byName
          .computeIfAbsent(Knowledge.key(row.need("name")), k -> new ArrayList<>())
          .add(new Meaning(candidate, row.constant("standing", Standing.class)));
    }
  }

  /** The meanings that the table has for a name, the likeliest first. */
  List<Meaning> of(String name) {
    return byName.getOrDefault(Knowledge.key(name), List.of());
  }

  /** The places whose name begins with a name and goes on with what tells them apart. */
  List<Entry.Locality> places(String name) {
    return places.getOrDefault(Knowledge.key(name), List.of());
  }

  /** All names in the table with their meanings. */
  Map<String, List<Meaning>> all() {
    return byName;
  }

  /** A name without what tells it from others, or nothing where it is whole. */
  private static String bare(String name, Set<String> kinds) {
    int comma = name.indexOf(", ");
    if (comma > 0) {
      return name.substring(0, comma);
    }
    int space = name.lastIndexOf(' ');
    return space > 0 && kinds.contains(name.substring(space + 1)) ? name.substring(0, space) : "";
  }
}
