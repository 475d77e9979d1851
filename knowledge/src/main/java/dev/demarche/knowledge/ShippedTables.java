package dev.demarche.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The tables that ship with Demarche. */
final class ShippedTables implements TableSource {
  private static final String FOLDER = "/dev/demarche/knowledge/";

  private static final List<String> REGIONS =
      List.of("europe", "eurasia", "americas", "asia-pacific", "africa", "middle-east", "bodies");

  @Override
  public List<Table.Row> rows(String table) {
    try (InputStream in = ShippedTables.class.getResourceAsStream(FOLDER + table)) {
      return in == null ? List.of() : Table.read(table, in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + table, e);
    }
  }

  /** The columns of a table; empty where there is no such table. */
  List<String> columns(String table) {
    int slash = table.lastIndexOf('/');
    String like = slash < 0 ? table : in(table.substring(0, slash)).get(0);
    try (InputStream in = ShippedTables.class.getResourceAsStream(FOLDER + like)) {
      return in == null ? List.of() : Table.content(like, in).header().columns();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + like, e);
    }
  }

  @Override
  public List<String> in(String folder) {
    return REGIONS.stream().map(region -> folder + "/" + region + Table.SUFFIX).toList();
  }
}
