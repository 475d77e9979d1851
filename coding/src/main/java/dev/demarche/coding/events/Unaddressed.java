package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import dev.demarche.model.EventType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells acts that are addressed to nobody by the words of their object; see {@code
 * unaddressed.tsv}.
 */
final class Unaddressed {
  private final Map<EventType, List<Pattern>> patterns = new EnumMap<>(EventType.class);

  Unaddressed() {
    for (DataTable.Row row : DataTable.read("unaddressed.tsv")) {
      String verb = String.join("|", row.list(1));
      String object = String.join("|", row.list(2));
      patterns
          .computeIfAbsent(EventType.valueOf(row.get(0)), t -> new ArrayList<>())
          .add(Pattern.compile("(?:" + verb + ")\\s(?:[^\\s,;.]+\\s){0,2}?(?:" + object + ")\\b"));
    }
  }

  /** Whether the words from those that name an act on show that it is addressed to nobody. */
  boolean is(EventType type, String words) {
    return patterns.getOrDefault(type, List.of()).stream()
        .anyMatch(p -> p.matcher(words).lookingAt());
  }
}
