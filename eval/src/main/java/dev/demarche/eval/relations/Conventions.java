package dev.demarche.eval.relations;

import dev.demarche.eval.InputException;
import dev.demarche.eval.Table;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a data set labels what we call by type, mode and status. A table with the columns type, mode,
 * status and becomes; {@code *} stands for any value, {@code -} in the column mode for none, and of
 * the rows the first that fits wins. What no row fits keeps its type.
 */
public final class Conventions {
  /** What a relation without an act is labelled. */
  public static final String NONE = "NONE";

  private static final String ANY = "*";
  private static final String[] COLUMNS = {"type", "mode", "status", "becomes"};

  private record Rule(String type, String mode, String status, String becomes) {
    boolean fits(String ofType, String ofMode, String ofStatus) {
      return fits(type, ofType) && fits(mode, ofMode) && fits(status, ofStatus);
    }

    private static boolean fits(String wanted, String given) {
      return wanted.equals(ANY) || wanted.equals(given);
    }
  }

  private final List<Rule> rules;

  private Conventions(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** PLOVER's own: what is only planned is an agreement or a threat, what is off a refusal. */
  public static Conventions plover() {
    return of(Table.resource("conventions/plover.tsv", COLUMNS));
  }

  /** None: every act keeps its type. */
  public static Conventions none() {
    return new Conventions(List.of());
  }

  /**
   * Reads a table; lines with {@code #} in front are comments.
   *
   * @throws InputException with file and line, when a type or status is unknown or a field empty
   */
  public static Conventions load(Path file) {
    return of(Table.readCommented(file, COLUMNS));
  }

  private static Conventions of(Table table) {
    List<Rule> rules = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      known(row, "type", EventType.values());
      known(row, "status", EventStatus.values());
      Rule rule = new Rule(row.get("type"), row.get("mode"), row.get("status"), row.get("becomes"));
      if (rule.mode.isEmpty() || rule.becomes.isEmpty()) {
        throw new InputException(row.where(), "mode and becomes must not be empty");
      }
      rules.add(rule);
    }
    return new Conventions(rules);
  }

  private static void known(Table.Row row, String column, Enum<?>[] values) {
    String field = row.get(column);
    if (!field.equals(ANY) && Arrays.stream(values).noneMatch(v -> v.name().equals(field))) {
      throw new InputException(row.where(), "unknown " + column + " '" + field + "'");
    }
  }

  /** The label of the data set; {@link #NONE} where there is no act. */
  public String label(TypedRelation relation) {
    EventType type = relation.type();
    if (type == null) {
      return NONE;
    }
    String mode = relation.mode();
    String modeOrNone = mode == null ? "-" : mode;
    return rules.stream()
        .filter(r -> r.fits(type.name(), modeOrNone, relation.status().name()))
        .map(Rule::becomes)
        .findFirst()
        .orElse(type.name());
  }
}
