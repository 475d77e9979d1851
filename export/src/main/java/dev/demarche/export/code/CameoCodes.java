package dev.demarche.export.code;

import dev.demarche.coding.DataTable;
import dev.demarche.model.EventType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The codes of CAMEO, with what each is called, read as and scored. */
public final class CameoCodes {
  private static final int COOPERATION = 5;
  private static final int MATERIAL_COOPERATION = 8;
  private static final int VERBAL_CONFLICT = 13;

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
   * @param icews intensity in ICEWS; empty for codes that are younger than the tables of GDELT and
   *     ICEWS
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

  /** The code that GDELT and ICEWS have for it: their tables lack the youngest ones (176: 170). */
  public String old(String code) {
    Code own = codes.get(code);
    if (own == null || !own.icews().isEmpty()) {
      return code;
    }
    return code.length() > 3 ? base(code) : root(code) + "0";
  }

  /**
   * The quad class of a code, by its root as in GDELT: 1 verbal cooperation (01 to 05), 2 material
   * cooperation (06 to 08), 3 verbal conflict (09 to 13), 4 material conflict (14 to 20). PLOVER's
   * types are in other classes at times: CONCEDE in 1, its code 080 in 2.
   */
  public static int quad(String code) {
    int root = Integer.parseInt(root(code));
    if (root <= COOPERATION) {
      return 1;
    }
    if (root <= MATERIAL_COOPERATION) {
      return 2;
    }
    return root <= VERBAL_CONFLICT ? 3 : 4;
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
