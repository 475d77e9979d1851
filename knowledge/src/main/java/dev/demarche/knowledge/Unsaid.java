package dev.demarche.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What English news leaves unsaid of states. Immutable. */
final class Unsaid {
  private final Map<String, String> states = new HashMap<>();
  private final Set<String> ceremonial = new HashSet<>();

  Unsaid(Layers layers) {
    for (Layers.Layered layered : layers.rows("unsaid-states.tsv")) {
      for (String phrase : layered.row().list("phrase")) {
        states.put(Knowledge.key(phrase), layered.row().need("state"));
      }
    }
    for (Layers.Layered layered : layers.rows("ceremonial-heads.tsv", "state")) {
      ceremonial.add(layered.row().need("state"));
    }
  }

  /** The state whose office a phrase means that names none. */
  Optional<String> state(String phrase) {
    String key = Knowledge.key(phrase);
    return Optional.ofNullable(states.get(key.startsWith("the ") ? key.substring(4) : key));
  }

  /** The states whose head of state does not govern. */
  Set<String> ceremonial() {
    return ceremonial;
  }
}
