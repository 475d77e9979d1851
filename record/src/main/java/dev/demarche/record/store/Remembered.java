package dev.demarche.record.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was made lately of a text of the store. What is stored is asked for each time, only making
 * it into objects is saved; so nothing here can be out of date.
 */
final class Remembered<K, V> {
  private final Map<K, V> last;

  Remembered(int most) {
    last =
        Collections.synchronizedMap(
            new LinkedHashMap<>(16, 0.75f, true) {
              private static final long serialVersionUID = 1L;

              @Override
              protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
              }
            });
  }

  /** What was made of the key, or is made now. */
  V of(K key, Function<K, V> maker) {
    V known = last.get(key);
    if (known == null) {
      known = maker.apply(key);
      last.put(key, known);
    }
    return known;
  }

  /** Keeps what the key would make. */
  void put(K key, V value) {
    last.put(key, value);
  }
}
