package dev.demarche.export.code;

import dev.demarche.coding.DataTable;
import dev.demarche.model.EventType;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The scores of PLOVER by type and mode. */
public final class PloverScores {
  private final Map<String, String> scores = new HashMap<>();

  /** Loads the table. */
  public PloverScores() {
    for (DataTable.Row row : Tables.of("plover-scores.tsv")) {
      scores.put(EventType.valueOf(row.get("type")) + "/" + row.get("mode"), row.get("score"));
    }
  }

  /** The score, as the manual writes it; of the type where the mode has none. */
  public String of(EventType type, @Nullable String mode) {
    String own = scores.get(type + "/" + (mode == null ? "" : mode));
    return own == null ? scores.getOrDefault(type + "/", "") : own;
  }
}
