package dev.demarche.record.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The numbers of facets. */
final class Terms {
  private static final int MOST_AT_ONCE = 500;

  private final Handle handle;
  private final Map<String, Long> known = new HashMap<>();

  Terms(Handle handle) {
    this.handle = handle;
  }

  /** The numbers of those that exist. */
  List<Long> existing(Collection<String> names) {
    load(names);
    return names.stream().filter(known::containsKey).map(known::get).distinct().toList();
  }

  /** The numbers of all; those that do not exist are made. */
  List<Long> all(Collection<String> names) {
    load(names);
    List<Long> numbers = new ArrayList<>();
    for (String name : names) {
      numbers.add(known.computeIfAbsent(name, this::make));
    }
    return numbers;
  }

  private void load(Collection<String> names) {
    List<String> unknown =
        names.stream().filter(name -> !known.containsKey(name)).distinct().toList();
    for (int at = 0; at < unknown.size(); at += MOST_AT_ONCE) {
      handle
          .createQuery("SELECT name, id FROM term WHERE name IN (<names>)")
          .bindList("names", unknown.subList(at, Math.min(unknown.size(), at + MOST_AT_ONCE)))
          .map((row, context) -> Map.entry(row.getString("name"), row.getLong("id")))
          .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
    }
  }

  private Long make(String name) {
    return handle
        .createQuery("INSERT INTO term (name) VALUES (:name) RETURNING id")
        .bind("name", name)
        .mapTo(Long.class)
        .one();
  }
}
