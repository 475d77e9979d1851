package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Office;
import dev.demarche.knowledge.OfficeHolders;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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

  /** Whether it is that of somebody who speaks for others. */
  boolean isSpokesman() {
    return !meanings.isEmpty() && meanings.stream().allMatch(m -> m.office() == Office.SPOX);
  }

  /** Whether it is that of several. */
  boolean isPlural() {
    return words.endsWith("s") || words.contains("s of ");
  }

  /** Its last word: "minister" of "foreign minister". */
  String noun() {
    return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** What stands before that: "State Department" of "State Department spokesman", or "". */
  String body() {
    return words.substring(0, Math.max(0, words.lastIndexOf(' ')));
  }

  /** Those who hold one of the offices that are called so in their state only: "the emir". */
  boolean isHeldThereBy(Entity entity) {
    return entity.isPerson()
        && entity.office() != null
        && meanings.stream()
            .anyMatch(
                m ->
                    m.states().contains(entity.side())
                        && OfficeHolders.fits(EnumSet.of(m.office()), entity.office()));
  }

  /** The one state or group where an office is called so, "the Pentagon chief"; null if several. */
  @Nullable String onlySide() {
    List<String> sides = meanings.stream().flatMap(t -> t.states().stream()).distinct().toList();
    boolean special = meanings.stream().noneMatch(t -> t.states().isEmpty());
    return special && sides.size() == 1 ? sides.get(0) : null;
  }
}
