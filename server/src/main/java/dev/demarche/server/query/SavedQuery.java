package dev.demarche.server.query;

import dev.demarche.server.Refusal;
import dev.demarche.server.Sources;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Filters that are kept as text. */
public final class SavedQuery {
  private static final int LONGEST = 2000;

  private SavedQuery() {}

  /**
   * Reads a query string, or the address of a page that has one. What belongs to one look at the
   * answer, such as its day and the place in it, is left out.
   *
   * @throws Refusal with status 400 when a filter is none
   */
  public static Filters read(String text) {
    if (text.length() > LONGEST) {
      throw new Refusal(400, "query: longer than " + LONGEST + " characters");
    }
    int mark = text.indexOf('?');
    String query = mark < 0 ? text.strip() : text.substring(mark + 1).strip();
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String part : query.split("&", -1)) {
      if (!part.isEmpty()) {
        int equals = part.indexOf('=');
        String name = decoded(equals < 0 ? part : part.substring(0, equals));
        String value = equals < 0 ? "" : decoded(part.substring(equals + 1));
        values.computeIfAbsent(name, k -> new ArrayList<>()).add(value);
      }
    }
    return Filters.of(values).without("on", "after", "limit", "oldest-first");
  }

  /**
   * The same, and looks at the values.
   *
   * @throws Refusal with status 400 when a filter is none
   */
  public static Filters checked(String text, Sources sources) {
    Filters filters = read(text);
    Asked.of(filters, sources);
    return filters;
  }

  /** As it is kept: without its question mark. */
  public static String text(Filters filters) {
    return filters.query().replaceFirst("^\\?", "");
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "query: cannot be read: " + text);
    }
  }
}
