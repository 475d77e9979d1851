package dev.demarche.export.code;

import dev.demarche.coding.DataTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** International bodies and their codes in CAMEO. */
public final class Bodies {
  private static final int WITHOUT_IGO = 3;
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  /** Loads the table. */
  public Bodies() {
    for (DataTable.Row row : Tables.of("bodies.tsv")) {
      codes.put(row.get("name"), row.get("cameo"));
      names.put(row.get("cameo"), row.get("name"));
      row.list("variants").forEach(code -> names.put(code, row.get("name")));
    }
  }

  /** The code of a body: {@code IGOUNO}; {@code IGO} for those that have none. */
  public String code(String name) {
    return codes.getOrDefault(name, "IGO");
  }

  /** What the code has after {@code IGO}, empty where there is nothing. */
  public String ownCode(String name) {
    return code(name).substring(WITHOUT_IGO);
  }

  /** The body with a code, in any of the ways in which data sets write it. */
  public Optional<String> name(String code) {
    String exact = names.get(code);
    if (exact != null || code.length() <= WITHOUT_IGO) {
      return Optional.ofNullable(exact);
    }
    return Optional.ofNullable(names.get("IGO" + code.substring(code.length() - WITHOUT_IGO)));
  }
}
