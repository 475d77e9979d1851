package dev.demarche.coding;

import dev.demarche.model.EventMention;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Derives the codes of the field from type, mode and status: plain PLOVER, which names a plan AGREE
 * or THREATEN, CAMEO by our default for each mode, quad class, and the Goldstein score of the CAMEO
 * code as GDELT publishes it.
 */
public final class Codes {
  private record Cameo(String code, double goldstein) {}

  private final Map<String, Cameo> cameo = new HashMap<>();
  private final Map<String, EventType> plans = new HashMap<>();

  /** Loads the tables. */
  public Codes() {
    for (DataTable.Row row : DataTable.read("codes.tsv")) {
      EventType.valueOf(row.get(0));
      String key = row.get(0) + "/" + row.get(1);
      cameo.put(key, new Cameo(row.get(2), Double.parseDouble(row.get(3))));
    }
    for (DataTable.Row row : DataTable.read("plover-plans.tsv")) {
      for (String type : row.list(1)) {
        plans.put(row.get(0) + "/" + type, EventType.valueOf(row.get(2)));
      }
    }
  }

  /**
   * The derived codes of an event.
   *
   * @param plover type by PLOVER's own convention for plans
   * @param cameo CAMEO code of the act itself
   * @param quad 1 to 4, of the act itself
   * @param goldstein -10 to 10
   */
  public record Derived(EventType plover, String cameo, int quad, double goldstein) {}

  /** The codes of an event. */
  public Derived of(EventMention event) {
    return of(event.type(), event.mode(), event.status());
  }

  /**
   * The codes of an act.
   *
   * @param mode PLOVER mode in lower case, or null
   */
  public Derived of(EventType type, @Nullable String mode, EventStatus status) {
    Cameo code = cameo(type, mode);
    return new Derived(plover(type, status), code.code(), type.quad().number(), code.goldstein());
  }

  /** Type by PLOVER's own convention: planned cooperation is AGREE, planned harm THREATEN. */
  public EventType plover(EventType type, EventStatus status) {
    return plans.getOrDefault(status + "/" + type, type);
  }

  private Cameo cameo(EventType type, @Nullable String mode) {
    Cameo exact = mode == null ? null : cameo.get(type + "/" + mode);
    Cameo code = exact == null ? cameo.get(type + "/") : exact;
    if (code == null) {
      throw new IllegalStateException("codes.tsv lacks " + type);
    }
    return code;
  }
}
