package dev.demarche.gather.table;

import dev.demarche.gather.table.Columns.Column;
import dev.demarche.gather.table.Columns.Kind;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a table: what its named columns hold. */
final class Entry {
  private final Map<Kind, String> values = new EnumMap<>(Kind.class);
  private final Map<Kind, Integer> ranks = new EnumMap<>(Kind.class);

  /** Puts the cell of a column in, unless it is empty or a better column of its kind has one. */
  void put(Column column, String cell) {
    Integer rank = ranks.get(column.kind());
    if (!cell.isBlank() && (rank == null || column.rank() < rank)) {
      ranks.put(column.kind(), column.rank());
      values.put(column.kind(), cell);
    }
  }

  /** The cell of that kind, or null. */
  @Nullable String get(Kind kind) {
    return values.get(kind);
  }
}
