package dev.demarche.cli;

import dev.demarche.record.watch.Polled;
import dev.demarche.record.watch.Seen;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is remembered of one source, during one poll. */
final class Memory {
  private final Polled polled;
  private final String source;
  private final long now;
  private final Map<String, Seen> seen;
  private final Map<String, String> items = new HashMap<>();
  private final Map<String, Seen> changed = new LinkedHashMap<>();

  Memory(Polled polled, String source, long now) {
    this.polled = polled;
    this.source = source;
    this.now = now;
    this.seen = polled.of(source);
    seen.values().forEach(each -> items.put(each.at(), each.item()));
  }

  /** The moment of the poll, in milliseconds since 1970. */
  long now() {
    return now;
  }

  /** What is remembered of an item, or null. */
  @Nullable Seen get(String item) {
    return seen.get(item);
  }

  /** What is remembered of an item, which may be nothing yet. */
  Seen known(String item, @Nullable String within) {
    Seen known = seen.get(item);
    return known == null ? Seen.fresh(item, within, now) : known;
  }

  /** What was found at an address, or null. */
  @Nullable Seen foundAt(String address) {
    return seen.get(items.getOrDefault(address, address));
  }

  /** Remembers; it is written with the next {@link #keep}. */
  void put(Seen one) {
    seen.put(one.item(), one);
    items.put(one.at(), one.item());
    changed.put(one.item(), one);
  }

  /** All that is remembered. */
  Collection<Seen> all() {
    return List.copyOf(seen.values());
  }

  /** Writes what changed. */
  void keep() {
    polled.put(source, changed.values());
    changed.clear();
  }
}
