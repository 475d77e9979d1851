package dev.demarche.server.query;

import dev.demarche.record.question.Party;
import dev.demarche.record.question.Question;
import dev.demarche.server.Parties;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a query string asks for, with the names of the options of the command line.
 *
 * @param values by name, in their order; what is blank is left out
 */
public record Filters(Map<String, List<String>> values) {
  /** Most results of a page that may be asked for. */
  public static final int MOST = 500;

  /** Most actors of a question. */
  private static final int MOST_ACTORS = 10;

  private static final String ACTOR = "actor";
  private static final Set<String> NAMES =
      Set.of(
          ACTOR,
          "type",
          "quad",
          "status",
          "promise",
          "from",
          "to",
          "place",
          "topic",
          "source",
          "agreement",
          "text",
          "confidence",
          "on",
          "oldest-first",
          "limit",
          "after");

  private static final Set<String> PLAIN =
      Set.of(ACTOR, "text", "from", "to", "on", "limit", "after");

  /** Copies the map. */
  public Filters {
    Map<String, List<String>> all = new LinkedHashMap<>();
    values.forEach(
        (name, each) -> {
          List<String> told = each.stream().filter(value -> !value.isBlank()).toList();
          if (!told.isEmpty()) {
            all.put(name, told);
          }
        });
    values = Map.copyOf(all);
  }

  /**
   * Looks at the names.
   *
   * @param more names that this request knows beside ours
   * @throws dev.demarche.server.Refusal with status 400 when there is one that nobody knows
   */
  public static Filters of(Map<String, List<String>> query, String... more) {
    Map<String, List<String>> own = new LinkedHashMap<>();
    query.forEach(
        (name, each) -> {
          String ours = name.equals("about") ? "text" : name.equals("date") ? "on" : name;
          if (NAMES.contains(ours)) {
            own.put(ours, each);
          } else if (!List.of(more).contains(name)) {
            throw Values.bad(name, "no such filter");
          }
        });
    return new Filters(own);
  }

  /** The question. */
  public Question question(LocalDate today, Parties parties) {
    Values given = new Values(values);
    LocalDate day = given.day("on", today);
    List<Party> asked = new ArrayList<>();
    List<String> words = values.getOrDefault(ACTOR, List.of());
    if (words.size() > MOST_ACTORS) {
      throw Values.bad(ACTOR, "more than " + MOST_ACTORS);
    }
    words.forEach(word -> asked.add(parties.of(word, day)));
    return given.question(day, asked);
  }

  /** The same with one value for a name. */
  public Filters with(String name, String... value) {
    Map<String, List<String>> all = new LinkedHashMap<>(values);
    all.put(name, List.of(value));
    return new Filters(all);
  }

  /** The same without a name. */
  public Filters without(String... names) {
    Map<String, List<String>> all = new LinkedHashMap<>(values);
    List.of(names).forEach(all::remove);
    return new Filters(all);
  }

  /** The only or first value of a name, or the empty string. */
  public String first(String name) {
    return String.join(" ", values.getOrDefault(name, List.of("")).subList(0, 1));
  }

  /** The second value of a name, or the empty string. */
  public String second(String name) {
    List<String> all = values.getOrDefault(name, List.of());
    return all.size() < 2 ? "" : all.get(1);
  }

  /** Whether more was chosen than parties, words and days. */
  public boolean isDetailed() {
    return !PLAIN.containsAll(values.keySet());
  }

  /** Whether a value was chosen, in capitals or not. */
  public boolean has(String name, String value) {
    return values.getOrDefault(name, List.of()).stream()
        .flatMap(each -> List.of(each.split(",", -1)).stream())
        .anyMatch(value::equalsIgnoreCase);
  }

  /** As a query string with its question mark, in the order of the names; empty for none. */
  public String query() {
    List<String> parts = new ArrayList<>();
    new TreeMap<>(values)
        .forEach((name, all) -> all.forEach(each -> parts.add(encode(name) + "=" + encode(each))));
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  /** Text as it may stand in a path or a query string. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
