package dev.demarche.record.store;

import java.util.Comparator;

/**
 * Where a row stands in a list.
 *
 * @param day since 1970, by which it is listed
 * @param id the row
 */
record Listed(long day, long id) {
  static final Comparator<Listed> IN_TIME =
      Comparator.comparingLong(Listed::day).thenComparingLong(Listed::id);

  /**
   * The place that a mark of a page names.
   *
   * @throws IllegalArgumentException when it names none
   */
  static Listed of(String mark) {
    if (!mark.matches("-?\\d{1,9}\\.\\d{1,18}")) {
      throw new IllegalArgumentException("no mark of a page: " + mark);
    }
    String[] parts = mark.split("\\.", -1);
    return new Listed(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
  }

  /** What a page that ends here is continued with. */
  String mark() {
    return day + "." + id;
  }
}
