package dev.demarche.record.store;

import dev.demarche.model.AgreementMention;
import dev.demarche.model.AgreementStatus;
import dev.demarche.record.consolidation.AgreementMaker;
import dev.demarche.record.consolidation.AgreementTelling;
import dev.demarche.record.consolidation.Names;
import dev.demarche.record.event.RecordedAgreement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * What articles tell of agreements, and what it makes together. What is added waits for {@link
 * #flushMentions}.
 */
final class Accords {
  private static final Set<AgreementStatus> OVER =
      EnumSet.of(AgreementStatus.EXPIRED, AgreementStatus.WITHDRAWN);

  private static final int AT_ONCE = 500;

  private final Handle handle;
  private final Kept kept;
  private final Traces traces;
  private final Session session;
  private final Set<String> touched = new LinkedHashSet<>();
  private final Batch mentions =
      new Batch("INSERT INTO agreement (id, article, key, expires, body) VALUES (?, ?, ?, ?, ?)");
  private CompletableFuture<Void> told = CompletableFuture.completedFuture(null);
  private long lastMention = -1;
  private long lastId = -1;

  Accords(Session session, Traces traces) {
    this.session = session;
    this.handle = session.handle();
    this.kept = session.kept();
    this.traces = traces;
  }

  private record Row(long id, RecordedAgreement agreement) {}

  private record Told(long id, String key, AgreementTelling telling) {}

  static String key(AgreementMention agreement) {
    return agreement.parties().stream().sorted().collect(Collectors.joining("&"));
  }

  void add(long article, AgreementMention agreement) {
    lastMention = lastMention < 0 ? session.lastId("agreement") : lastMention;
    LocalDate deadline = AgreementMaker.lastDay(agreement.expires());
    mentions.add(
        ++lastMention,
        article,
        key(agreement),
        deadline == null ? null : deadline.toEpochDay(),
        kept.json().write(agreement));
    touched.add(key(agreement));
    session.tally().add("agreement", 1);
  }

  /** Takes those of an article out. */
  void delete(long article) {
    touched.addAll(
        handle
            .createQuery("SELECT key FROM agreement WHERE article = :article")
            .bind("article", article)
            .mapTo(String.class)
            .list());
    int gone = handle.execute("DELETE FROM agreement WHERE article = ?", article);
    session.tally().add("agreement", -gone);
  }

  /** Writes what waits, and leaves the agreements that it makes for later. */
  void flushMentions() {
    session.pen().write(mentions);
    told = session.pen().last();
  }

  /** Makes the agreements of the touched parties anew; not what waits is considered. */
  void refresh() {
    Pen.await(told);
    List<String> keys = List.copyOf(touched);
    for (int at = 0; at < keys.size(); at += AT_ONCE) {
      refresh(keys.subList(at, Math.min(keys.size(), at + AT_ONCE)));
    }
    touched.clear();
  }

  /** Makes the agreements of some parties anew. */
  void refresh(Collection<String> keys) {
    Map<String, List<AgreementTelling>> told = new LinkedHashMap<>();
    Lookup.in(
            handle,
            "SELECT g.id, g.key, g.body, a.uri, a.published FROM agreement g"
                + " JOIN article a ON a.id = g.article WHERE g.key IN",
            keys,
            row ->
                new Told(
                    row.getLong(1),
                    row.getString(2),
                    kept.agreement(row.getString(4), row.getString(5), row.getString(3))))
        .stream()
        .sorted(Comparator.comparingLong(Told::id))
        .forEach(
            each -> told.computeIfAbsent(each.key(), key -> new ArrayList<>()).add(each.telling()));
    Map<String, Row> former = new HashMap<>();
    Lookup.in(
            handle,
            "SELECT id, body FROM accord WHERE key IN",
            keys,
            row ->
                new Row(
                    row.getLong(1), kept.json().read(row.getString(2), RecordedAgreement.class)))
        .forEach(row -> former.put(row.agreement().id(), row));
    told.forEach((key, tellings) -> write(key, AgreementMaker.of(tellings), former));
    former.values().forEach(this::end);
  }

  private void write(String key, List<RecordedAgreement> all, Map<String, Row> former) {
    Batch inserts =
        new Batch("INSERT INTO accord (deadline, body, id, name, key) VALUES (?, ?, ?, ?, ?)");
    Batch updates =
        new Batch("UPDATE accord SET deadline = ?, body = ? WHERE id = ? AND name = ? AND key = ?");
    Batch deadlines = new Batch("INSERT INTO deadline (party, day, accord) VALUES (?, ?, ?)");
    for (RecordedAgreement each : all) {
      Row before = former.remove(each.id());
      if (before != null && before.agreement().equals(each)) {
        continue;
      }
      lastId = lastId < 0 ? session.lastId("accord") : lastId;
      long id = before == null ? ++lastId : before.id();
      if (before != null) {
        removeDeadlines(before);
      }
      LocalDate deadline = each.deadline();
      (before == null ? inserts : updates)
          .add(
              deadline == null ? null : deadline.toEpochDay(),
              kept.json().write(each),
              id,
              each.id(),
              key);
      session.journal().agreement(each.id(), before == null ? null : before.agreement(), each);
      parties(each).forEach(party -> deadlines.add(party, day(each), id));
    }
    List.of(updates, inserts, deadlines).forEach(session.pen()::write);
  }

  private static long day(RecordedAgreement agreement) {
    LocalDate deadline = agreement.deadline();
    return deadline == null ? 0 : deadline.toEpochDay();
  }

  private void end(Row row) {
    removeDeadlines(row);
    Batch gone = new Batch("DELETE FROM accord WHERE id = ?");
    gone.add(row.id());
    session.pen().write(gone);
    session.journal().agreement(row.agreement().id(), row.agreement(), null);
    traces.add("withdrawn", row.agreement().id(), "agreement " + row.agreement().name());
  }

  private void removeDeadlines(Row row) {
    Batch batch = new Batch("DELETE FROM deadline WHERE party = ? AND day = ? AND accord = ?");
    parties(row.agreement()).forEach(party -> batch.add(party, day(row.agreement()), row.id()));
    session.pen().write(batch);
  }

  /** By whom a deadline is found: nobody's where there is none, or it is over. */
  private static Set<String> parties(RecordedAgreement agreement) {
    Set<String> parties = new TreeSet<>();
    if (agreement.deadline() != null && !OVER.contains(agreement.status())) {
      parties.add("");
      agreement.parties().forEach(party -> parties.add(side(party)));
    }
    return parties;
  }

  /** A party of an agreement as questions name it. */
  static String side(String party) {
    return party.startsWith("IGO|") ? Names.fold(party.substring(4)) : party;
  }
}
