package dev.demarche.record.store;

import dev.demarche.record.consolidation.Blocks;
import dev.demarche.record.consolidation.Origin;
import dev.demarche.record.consolidation.Telling;
import dev.demarche.record.consolidation.Traits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Rows of mentions and the blocks in which they are looked for. */
final class MentionTable {
  private static final long VAGUE_DAYS = 62;
  private static final long STRETCH_DAYS = 128;
  private static final int KEY_BITS = 48;

  /** In place of the stretch of those whose days say little. */
  private static final long ANY_TIME = Short.MIN_VALUE;

  private static final String SELECT =
      "SELECT m.id, m.component, m.event, m.due, m.body, a.uri, a.published, a.publisher,"
          + " a.likeness, a.voice, a.acts FROM mention m JOIN article a ON a.id = m.article WHERE ";

  /** Columns of blocks. */
  static final List<String> BLOCK = List.of("key", "vague", "from_day", "mention", "to_day");

  private final Handle handle;
  private final Kept kept;
  private final Session session;
  private long lastId = -1;

  MentionTable(Session session) {
    this.session = session;
    this.handle = session.handle();
    this.kept = session.kept();
  }

  /**
   * A mention in the store.
   *
   * @param component 0 where it belongs to none yet
   * @param event 0 where it belongs to none yet
   */
  record Stored(long id, long component, long event, Telling telling) {}

  List<Stored> ofArticle(long article) {
    return Lookup.in(handle, SELECT + "m.article IN", List.of(article), this::stored);
  }

  List<Stored> ofComponents(Collection<Long> components) {
    return Lookup.in(
        session.before().handle(), SELECT + "m.component IN", components, this::stored);
  }

  List<Stored> withIds(Collection<Long> ids) {
    return Lookup.in(session.before().handle(), SELECT + "m.id IN", ids, this::stored);
  }

  /** The next mentions behind an id. */
  List<Stored> after(long id, int most) {
    return handle
        .createQuery(SELECT + "m.id > :id ORDER BY m.id LIMIT " + most)
        .bind("id", id)
        .map((row, context) -> stored(row))
        .list();
  }

  private Stored stored(ResultSet row) throws SQLException {
    Origin origin =
        new Origin(
            row.getString(6),
            day(row.getString(7)),
            row.getString(8),
            row.getString(9),
            row.getString(10),
            row.getString(11));
    Telling telling = kept.telling(origin, row.getString(5), day(row.getString(4)));
    return new Stored(row.getLong(1), row.getLong(2), row.getLong(3), telling);
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  /** Gives a new mention its number; ids are ours to give, since one writes at a time. */
  Stored numbered(Telling telling) {
    if (lastId < 0) {
      lastId = session.lastId("mention");
    }
    return new Stored(++lastId, 0, 0, telling);
  }

  /** A new mention of an article. */
  record Fresh(long article, Stored stored) {
    /** The same mention in its place. */
    Fresh placed(@Nullable Placement place) {
      if (place == null) {
        throw new IllegalStateException("a mention without a place: " + stored.telling().key());
      }
      return new Fresh(
          article, new Stored(stored.id(), place.component(), place.event(), stored.telling()));
    }
  }

  /** Puts new mentions in. */
  void insert(Collection<Fresh> fresh) {
    Batch rows =
        new Batch(
            "INSERT INTO mention (id, article, event, component, due, body)"
                + " VALUES (?, ?, ?, ?, ?, ?)");
    List<long[]> blocks = new ArrayList<>();
    List<String> bodies =
        fresh.parallelStream()
            .map(each -> each.stored().telling())
            .map(telling -> kept.body(telling, telling.mention()))
            .toList();
    Iterator<String> body = bodies.iterator();
    for (Fresh each : fresh) {
      Stored stored = each.stored();
      Telling telling = stored.telling();
      rows.add(
          stored.id(),
          each.article(),
          stored.event(),
          stored.component(),
          ArticleTable.text(telling.due()),
          body.next());
      blocks.addAll(blocks(stored));
    }
    session.pen().write(rows);
    session.pen().write("block", BLOCK, blocks);
    session.tally().add("mention", fresh.size());
  }

  private static List<long[]> blocks(Stored stored) {
    Traits traits = stored.telling().traits();
    return keys(stored.telling()).stream()
        .map(
            key ->
                new long[] {
                  key,
                  traits.isLong() ? 1 : 0,
                  traits.from().toEpochDay(),
                  stored.id(),
                  traits.to().toEpochDay()
                })
        .toList();
  }

  /** Numbers of the blocks of a mention. */
  static List<Long> keys(Telling telling) {
    Traits traits = telling.traits();
    long stretch = traits.isLong() ? ANY_TIME : stretch(traits.from().toEpochDay());
    return Blocks.stored(telling).stream().map(key -> number(stretch, key)).toList();
  }

  /** A key within a stretch of time, so that what comes together lies in few pages. */
  private static long number(long stretch, String key) {
    return (stretch << KEY_BITS) | (Hash.of(key) & ((1L << KEY_BITS) - 1));
  }

  private static long stretch(long day) {
    return Math.max(ANY_TIME + 1, Math.min(Short.MAX_VALUE, Math.floorDiv(day, STRETCH_DAYS)));
  }

  /** Makes mentions to be found again that are in the store already. */
  void block(List<Stored> stored) {
    List<long[]> blocks = new ArrayList<>();
    stored.forEach(each -> blocks.addAll(blocks(each)));
    session.pen().write("block", BLOCK, blocks);
  }

  /** Takes the mentions of an article out. */
  void delete(long article, List<Stored> stored) {
    Batch blocks =
        new Batch("DELETE FROM block WHERE key = ? AND vague = ? AND from_day = ? AND mention = ?");
    for (Stored each : stored) {
      Traits traits = each.telling().traits();
      for (long key : keys(each.telling())) {
        blocks.add(key, traits.isLong() ? 1 : 0, traits.from().toEpochDay(), each.id());
      }
    }
    blocks.write(handle);
    handle.execute("DELETE FROM mention WHERE article = ?", article);
    session.tally().add("mention", -stored.size());
  }

  /**
   * Finds, for each of some mentions by its place in the list, those that share a block with it.
   */
  void near(List<Stored> stored, Probing.Finder finder) {
    Probing probing =
        new Probing(
            List.of("k", "v", "least", "most", "ends"),
            "SELECT p.n, b.mention FROM p CROSS JOIN block b WHERE b.key = p.k AND b.vague = p.v"
                + " AND b.from_day BETWEEN p.least AND p.most AND b.to_day >= p.ends");
    for (int i = 0; i < stored.size(); i++) {
      Traits traits = stored.get(i).telling().traits();
      long from = traits.from().toEpochDay();
      long to = traits.to().toEpochDay();
      for (Blocks.Probe probe : Blocks.probes(stored.get(i).telling())) {
        long least = from - probe.slack();
        long most = to + probe.slack();
        for (long stretch = stretch(least - VAGUE_DAYS); stretch <= stretch(most); stretch++) {
          probing.add(i, number(stretch, probe.key()), 0L, least - VAGUE_DAYS, most, least);
        }
        probing.add(i, number(ANY_TIME, probe.key()), 1L, (long) Integer.MIN_VALUE, most, least);
      }
    }
    probing.run(session.before().handle(), finder);
  }

  /** Says of mentions to which component and event they belong. */
  void place(Collection<Placement> placements) {
    Batch batch = new Batch("UPDATE mention SET component = ?, event = ? WHERE id = ?");
    placements.forEach(each -> batch.add(each.component(), each.event(), each.mention()));
    session.pen().write(batch);
  }

  /** Where a mention belongs. */
  record Placement(long mention, long component, long event) {}
}
