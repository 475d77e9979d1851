package dev.demarche.server.mcp;

import dev.demarche.server.Refusal;
import dev.demarche.server.query.Filters;
import dev.demarche.server.query.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a tool was called with.
 *
 * @param values by name, as text; what is blank is left out
 */
record Arguments(Map<String, List<String>> values) {
  private static final int WRONG = 400;

  /** Copies the map. */
  Arguments {
    values = Map.copyOf(values);
  }

  /**
   * Looks at them.
   *
   * @param given values of JSON
   * @param known names that the tool knows
   * @throws Refusal when there is another name, or a value that is neither text, number, flag nor a
   *     list of such
   */
  static Arguments of(Map<String, Object> given, Set<String> known) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    given.forEach(
        (name, value) -> {
          if (!known.contains(name)) {
            throw new Refusal(
                WRONG, name + ": no such argument; there are " + String.join(", ", known));
          }
          List<String> texts = texts(name, value);
          if (!texts.isEmpty()) {
            values.put(name, texts);
          }
        });
    return new Arguments(values);
  }

  private static List<String> texts(String name, @Nullable Object value) {
    if (value instanceof Collection<?> all) {
      List<String> texts = new ArrayList<>();
      all.forEach(each -> texts.addAll(texts(name, each)));
      return texts;
    }
    if (value == null || value.equals("")) {
      return List.of();
    }
    if (value instanceof String || value instanceof Number || value instanceof Boolean) {
      return List.of(Objects.toString(value));
    }
    throw new Refusal(WRONG, name + ": text, a number or a list is needed");
  }

  /** The only value of a name, or null. */
  @Nullable String one(String name) {
    List<String> all = values.getOrDefault(name, List.of());
    if (all.size() > 1) {
      throw new Refusal(WRONG, name + ": given twice");
    }
    return all.isEmpty() ? null : all.get(0);
  }

  /** The only value of a name. */
  String needed(String name) {
    String value = one(name);
    if (value == null) {
      throw new Refusal(WRONG, name + ": is needed");
    }
    return value;
  }

  /** A day, or null. */
  @Nullable LocalDate day(String name) {
    String value = one(name);
    return value == null ? null : Values.day(name, value);
  }

  /** Whether a flag is set. */
  boolean flag(String name) {
    return Values.flag(name, one(name));
  }

  /**
   * All of them as filters.
   *
   * @param fewest results where no limit is given
   * @param most results
   */
  Filters filters(int fewest, int most) {
    Filters filters = Filters.of(values);
    String limit = one("limit");
    if (limit == null) {
      return filters.with("limit", Integer.toString(fewest));
    }
    if (!limit.matches("\\d{1,4}") || Integer.parseInt(limit) > most) {
      throw new Refusal(WRONG, "limit: 1 to " + most + " is needed, not " + limit);
    }
    return filters;
  }
}
