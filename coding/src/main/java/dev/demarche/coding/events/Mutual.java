package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import dev.demarche.model.EventType;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells by the words of an act whether several sides do it with each other, as those who sign, or
 * together at somebody else, as those who praise; see {@code mutual.tsv}.
 */
final class Mutual {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Map<EventType, List<String>> beginnings = new EnumMap<>(EventType.class);

  Mutual() {
    DataTable.read("mutual.tsv")
        .forEach(row -> beginnings.put(EventType.valueOf(row.get(0)), row.list(1)));
  }

  /**
   * Whether several actors are each other's counterparts.
   *
   * @param trigger the words that name the act
   */
  boolean is(EventType type, String trigger) {
    List<String> words = beginnings.getOrDefault(type, List.of());
    return SPACE
        .splitAsStream(trigger.toLowerCase(Locale.ROOT))
        .anyMatch(w -> words.stream().anyMatch(w::startsWith));
  }
}
