package dev.demarche.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What English news leaves unsaid of states. Immutable. */
final class Unsaid {
  private final Map<String, String> states = new HashMap<>();
  private final Set<String> ceremonial = new HashSet<>();

  private final TitleWords words;

  Unsaid(Layers layers, TitleWords words) {
    this.words = words;
    for (Layers.Layered layered : layers.rows("unsaid-states.tsv")) {
      for (String phrase : layered.row().list("phrase")) {
        states.put(key(phrase), layered.row().need("state"));
      }
    }
    for (Layers.Layered layered : layers.rows("ceremonial-heads.tsv", "state")) {
      ceremonial.add(layered.row().need("state"));
    }
  }

  /** The state whose office a phrase means that names none. */
  Optional<String> state(String phrase) {
    return Optional.ofNullable(states.get(key(phrase)));
  }

  /** The words as they are spelt, since "defense secretary" is not the "defence secretary". */
  private String key(String phrase) {
    return Token.of(phrase).stream()
        .filter(token -> !words.isEmpty(token))
        .map(Token::folded)
        .collect(Collectors.joining(" "));
  }

  /** The states whose head of state does not govern. */
  Set<String> ceremonial() {
    return ceremonial;
  }
}
