package dev.demarche.record.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The events that a transaction has changed, where it looks at the record as it was before; where
 * it does not, there are none.
 */
final class Lately {
  private final Before before;
  private final Map<Long, @Nullable StoredEvent> byId = new HashMap<>();
  private final Map<String, @Nullable StoredEvent> byName = new HashMap<>();

  Lately(Before before) {
    this.before = before;
  }

  /** An event came, or is not what it was. */
  void put(StoredEvent event) {
    set(event, event);
  }

  /** An event went. */
  void remove(StoredEvent event) {
    set(event, null);
  }

  private void set(StoredEvent event, @Nullable StoredEvent now) {
    if (before.isApart()) {
      byId.put(event.id(), now);
      byName.put(event.event().id(), now);
    }
  }

  /** Forgets all. */
  void clear() {
    byId.clear();
    byName.clear();
  }

  /** All that came or are not what they were. */
  List<StoredEvent> all() {
    return byId.values().stream().filter(Objects::nonNull).toList();
  }

  /** Those of some numbers that are not what they were. */
  List<StoredEvent> withIds(Collection<Long> ids) {
    return of(byId, ids);
  }

  /** The numbers under which nothing has changed. */
  List<Long> otherIds(Collection<Long> ids) {
    return others(byId, ids);
  }

  /** Those of some names that are not what they were. */
  List<StoredEvent> named(Collection<String> names) {
    return of(byName, names);
  }

  /** The names under which nothing has changed. */
  List<String> otherNames(Collection<String> names) {
    return others(byName, names);
  }

  private static <K> List<StoredEvent> of(
      Map<K, @Nullable StoredEvent> changed, Collection<K> keys) {
    return keys.stream().map(changed::get).filter(Objects::nonNull).toList();
  }

  private static <K> List<K> others(Map<K, @Nullable StoredEvent> changed, Collection<K> keys) {
    return keys.stream().filter(key -> !changed.containsKey(key)).toList();
  }

  /** Whether an event with the number came, went or is not what it was. */
  boolean has(long id) {
    return byId.containsKey(id);
  }
}
