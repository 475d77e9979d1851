package dev.demarche.record.store;

import dev.demarche.record.consolidation.Telling;
import dev.demarche.record.consolidation.Traits;
import dev.demarche.record.store.Dialect.Later;
import dev.demarche.record.store.Facets.View;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * All by which mentions and events of a record are found that is being filled. The tables of
 * numbers are sorted outside of the database and written in their order at the end.
 */
final class FilledIndex {
  /** The tables that are written at the end. */
  static final Set<String> TABLES = Set.of("facet", "clue", "block", "monthly");

  /** Days that are added to a day so that there are none before the first. */
  private static final long FIRST_DAY = 1L << 24;

  private static final int DAY_BITS = 26;
  private static final int VAGUE_BITS = 40;
  private static final long CLUES_AT_ONCE = 1000;

  private final Session session;
  private final WordIndex index;
  private final Batch words;
  private final NumberRows facets;
  private final NumberRows clues;
  private final NumberRows blocks;
  private final NumberRows months;
  private final WordFile clueWords;

  /** With a folder for what memory does not hold. */
  FilledIndex(Session session, Path folder) {
    this.session = session;
    index = session.dialect().words();
    words = new Batch(index.insert("event"));
    facets = new NumberRows(folder, "facets", 3);
    clues = new NumberRows(folder, "clues", 4);
    blocks = new NumberRows(folder, "blocks", 3);
    months = new NumberRows(folder, "months", 3);
    clueWords = new WordFile(folder.resolve("clue-words"));
  }

  /** A mention is to be found under some keys. */
  void block(long mention, Telling telling, Collection<Long> keys) {
    Traits traits = telling.traits();
    long from = (traits.isLong() ? 1L << VAGUE_BITS : 0) + traits.from().toEpochDay() + FIRST_DAY;
    long packed = (mention << DAY_BITS) + traits.to().toEpochDay() + FIRST_DAY;
    keys.forEach(key -> blocks.add(key, from, packed));
  }

  /** An event is to be found. */
  void event(IndexRow row) {
    long day = row.at().day();
    long id = row.at().id();
    List<Long> terms = session.terms().all(row.facets());
    if (index.hasLists()) {
      terms.forEach(term -> facets.add(term, day, id));
    }
    row.views().forEach((name, listed) -> facets.add(session.terms().of(name), listed, id));
    row.clues().forEach(clue -> clues.add(clue.key(), day, id, clueWords.add(clue.words())));
    words.add(index.row(row.at(), row.words(), terms));
    Long month = row.month();
    if (month != null) {
      session.terms().all(row.pairs()).forEach(pair -> months.add(month, pair, row.quad()));
    }
  }

  /** Events may be disputed. */
  void dispute(Collection<StoredEvent> some) {
    for (StoredEvent each : some) {
      long day = EventRow.day(each.event());
      session
          .terms()
          .all(Facets.in(View.DISPUTED, each.event()))
          .forEach(term -> facets.add(term, day, each.id()));
    }
  }

  /** Writes words and terms that wait. */
  void flush() {
    words.write(session.handle());
    session.terms().flush();
  }

  /** Writes the tables of numbers. */
  void write() {
    Handle handle = session.handle();
    try (NumberSink sink = session.dialect().numbers(handle, "facet", Listing.FACET)) {
      facets.drain((row, times) -> sink.add(row));
    }
    clueWords.read(reader -> clues(handle, reader));
    try (NumberSink sink = session.dialect().numbers(handle, "block", MentionTable.BLOCK)) {
      blocks.drain(
          (row, times) ->
              sink.add(
                  row[0],
                  row[1] >> VAGUE_BITS,
                  (row[1] & ((1L << VAGUE_BITS) - 1)) - FIRST_DAY,
                  row[2] >> DAY_BITS,
                  (row[2] & ((1L << DAY_BITS) - 1)) - FIRST_DAY));
    }
    try (NumberSink sink =
        session.dialect().numbers(handle, "monthly", List.of("month", "term", "quad", "events"))) {
      months.drain((row, times) -> sink.add(row[0], row[1], row[2], times));
    }
  }

  private void clues(Handle handle, WordFile.Reader words) {
    RowSink sink = session.dialect().rows(handle, "clue", ClueTable.COLUMNS);
    clues.drain(
        (row, times) -> {
          sink.add(row[0], row[1], row[2], words.at(row[3]));
          if (row[2] % CLUES_AT_ONCE == 0) {
            sink.write(handle);
          }
        });
    sink.write(handle);
  }

  /** Whether an index or constraint belongs to one of these tables. */
  static boolean isOurs(Later later) {
    return TABLES.contains(later.table());
  }
}
