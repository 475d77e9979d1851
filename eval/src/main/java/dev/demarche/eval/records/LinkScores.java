package dev.demarche.eval.records;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.eval.InputException;
import dev.demarche.eval.Json;
import dev.demarche.eval.Prf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whether mentions of one act are one event of the record. The mentions of an article are matched
 * with gold as {@link RecordScores} does; pairs of mentions that were both read are compared.
 *
 * @param pairs of mentions that are together in gold
 * @param read of them, those of which both mentions were read
 * @param links of those that were read
 * @param apart pairs that must not be joined and are
 * @param variants fields found on which sources differ, of {@code allVariants}
 * @param differences a line for each pair that is wrongly one or wrongly two
 */
public record LinkScores(
    int pairs,
    int read,
    Prf links,
    int apart,
    int variants,
    int allVariants,
    List<String> differences) {
  /** Copies the list. */
  public LinkScores {
    differences = List.copyOf(differences);
  }

  /**
   * Scores events of a record.
   *
   * @param links what belongs together: {@code clusters}, {@code apart}, {@code variants}
   * @param gold gold records by the stem of their article's file name
   * @param records as {@code read --format jsonl} prints them
   * @param events as {@code timeline --format jsonl} prints them, of a record with these articles
   */
  public static LinkScores score(
      Map<String, JsonNode> links,
      Map<String, JsonNode> gold,
      List<JsonNode> records,
      List<JsonNode> events) {
    for (String part : List.of("clusters", "apart")) {
      if (!links.containsKey(part)) {
        throw new InputException("links.json", "has no member " + part);
      }
    }
    return new Comparison(links, owners(gold, mentions(links, gold, records), events)).scores();
  }

  /** The gold mention that each mention of the records was matched with. */
  private static Map<String, String> mentions(
      Map<String, JsonNode> links, Map<String, JsonNode> gold, List<JsonNode> records) {
    Set<String> wanted = new HashSet<>();
    for (String part : List.of("clusters", "apart")) {
      Objects.requireNonNull(links.get(part))
          .forEach(some -> some.forEach(m -> wanted.add(Json.text(m, "article"))));
    }
    Map<String, String> mentions = new HashMap<>();
    for (JsonNode record : records) {
      String stem = RecordScores.stem(record.path("article").path("uri").asText());
      JsonNode right = gold.get(stem);
      if (right != null && wanted.contains(stem)) {
        List<JsonNode> read =
            Json.list(record, "events").stream().filter(RecordShape::isCoded).toList();
        EventMatching.match(scored(Json.list(right, "events")), scored(read))
            .forEach(
                (i, k) -> mentions.put(stem + "#" + Json.text(read.get(k), "id"), key(stem, i)));
      }
    }
    return mentions;
  }

  private static List<ScoredEvent> scored(List<JsonNode> events) {
    return events.stream().map(ScoredEvent::of).toList();
  }

  private static String key(String stem, int event) {
    return String.format(Locale.ROOT, "%s#%03d", stem, event);
  }

  /** The event of the record that each gold mention is part of. */
  private static Map<String, JsonNode> owners(
      Map<String, JsonNode> gold, Map<String, String> mentions, List<JsonNode> events) {
    Map<String, JsonNode> owners = new TreeMap<>();
    for (JsonNode event : events) {
      for (JsonNode mention : Json.list(event, "mentions")) {
        String stem = RecordScores.stem(Json.text(mention, "article"));
        String right = mentions.get(stem + "#" + Json.text(mention, "event"));
        if (right != null && gold.containsKey(stem)) {
          owners.put(right, event);
        }
      }
    }
    return owners;
  }

  /** The figures, a line, and behind them the differences. */
  public String print() {
    return String.format(
            Locale.ROOT,
            "links %s, pairs read %d of %d, wrongly joined %d, variants %d of %d%n",
            links.print(),
            read,
            pairs,
            apart,
            variants,
            allVariants)
        + String.join("", differences.stream().map(each -> each + "\n").toList());
  }

  /** Gold beside the events that hold its mentions. */
  private static final class Comparison {
    private final Map<String, JsonNode> gold;
    private final Map<String, JsonNode> owners;

    Comparison(Map<String, JsonNode> gold, Map<String, JsonNode> owners) {
      this.gold = gold;
      this.owners = owners;
    }

    LinkScores scores() {
      Set<List<String>> together = new HashSet<>();
      list("clusters").forEach(cluster -> together.addAll(pairs(keys(cluster))));
      Set<List<String>> read = new HashSet<>(together);
      read.removeIf(pair -> !owners.keySet().containsAll(pair));
      Set<List<String>> linked = new HashSet<>(pairs(List.copyOf(owners.keySet())));
      linked.removeIf(pair -> !areOne(pair));
      Set<List<String>> right = new HashSet<>(linked);
      right.retainAll(read);
      Set<String> differences = new TreeSet<>();
      linked.stream()
          .filter(pair -> !right.contains(pair))
          .forEach(pair -> differences.add("+ wrongly one: " + String.join(" ", pair)));
      read.stream()
          .filter(pair -> !right.contains(pair))
          .forEach(pair -> differences.add("- wrongly two: " + String.join(" ", pair)));
      int apart = 0;
      for (JsonNode pair : list("apart")) {
        List<String> keys = keys(pair);
        apart += owners.keySet().containsAll(keys) && areOne(keys) ? 1 : 0;
      }
      return new LinkScores(
          together.size(),
          read.size(),
          Prf.of(right.size(), linked.size(), right.size(), read.size()),
          apart,
          found(list("variants")),
          list("variants").size(),
          List.copyOf(differences));
    }

    private List<JsonNode> list(String part) {
      List<JsonNode> elements = new ArrayList<>();
      JsonNode array = gold.get(part);
      if (array != null) {
        array.forEach(elements::add);
      }
      return elements;
    }

    private boolean areOne(List<String> pair) {
      JsonNode one = owners.get(pair.get(0));
      JsonNode other = owners.get(pair.get(1));
      return one != null && one.equals(other);
    }

    private int found(List<JsonNode> variants) {
      int found = 0;
      for (JsonNode variant : variants) {
        String field = Json.text(variant, "field");
        boolean is =
            keys(list("clusters").get(variant.path("cluster").asInt())).stream()
                .filter(owners::containsKey)
                .flatMap(
                    key -> Json.list(Objects.requireNonNull(owners.get(key)), "variants").stream())
                .anyMatch(each -> Json.text(each, "field").equals(field));
        found += is ? 1 : 0;
      }
      return found;
    }

    private static List<String> keys(JsonNode mentions) {
      List<String> keys = new ArrayList<>();
      mentions.forEach(m -> keys.add(key(Json.text(m, "article"), m.path("event").asInt())));
      return keys;
    }

    private static List<List<String>> pairs(List<String> keys) {
      List<List<String>> pairs = new ArrayList<>();
      for (String one : keys) {
        for (String other : keys) {
          if (one.compareTo(other) < 0) {
            pairs.add(List.of(one, other));
          }
        }
      }
      return pairs;
    }
  }
}
