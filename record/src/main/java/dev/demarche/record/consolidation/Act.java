package dev.demarche.record.consolidation;

import dev.demarche.model.EventType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How mentions of a type are compared.
 *
 * @param symmetric whether the sides may swap
 * @param base what the evidence for one act has to outweigh
 * @param wordless what it costs when the passages share no word that tells
 */
record Act(boolean symmetric, double base, double wordless) {
  /** The table of all types. */
  static Map<EventType, Act> table() {
    Map<EventType, Act> acts = new EnumMap<>(EventType.class);
    for (List<String> row : Rows.of("acts.tsv")) {
      acts.put(
          EventType.valueOf(row.get(0)),
          new Act(
              row.get(1).equals("yes"),
              Double.parseDouble(row.get(2)),
              Double.parseDouble(row.get(3))));
    }
    if (acts.size() != EventType.values().length) {
      throw new IllegalStateException("acts.tsv lacks a type: " + acts.keySet());
    }
    return acts;
  }
}
