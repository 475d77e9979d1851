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
  private static final long QUADS = 8;

  private final Session session;
  private final WordIndex index;
  private final Batch words;
  private final Triples facets;
  private final Triples clues;
  private final Triples blocks;
  private final Triples months;

  /** With a folder for what memory does not hold. */
  FilledIndex(Session session, Path folder) {
    this.session = session;
    index = session.dialect().words();
    words = new Batch(index.insert("event"));
    facets = new Triples(folder, "facets");
    clues = new Triples(folder, "clues");
    blocks = new Triples(folder, "blocks");
    months = new Triples(folder, "months");
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
    terms.forEach(term -> facets.add(term, day, id));
    row.views().forEach((name, listed) -> facets.add(session.terms().of(name), listed, id));
    row.clues().forEach(key -> clues.add(key, day, id));
    words.add(index.row(row.at(), row.words(), terms));
    Long month = row.month();
    if (month != null) {
      session
          .terms()
          .all(row.pairs())
          .forEach(pair -> months.add(pair, month * QUADS + row.quad(), 0));
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
    three(handle, "facet", EventIndex.FACET, facets);
    three(handle, "clue", EventIndex.CLUE, clues);
    try (NumberSink sink = session.dialect().numbers(handle, "block", MentionTable.BLOCK)) {
      blocks.drain(
          (key, from, packed, times) ->
              sink.add(
                  key,
                  from >> VAGUE_BITS,
                  (from & ((1L << VAGUE_BITS) - 1)) - FIRST_DAY,
                  packed >> DAY_BITS,
                  (packed & ((1L << DAY_BITS) - 1)) - FIRST_DAY));
    }
    try (NumberSink sink =
        session.dialect().numbers(handle, "monthly", List.of("term", "month", "quad", "events"))) {
      months.drain((pair, at, none, times) -> sink.add(pair, at / QUADS, at % QUADS, times));
    }
  }

  private void three(Handle handle, String table, List<String> columns, Triples rows) {
    try (NumberSink sink = session.dialect().numbers(handle, table, columns)) {
      rows.drain((a, b, c, times) -> sink.add(a, b, c));
    }
  }

  /** Whether an index or constraint belongs to one of these tables. */
  static boolean isOurs(Later later) {
    return TABLES.contains(later.table());
  }
}
