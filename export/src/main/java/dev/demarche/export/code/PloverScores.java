package dev.demarche.export.code;

import dev.demarche.coding.DataTable;
import dev.demarche.model.EventType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The modes that PLOVER has, and its scores by type and mode. */
public final class PloverScores {
  private final Map<String, String> scores = new HashMap<>();
  private final Map<EventType, Set<String>> modes = new EnumMap<>(EventType.class);

  /** Loads the table. */
  public PloverScores() {
    for (DataTable.Row row : Tables.of("plover-scores.tsv")) {
      EventType type = EventType.valueOf(row.get("type"));
      scores.put(type + "/" + row.get("mode"), row.get("score"));
      if (!row.get("mode").isEmpty()) {
        modes.computeIfAbsent(type, k -> new TreeSet<>()).add(row.get("mode"));
      }
    }
  }

  /** Whether a type has a mode. */
  public boolean hasMode(EventType type, String mode) {
    return modes.getOrDefault(type, Set.of()).contains(mode);
  }

  /** The score, as the manual writes it; of the type where the mode has none. */
  public String of(EventType type, @Nullable String mode) {
    String own = scores.get(type + "/" + (mode == null ? "" : mode));
    return own == null || own.isEmpty() ? scores.getOrDefault(type + "/", "") : own;
  }
}
