package dev.demarche.record.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Rows of clues. What changes waits until it is written together. */
final class ClueTable {
  /** Its columns. */
  static final List<String> COLUMNS = List.of("key", "day", "event", "words");

  private final Batch out = new Batch("DELETE FROM clue WHERE key = ? AND day = ? AND event = ?");
  private final Batch in =
      new Batch("INSERT INTO clue (key, day, event, words) VALUES (?, ?, ?, ?)");
  private final List<Row> come = new ArrayList<>();

  private record Row(Clue clue, Listed at) {
    private static final Comparator<Row> BY_KEY =
        Comparator.<Row>comparingLong(row -> row.clue().key())
            .thenComparing(Row::at, Listed.IN_TIME);
  }

  /** An event is to be found by a clue. */
  void add(Clue clue, Listed at) {
    come.add(new Row(clue, at));
  }

  /** It is not any more. */
  void remove(Clue clue, Listed at) {
    out.add(clue.key(), at.day(), at.id());
  }

  /** Writes what waits. */
  void flush(Pen pen) {
    pen.write(out);
    come.sort(Row.BY_KEY);
    for (Row row : come) {
      in.add(row.clue().key(), row.at().day(), row.at().id(), row.clue().words().bytes());
    }
    come.clear();
    pen.write(in);
  }
}
