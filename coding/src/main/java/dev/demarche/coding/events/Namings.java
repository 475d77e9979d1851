package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.Block;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where an article names each side. */
final class Namings {
  private final Reading reading;
  private final Map<String, NavigableMap<Integer, Integer>> sentences = new HashMap<>();
  private int all;

  Namings(Reading reading, Cast cast) {
    this.reading = reading;
    for (Sentence sentence : reading.sentences()) {
      for (Cast.Named named : cast.named(sentence.span())) {
        sentences
            .computeIfAbsent(named.entity().side(), s -> new TreeMap<>())
            .merge(sentence.index(), 1, Integer::sum);
        all++;
      }
    }
  }

  /** What speaks for a side's being addressed by an act in a sentence, by where it is named. */
  void add(Map<String, Double> signs, int sentence, List<Entity> actors, String side) {
    NavigableMap<Integer, Integer> where = sentences.getOrDefault(side, new TreeMap<>());
    int count = where.values().stream().mapToInt(Integer::intValue).sum();
    signs.put("share", (double) count / Math.max(1, all));
    Map.Entry<Integer, Integer> last = where.lowerEntry(sentence);
    if (last != null) {
      signs.put("since", 1.0 / (sentence - last.getKey()));
      if (reading.sentences().get(last.getKey()).block()
          == reading.sentences().get(sentence).block()) {
        signs.put("same-block", 1.0);
      }
    }
    if (where.containsKey(sentence + 1)) {
      signs.put("next", 1.0);
    }
    Set<String> by = actors.stream().map(Entity::side).collect(Collectors.toSet());
    if (where.keySet().stream().anyMatch(this::isTitle)) {
      signs.put("titled", 1.0);
      if (by.stream().anyMatch(this::isTitled)) {
        signs.put("titled-both", 1.0);
      }
    }
  }

  private boolean isTitled(String side) {
    return sentences.getOrDefault(side, new TreeMap<>()).keySet().stream().anyMatch(this::isTitle);
  }

  private boolean isTitle(int sentence) {
    return reading.sentences().get(sentence).kind() == Block.Kind.TITLE;
  }
}
