package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import java.util.List;

/** Nouns for pacts and meetings; see {@code dealings.tsv}. */
final class Dealings {
  private Dealings() {}

  /** What is told of a pact or a meeting. */
  enum Told {
    /** How many days it lasts: "a two-day visit". */
    DAYS,
    /** That somebody praises it, and so all who take part: "welcomed the treaty". */
    PRAISED,
    /** A place behind "of", which is no party: "the Protocol of Brazzaville". */
    PLACED
  }

  /** The nouns of which something is told, in lower case. */
  static List<String> nouns(Told told) {
    return DataTable.read("dealings.tsv").stream()
        .filter(row -> row.list(1).stream().map(Told::valueOf).toList().contains(told))
        .flatMap(row -> row.list(0).stream())
        .toList();
  }
}
