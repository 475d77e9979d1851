package dev.demarche.knowledge;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row by column. The columns are few and shared by all rows of the table, so that
 * going through them is sooner done than hashing them. Unmodifiable.
 */
final class Cells extends AbstractMap<String, String> {
  private final String[] columns;
  private final String[] cells;

  /**
   * Keeps both arrays.
   *
   * @param columns as many as cells; of two with the same name the latter counts
   */
  Cells(String[] columns, String[] cells) {
    this.columns = columns;
    this.cells = cells;
  }

  /** The entries of a cell that holds a list; none of them is empty. */
  static List<String> list(String cell) {
    if (cell.isEmpty()) {
      return List.of();
    }
    if (cell.indexOf(';') < 0) {
      return List.of(cell);
    }
    List<String> entries = new ArrayList<>();
    int from = 0;
    while (from <= cell.length()) {
      int stop = cell.indexOf(';', from);
      int to = stop < 0 ? cell.length() : stop;
      String entry = cell.substring(from, to).strip();
      if (!entry.isEmpty()) {
        entries.add(entry);
      }
      from = to + 1;
    }
    return List.copyOf(entries);
  }

  @Override
  public @Nullable String get(@Nullable Object column) {
    for (int i = columns.length - 1; i >= 0; i--) {
      if (columns[i].equals(column)) {
        return cells[i];
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(@Nullable Object column) {
    return get(column) != null;
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<String, String>> iterator() {
        return IntStream.range(0, columns.length)
            .mapToObj(i -> Map.entry(columns[i], cells[i]))
            .iterator();
      }

      @Override
      public int size() {
        return columns.length;
      }
    };
  }
}
