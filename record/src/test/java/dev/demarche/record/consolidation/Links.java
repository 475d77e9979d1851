package dev.demarche.record.consolidation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.record.event.RecordedEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Compares the events that are made of gold mentions with the gold of what belongs together. */
final class Links {
  private final Map<String, List<Telling>> articles;
  private final JsonNode gold;
  private final List<List<Telling>> acts = new ArrayList<>();
  private final Map<String, Integer> actOf = new HashMap<>();

  Links(Path folder) {
    articles = new Gold().folder(folder);
    gold = Gold.json(folder.resolve("links.json"));
    Set<String> wanted = new HashSet<>();
    gold.path("clusters").forEach(c -> c.forEach(m -> wanted.add(m.path("article").asText())));
    List<Telling> all =
        articles.entrySet().stream()
            .filter(each -> wanted.contains(each.getKey()))
            .flatMap(each -> each.getValue().stream())
            .toList();
    new Clusters(new Pairing()).of(all).forEach(each -> acts.addAll(each.acts()));
    for (int i = 0; i < acts.size(); i++) {
      for (Telling telling : acts.get(i)) {
        actOf.put(telling.key(), i);
      }
    }
  }

  /** What was found: pairs that belong together, and how many of the variants. */
  record Score(double precision, double recall, double variants, int apart, List<String> faults) {
    double f1() {
      return 2 * precision * recall / (precision + recall);
    }

    @Override
    public String toString() {
      return String.format(
              Locale.ROOT,
              "P %.3f R %.3f F1 %.3f variants %.2f wrongly joined %d%n",
              precision,
              recall,
              f1(),
              variants,
              apart)
          + String.join("\n", faults);
    }
  }

  Score score() {
    Set<String> together = new TreeSet<>();
    for (JsonNode cluster : gold.path("clusters")) {
      pairs(keys(cluster), together);
    }
    Set<String> linked = new TreeSet<>();
    acts.forEach(act -> pairs(act.stream().map(Telling::key).toList(), linked));
    Set<String> right = new HashSet<>(linked);
    right.retainAll(together);
    List<String> faults = new ArrayList<>();
    linked.stream()
        .filter(pair -> !together.contains(pair))
        .forEach(p -> faults.add("one: " + why(p)));
    together.stream()
        .filter(pair -> !linked.contains(pair))
        .forEach(p -> faults.add("two: " + why(p)));
    int apart = 0;
    for (JsonNode pair : gold.path("apart")) {
      List<String> keys = keys(pair);
      apart += act(keys.get(0)) == act(keys.get(1)) ? 1 : 0;
    }
    return new Score(
        (double) right.size() / linked.size(),
        (double) right.size() / together.size(),
        variants(faults),
        apart,
        faults);
  }

  private double variants(List<String> faults) {
    EventMaker maker = new EventMaker(Likeness.NONE);
    int found = 0;
    for (JsonNode variant : gold.path("variants")) {
      List<String> keys = keys(gold.path("clusters").get(variant.path("cluster").asInt()));
      String field = variant.path("field").asText();
      boolean is = false;
      for (String key : keys) {
        RecordedEvent event = maker.of(acts.get(act(key)));
        is |= event.variants().stream().anyMatch(each -> each.field().equals(field));
      }
      found += is ? 1 : 0;
      if (!is) {
        faults.add("no variant " + field + " of " + keys);
      }
    }
    return (double) found / gold.path("variants").size();
  }

  private int act(String key) {
    return Objects.requireNonNull(actOf.get(key), key);
  }

  private static List<String> keys(JsonNode mentions) {
    List<String> keys = new ArrayList<>();
    for (JsonNode mention : mentions) {
      keys.add(
          String.format(
              Locale.ROOT,
              "%s\u0000%03d",
              mention.path("article").asText(),
              mention.path("event").asInt()));
    }
    return keys;
  }

  private static void pairs(List<String> keys, Set<String> to) {
    for (String one : keys) {
      for (String other : keys) {
        if (one.compareTo(other) < 0) {
          to.add(one + " & " + other);
        }
      }
    }
  }

  private String why(String pair) {
    String[] keys = pair.split(" & ", -1);
    Link link = new Pairing().of(telling(keys[0]), telling(keys[1]));
    return pair.replace('\u0000', '#')
        + String.format(Locale.ROOT, " %.2f ", link.score())
        + link.reasons();
  }

  private Telling telling(String key) {
    String[] parts = key.split("\u0000", -1);
    return Objects.requireNonNull(articles.get(parts[0])).get(Integer.parseInt(parts[1]));
  }
}
