package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import dev.demarche.model.EventType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells by their words acts that members do to their body: leave it, vote in it; see {@code
 * bodily.tsv}.
 */
final class Bodily {
  private final Map<EventType, List<Pattern>> patterns = new EnumMap<>(EventType.class);

  Bodily() {
    for (DataTable.Row row : DataTable.read("bodily.tsv")) {
      patterns
          .computeIfAbsent(EventType.valueOf(row.get(0)), t -> new ArrayList<>())
          .add(Pattern.compile("(?:" + row.get(1) + ")"));
    }
  }

  /** Whether the words of a sentence from those that name an act on show so. */
  boolean is(EventType type, String words) {
    return patterns.getOrDefault(type, List.of()).stream()
        .anyMatch(p -> p.matcher(words).lookingAt());
  }
}
