package dev.demarche.export.code;

import dev.demarche.coding.DataTable;
import java.util.List;

/** The shipped tables of this module. */
public final class Tables {
  private Tables() {}

  /**
   * The rows of a table.
   *
   * @throws IllegalStateException when a row has another number of cells than the header
   */
  public static List<DataTable.Row> of(String name) {
    return DataTable.read("export", name);
  }
}
