package dev.demarche.record.store;

import dev.demarche.model.AgreementStatus;
import dev.demarche.record.consolidation.Names;
import dev.demarche.record.event.RecordedAgreement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Rows of agreements and of their deadlines. What changes waits for {@link #flush}. */
final class AccordTable {
  private static final Set<AgreementStatus> OVER =
      EnumSet.of(AgreementStatus.EXPIRED, AgreementStatus.WITHDRAWN);

  private final Handle handle;
  private final Session session;
  private final Traces traces;
  private final Batch deadlinesOut =
      new Batch("DELETE FROM deadline WHERE party = ? AND day = ? AND accord = ?");
  private final Batch deletes = new Batch("DELETE FROM accord WHERE id = ?");
  private final Batch updates =
      new Batch("UPDATE accord SET deadline = ?, body = ? WHERE id = ? AND name = ? AND key = ?");
  private final Batch inserts =
      new Batch("INSERT INTO accord (deadline, body, id, name, key) VALUES (?, ?, ?, ?, ?)");
  private final Batch deadlines =
      new Batch("INSERT INTO deadline (party, day, accord) VALUES (?, ?, ?)");
  private long lastId = -1;

  AccordTable(Session session, Traces traces) {
    this.session = session;
    this.handle = session.handle();
    this.traces = traces;
  }

  /** An agreement in the store. */
  record Row(long id, RecordedAgreement agreement) {}

  List<Row> ofKeys(Collection<String> keys) {
    return Lookup.in(handle, "SELECT id, body FROM accord WHERE key IN", keys, this::row);
  }

  List<Row> withIds(Collection<Long> ids) {
    return Lookup.in(handle, "SELECT id, body FROM accord WHERE id IN", ids, this::row);
  }

  private Row row(ResultSet row) throws SQLException {
    return new Row(row.getLong(1), session.kept().accord(row.getString(2)));
  }

  /** The number of an agreement that is new; numbers are ours to give. */
  long next() {
    lastId = lastId < 0 ? session.lastId("accord") : lastId;
    return ++lastId;
  }

  /**
   * Puts an agreement in, or in the place of its former self.
   *
   * @param key its parties
   * @param before as it was, with the same number
   */
  void put(String key, @Nullable RecordedAgreement before, Row now) {
    RecordedAgreement each = now.agreement();
    if (each.equals(before)) {
      return;
    }
    if (before != null) {
      removeDeadlines(new Row(now.id(), before));
    }
    LocalDate deadline = each.deadline();
    (before == null ? inserts : updates)
        .add(
            deadline == null ? null : deadline.toEpochDay(),
            session.json().write(each),
            now.id(),
            each.id(),
            key);
    session.journal().agreement(each.id(), before, each);
    parties(each).forEach(party -> deadlines.add(party, day(each), now.id()));
  }

  /** Takes out one of which nothing is told any more. */
  void end(Row row) {
    removeDeadlines(row);
    deletes.add(row.id());
    session.journal().agreement(row.agreement().id(), row.agreement(), null);
    traces.add("withdrawn", row.agreement().id(), "agreement " + row.agreement().name());
  }

  /** Writes what waits. */
  void flush() {
    List.of(deadlinesOut, deletes, updates, inserts, deadlines).forEach(session.pen()::write);
  }

  private static long day(RecordedAgreement agreement) {
    LocalDate deadline = agreement.deadline();
    return deadline == null ? 0 : deadline.toEpochDay();
  }

  private void removeDeadlines(Row row) {
    parties(row.agreement())
        .forEach(party -> deadlinesOut.add(party, day(row.agreement()), row.id()));
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
