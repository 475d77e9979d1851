package dev.demarche.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Puts sentences together to be read at once, those of like length beside each other. The network
 * leaves padding out but where words look at each other; so few batches are cheap, up to the size
 * at which they outgrow the caches.
 */
final class Batches {
  /** Pieces of a batch; the time a piece is the same from 150 to 600 of them. */
  private static final int LARGEST = 400;

  private Batches() {}

  /**
   * The items in batches, shortest first.
   *
   * @param length word pieces of an item, at least 1
   */
  static <T> List<List<T>> of(List<T> items, ToIntFunction<T> length) {
    List<T> sorted = items.stream().sorted(Comparator.comparingInt(length)).toList();
    int left = sorted.stream().mapToInt(length).sum();
    List<List<T>> batches = new ArrayList<>();
    int from = 0;
    while (from < sorted.size()) {
      int share = left / ((left - 1) / LARGEST + 1);
      int to = from;
      int pieces = 0;
      while (to < sorted.size()
          && (to == from || pieces + length.applyAsInt(sorted.get(to)) <= LARGEST)
          && pieces < share) {
        pieces += length.applyAsInt(sorted.get(to));
        to++;
      }
      batches.add(sorted.subList(from, to));
      left -= pieces;
      from = to;
    }
    return batches;
  }
}
