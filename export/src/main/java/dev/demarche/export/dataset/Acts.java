package dev.demarche.export.dataset;

import dev.demarche.coding.DataTable;
import dev.demarche.export.code.CameoCodes;
import dev.demarche.export.code.Tables;
import dev.demarche.model.EventType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What act a row tells of. */
final class Acts {
  /** State-based and non-state violence are fought by two sides, one-sided is not. */
  private static final Map<String, Turn> VIOLENCE =
      Map.of("1", Turn.BOTH, "2", Turn.BOTH, "3", Turn.FIRST);

  private final CameoCodes cameo;
  private final PloverWords words;
  private final Map<String, Act> acled = new HashMap<>();

  Acts(CameoCodes cameo, PloverWords words) {
    this.cameo = cameo;
    this.words = words;
    for (DataTable.Row row : Tables.of("acled-acts.tsv")) {
      EventType type = row.get("type").isEmpty() ? null : EventType.valueOf(row.get("type"));
      String mode = row.get("mode").isEmpty() ? null : row.get("mode");
      if (type != null) {
        Turn turn = Turn.valueOf(row.get("sides"));
        Act act = new Act(type, mode, List.of(), row.get("sub_event"), turn);
        acled.put(row.get("sub_event").toLowerCase(Locale.ROOT), act);
      }
    }
  }

  /** Which of the two parties of a row does it to the other. */
  enum Turn {
    /** The first. */
    FIRST,
    /** The second. */
    SECOND,
    /** Each, unless one of them are people that fight nobody. */
    BOTH
  }

  /**
   * An act.
   *
   * @param type its type
   * @param mode its mode, or null
   * @param contexts PLOVER contexts that its code tells
   * @param label what it is called
   * @param turn which of its parties does it
   */
  record Act(
      EventType type, @Nullable String mode, List<String> contexts, String label, Turn turn) {
    Act {
      contexts = List.copyOf(contexts);
    }

    /** Of the first party. */
    Act(EventType type, @Nullable String mode, List<String> contexts, String label) {
      this(type, mode, contexts, label, Turn.FIRST);
    }
  }

  /**
   * The act of a row.
   *
   * @throws RowFault when it has none
   */
  Act of(Row row) throws RowFault {
    if (row.has("act.type") || row.has("act.plover")) {
      return plover(row);
    }
    if (row.has("act.cameo") || row.has("act.cameo.old")) {
      return cameo(row);
    }
    if (row.has("act.acled")) {
      Act act = acled.get(row.get("act.acled").toLowerCase(Locale.ROOT));
      if (act == null) {
        throw RowFault.noAct("no act: " + row.get("act.acled"));
      }
      return act;
    }
    Turn turn = VIOLENCE.get(row.need("act.ucdp", "kind of act"));
    if (turn == null) {
      throw RowFault.wrong("no such type of violence: " + row.get("act.ucdp"));
    }
    return new Act(EventType.ASSAULT, null, List.of(), "violence", turn);
  }

  private Act plover(Row row) throws RowFault {
    EventType type =
        RowReader.constant(EventType.class, row.first("act.type", "act.plover"), "type");
    String mode = row.has("act.mode") ? words.mode(type, row.get("act.mode")) : null;
    String label = type.name().toLowerCase(Locale.ROOT) + (mode == null ? "" : " (" + mode + ")");
    return new Act(type, mode, List.of(), label);
  }

  private Act cameo(Row row) throws RowFault {
    String text = row.first("act.cameo", "act.cameo.old");
    CameoCodes.Code code =
        cameo
            .find(text, row.first("act.label", "act.label.old"))
            .orElseThrow(() -> RowFault.wrong("no code of CAMEO: " + text));
    EventType type = code.type();
    if (type == null) {
      throw RowFault.noAct("no act: " + code.label());
    }
    return new Act(type, code.mode(), code.contexts(), code.label());
  }
}
