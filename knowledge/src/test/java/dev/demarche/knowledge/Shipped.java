package dev.demarche.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/** The shipped tables, read once for all tests. */
final class Shipped {
  /** Immutable, so that tests may share it. */
  static final Knowledge KNOWLEDGE = Knowledge.load();

  private static final List<String> REGIONS =
      List.of("europe", "eurasia", "americas", "asia-pacific", "africa", "middle-east", "bodies");

  private Shipped() {}

  static List<Table.Row> rows(String table) {
    return new ShippedTables().rows(table + ".tsv");
  }

  /** The rows of a table of the tests. */
  static List<Table.Row> own(String table) throws IOException {
    try (InputStream in = Shipped.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IOException("no table " + table);
      }
      return Table.read(table, in);
    }
  }

  /** The rows of a table that is split by region. */
  static List<Table.Row> regional(String folder) {
    return REGIONS.stream().flatMap(r -> rows(folder + "/" + r).stream()).toList();
  }

  /** How many rows have a value in a column. */
  static long count(String table, String column, String value) {
    return rows(table).stream().filter(r -> r.get(column).equals(value)).count();
  }

  /** The matches of a text that are of a kind. */
  static <E extends Entry> Stream<E> found(String text, Class<E> kind) {
    return KNOWLEDGE.find(text).stream().flatMap(m -> m.all(kind).stream());
  }
}
