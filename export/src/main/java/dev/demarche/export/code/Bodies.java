package dev.demarche.export.code;

import dev.demarche.coding.DataTable;
import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Knowledge;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * International bodies and their codes in CAMEO. An organ or agency without a code of its own has
 * that of the body to which it belongs: the UN Security Council {@code IGOUNO}.
 */
public final class Bodies {
  private static final String IGO = "IGO";
  private static final int CHUNK = 3;
  private static final int DEEPEST = 5;

  private final Knowledge knowledge;
  private final Map<String, String> organs = new ConcurrentHashMap<>();
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  /**
   * Loads the table.
   *
   * @param knowledge which body is part of which
   */
  public Bodies(Knowledge knowledge) {
    this.knowledge = knowledge;
    for (DataTable.Row row : Tables.of("bodies.tsv")) {
      codes.put(row.get("name"), row.get("cameo"));
      names.put(row.get("cameo"), row.get("name"));
      row.list("variants").forEach(code -> names.put(code, row.get("name")));
    }
  }

  /**
   * The code of a body, or of the nearest above it that has one: {@code IGOUNO}; {@code IGO} where
   * none has.
   */
  public String code(String name) {
    String body = name;
    for (int i = 0; body != null && i < DEEPEST; i++) {
      String own = codes.get(body);
      if (own != null) {
        return own;
      }
      body = whole(body);
    }
    return IGO;
  }

  /** The body to which a body belongs, or null. Only bodies that the tables know are remembered. */
  private @Nullable String whole(String body) {
    String known = organs.get(body);
    if (known == null) {
      Optional<Entry.Body> found =
          knowledge.find(body).stream()
              .flatMap(match -> match.as(Entry.Body.class).stream())
              .filter(each -> each.name().equals(body))
              .findFirst();
      known = found.map(Entry.Body::parent).orElse("");
      if (found.isPresent()) {
        organs.put(body, known);
      }
    }
    return known.isEmpty() ? null : known;
  }

  /** What the code has after {@code IGO}, empty where there is nothing. */
  public String ownCode(String name) {
    return code(name).substring(CHUNK);
  }

  /** The same in threes, as in {@code UNO;WFP}. */
  public String attributes(String name) {
    return ownCode(name).replaceAll("(.{3})(?!$)", "$1;");
  }

  /** The body with a code, in any of the ways in which data sets write it. */
  public Optional<String> name(String code) {
    String exact = names.get(code);
    if (exact != null || code.length() <= CHUNK) {
      return Optional.ofNullable(exact);
    }
    return Optional.ofNullable(names.get(IGO + code.substring(code.length() - CHUNK)));
  }
}
