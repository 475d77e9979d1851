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

  @Override
  public List<String> in(String folder) {
    return REGIONS.stream().map(region -> folder + "/" + region + Table.SUFFIX).toList();
  }
}
