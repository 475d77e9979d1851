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
  /** What may stand before the first noun of a sentence: "A news channel's". */
  private static final String OPENING = "(?:\\S+\\s){0,3}?(?i:";

  private final Map<EventType, List<Pattern>> patterns = new EnumMap<>(EventType.class);
  private final Map<EventType, Pattern> subjects = new EnumMap<>(EventType.class);

  Unaddressed() {
    for (DataTable.Row row : DataTable.read("unaddressed.tsv")) {
      EventType type = EventType.valueOf(row.get(0));
      String verb = String.join("|", row.list(1));
      String object = String.join("|", row.list(2));
      if (verb.isEmpty()) {
        subjects.put(type, Pattern.compile(OPENING + object + ")\\b"));
      } else {
        patterns
            .computeIfAbsent(type, t -> new ArrayList<>())
            .add(
                Pattern.compile("(?:" + verb + ")\\s(?:[^\\s,;.]+\\s){0,4}?(?:" + object + ")\\b"));
      }
    }
  }

  /** Whether the words of a sentence before an act show so: "A report that … was false". */
  boolean isOfSubject(EventType type, String before) {
    Pattern subject = subjects.get(type);
    return subject != null && subject.matcher(before).lookingAt();
  }

  /** Whether the words from those that name an act on show that it is addressed to nobody. */
  boolean is(EventType type, String words) {
    return patterns.getOrDefault(type, List.of()).stream()
        .anyMatch(p -> p.matcher(words).lookingAt());
  }
}
