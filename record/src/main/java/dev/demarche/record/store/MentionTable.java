package dev.demarche.record.store;

import dev.demarche.model.EventMention;
import dev.demarche.record.consolidation.Blocks;
import dev.demarche.record.consolidation.Origin;
import dev.demarche.record.consolidation.Telling;
import dev.demarche.record.consolidation.Tellings;
import dev.demarche.record.consolidation.Traits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Rows of mentions and the blocks in which they are looked for. */
final class MentionTable {
  private static final int MOST_AT_ONCE = 400;
  private static final int VAGUE_DAYS = 62;
  private static final String SELECT =
      "SELECT m.id, m.component, m.event, m.due, m.body, a.uri, a.published, a.publisher,"
          + " a.likeness, a.voice FROM mention m JOIN article a ON a.id = m.article WHERE ";

  private final Handle handle;
  private final Json json;
  private final Tellings tellings;
  private long lastId = -1;

  MentionTable(Handle handle, Json json, Tellings tellings) {
    this.handle = handle;
    this.json = json;
    this.tellings = tellings;
  }

  /**
   * A mention in the store.
   *
   * @param component 0 where it belongs to none yet
   * @param event 0 where it belongs to none yet
   */
  record Stored(long id, long component, long event, Telling telling) {}

  List<Stored> ofArticle(long article) {
    return list("m.article IN (<keys>)", List.of(article));
  }

  List<Stored> ofComponents(Collection<Long> components) {
    return list("m.component IN (<keys>)", components);
  }

  List<Stored> withIds(Collection<Long> ids) {
    return list("m.id IN (<keys>)", ids);
  }

  private List<Stored> list(String condition, Collection<Long> keys) {
    List<Long> all = List.copyOf(keys);
    List<Stored> found = new ArrayList<>();
    for (int at = 0; at < all.size(); at += MOST_AT_ONCE) {
      found.addAll(
          handle
              .createQuery(SELECT + condition)
              .bindList("keys", all.subList(at, Math.min(all.size(), at + MOST_AT_ONCE)))
              .map((row, context) -> stored(row))
              .list());
    }
    return found;
  }

  private Stored stored(ResultSet row) throws SQLException {
    Origin origin =
        new Origin(
            row.getString("uri"),
            day(row.getString("published")),
            row.getString("publisher"),
            row.getString("likeness"),
            row.getString("voice"));
    EventMention mention = json.read(row.getString("body"), EventMention.class);
    Telling telling = tellings.of(origin, mention, day(row.getString("due")));
    return new Stored(row.getLong("id"), row.getLong("component"), row.getLong("event"), telling);
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  /** Puts the mentions of an article in; ids are ours to give, since one writes at a time. */
  List<Stored> insert(long article, List<Telling> told) {
    if (lastId < 0) {
      lastId =
          handle.createQuery("SELECT coalesce(max(id), 0) FROM mention").mapTo(Long.class).one();
    }
    List<Stored> stored = new ArrayList<>();
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO mention (id, article, due, body) VALUES (:id, :article, :due, :body)");
    for (Telling telling : told) {
      long id = ++lastId;
      batch
          .bind("id", id)
          .bind("article", article)
          .bind("due", ArticleTable.text(telling.due()))
          .bind("body", json.write(telling.mention()))
          .add();
      stored.add(new Stored(id, 0, 0, telling));
    }
    if (batch.size() > 0) {
      batch.execute();
    }
    putBlocks(stored);
    return stored;
  }

  private void putBlocks(List<Stored> stored) {
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO block (key, vague, from_day, mention, to_day) VALUES (?, ?, ?, ?, ?)");
    for (Stored each : stored) {
      Traits traits = each.telling().traits();
      for (String key : Blocks.stored(each.telling())) {
        batch.add(
            Hash.of(key),
            traits.isLong() ? 1 : 0,
            traits.from().toEpochDay(),
            each.id(),
            traits.to().toEpochDay());
      }
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /** Takes the mentions of an article out. */
  void delete(long article, List<Stored> stored) {
    PreparedBatch batch =
        handle.prepareBatch(
            "DELETE FROM block WHERE key = ? AND vague = ? AND from_day = ? AND mention = ?");
    for (Stored each : stored) {
      Traits traits = each.telling().traits();
      for (String key : Blocks.stored(each.telling())) {
        batch.add(Hash.of(key), traits.isLong() ? 1 : 0, traits.from().toEpochDay(), each.id());
      }
    }
    if (batch.size() > 0) {
      batch.execute();
    }
    handle.execute("DELETE FROM mention WHERE article = ?", article);
  }

  /** The mentions, by id, that share a block with one of these, near in days. */
  List<long[]> near(List<Stored> stored) {
    List<String> probes = new ArrayList<>();
    for (int i = 0; i < stored.size(); i++) {
      Traits traits = stored.get(i).telling().traits();
      long from = traits.from().toEpochDay();
      long to = traits.to().toEpochDay();
      for (Blocks.Probe probe : Blocks.probes(stored.get(i).telling())) {
        String ends = (to + probe.slack()) + "," + (from - probe.slack());
        long least = from - probe.slack();
        String start = "(" + i + "," + Hash.of(probe.key()) + ",";
        probes.add(start + "0," + (least - VAGUE_DAYS) + "," + ends + ")");
        probes.add(start + "1," + Integer.MIN_VALUE + "," + ends + ")");
      }
    }
    List<long[]> found = new ArrayList<>();
    for (int at = 0; at < probes.size(); at += MOST_AT_ONCE) {
      found.addAll(probe(probes.subList(at, Math.min(probes.size(), at + MOST_AT_ONCE))));
    }
    return found;
  }

  /** Numbers only go into the text of the statement. */
  private List<long[]> probe(List<String> probes) {
    return handle
        .createQuery(
            "WITH p (n, k, v, least, most, ends) AS (VALUES "
                + String.join(",", probes)
                + ") SELECT DISTINCT p.n, b.mention FROM p CROSS JOIN block b WHERE b.key = p.k"
                + " AND b.vague = p.v AND b.from_day BETWEEN p.least AND p.most"
                + " AND b.to_day >= p.ends")
        .map((row, context) -> new long[] {row.getLong(1), row.getLong(2)})
        .list();
  }

  /** Says of mentions to which component and event they belong. */
  void place(List<Placement> placements) {
    PreparedBatch batch =
        handle.prepareBatch("UPDATE mention SET component = ?, event = ? WHERE id = ?");
    placements.forEach(each -> batch.add(each.component(), each.event(), each.mention()));
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /** Where a mention belongs. */
  record Placement(long mention, long component, long event) {}
}
