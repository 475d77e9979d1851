package dev.demarche.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shipped tables with the user's own laid over them: a row of his stands instead of ours with
 * the same key, and a name that he adds means what he says.
 */
final class Layers {
  private final TableSource shipped;
  private final @Nullable TableSource own;

  Layers(TableSource shipped, @Nullable TableSource own) {
    this.shipped = shipped;
    this.own = own;
  }

  /** The shipped tables alone. */
  static Layers shipped() {
    return new Layers(new ShippedTables(), null);
  }

  /**
   * The shipped tables under those of a folder.
   *
   * @throws KnowledgeException when the folder cannot be used
   */
  static Layers with(Path folder) {
    return new Layers(new ShippedTables(), new FolderTables(folder));
  }

  /**
   * A row with its layer.
   *
   * @param instead the shipped row that it stands for, or null
   */
  record Layered(Table.Row row, Layer layer, Table.@Nullable Row instead) {
    /** The layer of a name in a column: what the replaced row said too is no new claim. */
    Layer of(String column, String name) {
      return instead != null && instead.list(column).contains(name) ? Layer.SHIPPED : layer;
    }
  }

  /**
   * The rows of a table, the shipped ones first.
   *
   * @param key the columns by which a row of the user stands for one of ours; none where both count
   */
  List<Layered> rows(String table, String... key) {
    return laid(shipped.rows(table), own == null ? List.of() : own.rows(table), key);
  }

  /** The rows of all tables in a folder, as {@link #rows} gives those of one. */
  List<Layered> rowsIn(String folder, String... key) {
    return laid(all(shipped, folder), own == null ? List.of() : all(own, folder), key);
  }

  private static List<Table.Row> all(TableSource source, String folder) {
    return source.in(folder).stream().flatMap(table -> source.rows(table).stream()).toList();
  }

  private static List<Layered> laid(List<Table.Row> ours, List<Table.Row> theirs, String... key) {
    Map<List<String>, Table.Row> replaced = new HashMap<>();
    if (key.length > 0) {
      theirs.forEach(row -> replaced.put(keyOf(row, key), row));
    }
    Map<List<String>, Table.Row> instead = new HashMap<>();
    List<Layered> rows = new ArrayList<>(ours.size() + theirs.size());
    for (Table.Row row : ours) {
      if (!replaced.isEmpty() && replaced.containsKey(keyOf(row, key))) {
        instead.put(keyOf(row, key), row);
      } else {
        rows.add(new Layered(row, Layer.SHIPPED, null));
      }
    }
    for (Table.Row row : theirs) {
      rows.add(new Layered(row, Layer.OWN, key.length == 0 ? null : instead.get(keyOf(row, key))));
    }
    return rows;
  }

  private static List<String> keyOf(Table.Row row, String... key) {
    List<String> cells = new ArrayList<>(key.length);
    for (String column : key) {
      cells.add(row.get(column));
    }
    return cells;
  }
}
