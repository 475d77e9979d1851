package dev.demarche.export.code;

import dev.demarche.coding.DataTable;
import dev.demarche.model.EventType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public final class CameoCodes {
  private final Map<String, Code> codes = new HashMap<>();

  /** Loads the table. */
  public CameoCodes() {
    for (DataTable.Row row : Tables.of("cameo.tsv")) {
      Code code =
          new Code(
              row.get("code"),
              row.get("label"),
              row.get("type").isEmpty() ? null : EventType.valueOf(row.get("type")),
              row.get("mode").isEmpty() ? null : row.get("mode"),
              row.list("contexts"),
              row.get("gdelt"),
              row.get("icews"));
      codes.put(code.code(), code);
    }
  }

  /**
   * A code.
   *
   * @param code two to four digits
   * @param label what it is called
   * @param type the PLOVER type that it is read as, or null where it is no act
   * @param mode the mode, or null
   * @param contexts PLOVER contexts that the code tells
   * @param gdelt Goldstein score in GDELT, as written there
   * @param icews intensity in ICEWS
   */
  public record Code(
      String code,
      String label,
      @Nullable EventType type,
      @Nullable String mode,
      List<String> contexts,
      String gdelt,
      String icews) {
    /** Copies the list. */
    public Code {
      contexts = List.copyOf(contexts);
    }
  }

  /** The code, or the nearest above it that is known. */
  public Optional<Code> find(String code) {
    for (String each = code; each.length() >= 2; each = each.substring(0, each.length() - 1)) {
      Code found = codes.get(each);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /**
   * The code of a row of ICEWS, where some files lose the leading zero.
   *
   * @param label what the row calls it
   */
  public Optional<Code> find(String code, String label) {
    Code padded = codes.get("0" + code);
    boolean lost = padded != null && padded.label().equalsIgnoreCase(label);
    return find(lost ? "0" + code : code);
  }

  /** The code of the second level that a code belongs to: its first three digits. */
  public static String base(String code) {
    return code.length() > 3 ? code.substring(0, 3) : code;
  }

  /** The root that a code belongs to: its first two digits. */
  public static String root(String code) {
    return code.substring(0, 2);
  }
}
