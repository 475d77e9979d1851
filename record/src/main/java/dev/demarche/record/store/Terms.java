package dev.demarche.record.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * The numbers of facets. What is made waits for a flush. Where a pen writes, only work that is
 * handed over to it uses them.
 */
final class Terms {
  private final Handle handle;
  private final Map<String, Long> known = new HashMap<>();
  private final Batch made = new Batch("INSERT INTO term (id, name) VALUES (?, ?)");
  private final boolean all;
  private long lastId = -1;

  /** With the connection of the transaction. */
  Terms(Handle handle) {
    this(handle, false);
  }

  /** Of a record that is being filled, where no others can exist than these. */
  static Terms ofAll(Handle handle) {
    return new Terms(handle, true);
  }

  private Terms(Handle handle, boolean all) {
    this.handle = handle;
    this.all = all;
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

  /** The number of one; made where it does not exist. */
  long of(String name) {
    Long number = known.get(name);
    return number == null ? all(List.of(name)).get(0) : number;
  }

  /** Learns the numbers of many at once. */
  void load(Collection<String> names) {
    if (all) {
      return;
    }
    List<String> unknown =
        names.stream().filter(name -> !known.containsKey(name)).distinct().toList();
    Lookup.in(
            handle,
            "SELECT name, id FROM term WHERE name IN",
            unknown,
            row -> Map.entry(row.getString(1), row.getLong(2)))
        .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
  }

  /** Ids are ours to give, since one writes at a time. */
  private Long make(String name) {
    if (lastId < 0) {
      lastId = handle.createQuery("SELECT coalesce(max(id), 0) FROM term").mapTo(Long.class).one();
    }
    made.add(++lastId, name);
    return lastId;
  }

  /** Writes those that were made. */
  void flush() {
    made.write(handle);
  }
}
