package dev.demarche.record.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The events that a transaction has changed, for who looks at the record as it was before. */
final class Lately {
  private final Map<Long, StoredEvent> byId = new HashMap<>();
  private final Map<String, StoredEvent> byName = new HashMap<>();
  private final Set<Object> gone = new HashSet<>();

  /** An event came, or is not what it was. */
  void put(StoredEvent event) {
    byId.put(event.id(), event);
    byName.put(event.event().id(), event);
  }

  /** An event went. */
  void remove(StoredEvent event) {
    byId.remove(event.id());
    byName.remove(event.event().id());
    gone.add(event.id());
    gone.add(event.event().id());
  }

  /** Forgets all. */
  void clear() {
    byId.clear();
    byName.clear();
    gone.clear();
  }

  /** Those with some numbers that changed. */
  List<StoredEvent> withIds(Collection<Long> ids) {
    return of(ids, byId::get);
  }

  /** Those with some names that changed. */
  List<StoredEvent> named(Collection<String> names) {
    return of(names, byName::get);
  }

  private static <K> List<StoredEvent> of(
      Collection<K> keys, Function<K, @Nullable StoredEvent> map) {
    return keys.stream().map(map).filter(Objects::nonNull).toList();
  }

  /** All that came or are not what they were. */
  Collection<StoredEvent> all() {
    return List.copyOf(byId.values());
  }

  /** Whether an event with the number came, went or is not what it was. */
  boolean has(long id) {
    return byId.containsKey(id) || gone.contains(id);
  }

  /** Those of some numbers or names under which nothing has changed. */
  <K> List<K> others(Collection<K> keys) {
    return keys.stream()
        .filter(key -> !byId.containsKey(key) && !byName.containsKey(key) && !gone.contains(key))
        .toList();
  }
}
