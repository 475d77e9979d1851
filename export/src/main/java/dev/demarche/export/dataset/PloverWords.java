package dev.demarche.export.dataset;

import dev.demarche.coding.DataTable;
import dev.demarche.export.code.Tables;
import dev.demarche.model.EventType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The modes and contexts that PLOVER has; others are faults of their row. */
final class PloverWords {
  private final Map<EventType, Set<String>> modes = new EnumMap<>(EventType.class);
  private final Set<String> contexts =
      Tables.of("plover-contexts.tsv").stream()
          .map(row -> row.get("context"))
          .collect(Collectors.toUnmodifiableSet());

  PloverWords() {
    for (DataTable.Row row : Tables.of("plover-modes.tsv")) {
      modes.put(EventType.valueOf(row.get("type")), Set.copyOf(row.list("modes")));
    }
  }

  /**
   * A mode of a type, as we write it.
   *
   * @param text in any case, words joined by hyphens, underscores or blanks
   * @throws RowFault when the type has no such mode
   */
  String mode(EventType type, String text) throws RowFault {
    String mode = text.strip().toLowerCase(Locale.ROOT).replaceAll("[_ ]", "-");
    if (!modes.getOrDefault(type, Set.of()).contains(mode)) {
      throw RowFault.wrong("no such mode of " + type + ": " + text);
    }
    return mode;
  }

  /**
   * Contexts, as we write them.
   *
   * @param texts each in any case, words joined by underscores, hyphens or blanks
   * @throws RowFault when there is no such context
   */
  List<String> contexts(List<String> texts) throws RowFault {
    List<String> all = new ArrayList<>();
    for (String text : texts) {
      String context = text.strip().toLowerCase(Locale.ROOT).replaceAll("[- ]", "_");
      if (!contexts.contains(context)) {
        throw RowFault.wrong("no such context: " + text);
      }
      all.add(context);
    }
    return all;
  }
}
