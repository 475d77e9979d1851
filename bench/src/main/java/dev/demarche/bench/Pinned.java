package dev.demarche.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One processor for a whole process.
 *
 * @param core its number, from 0
 */
record Pinned(int core) {
  /** {@code words} with every thread of the process on this core. */
  List<String> words(List<String> words) {
    List<String> all = new ArrayList<>(List.of("taskset", "-c", Integer.toString(core)));
    all.addAll(words);
    return all;
  }

  /** What tells a Java that it has one processor. */
  static Map<String, String> java() {
    return Map.of("JDK_JAVA_OPTIONS", "-XX:ActiveProcessorCount=1");
  }
}
