package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office as a phrase words it.
 *
 * @param words what the phrase calls it: "foreign ministers"
 * @param meanings the offices that are called so
 */
record Title(String words, List<Entry.OfficeTitle> meanings) {
  Title {
    meanings = List.copyOf(meanings);
  }

  /** Whether it is that of several. */
  boolean isPlural() {
    return words.endsWith("s") || words.contains("s of ");
  }

  /** The one state or group where an office is called so, "the Pentagon chief"; null if several. */
  @Nullable String onlySide() {
    List<String> sides = meanings.stream().flatMap(t -> t.states().stream()).distinct().toList();
    boolean special = meanings.stream().noneMatch(t -> t.states().isEmpty());
    return special && sides.size() == 1 ? sides.get(0) : null;
  }
}
