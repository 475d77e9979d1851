package dev.demarche.record.store;

import dev.demarche.model.Article;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventMention;
import dev.demarche.record.consolidation.Origin;
import dev.demarche.record.consolidation.Tellings;
import dev.demarche.record.store.Dialect.Later;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fills an empty record within one transaction: articles are written as they come, what they tell
 * is gathered on disc; events, and all by which they are found, are made of it at the end.
 */
final class Fill {
  private static final int PROMISES_AT_ONCE = 2000;

  private final Session session;
  private final Rules rules;
  private final Instant now;
  private final Path folder;
  private final Spool spool;
  private final List<Later> later;
  private final ArticleTable articles;
  private final StatementTable statements;
  private final Accords accords;
  private long lastMention;

  /** Begins; the folder holds what memory does not, and is the caller's to remove. */
  Fill(Session session, Rules rules, Instant now, Path folder) {
    this.session = session;
    this.rules = rules;
    this.now = now;
    this.folder = folder;
    spool = new Spool(folder);
    later = session.dialect().beginFilling(session.handle());
    articles = new ArticleTable(session);
    statements = new StatementTable(session);
    accords = new Accords(session, new Traces(session.handle(), now));
  }

  private record Told(EventMention mention, LocalDate from, @Nullable LocalDate due, String body) {}

  private record Prepared(DiplomaticRecord record, Origin origin, List<Told> told) {}

  /** Adds articles of which none is there yet. */
  void add(List<DiplomaticRecord> records) {
    for (Prepared each : records.parallelStream().map(this::prepared).toList()) {
      Article article = each.record().article();
      long id = articles.put(null, article, each.origin(), now);
      List<Spool.Item> items = new ArrayList<>();
      for (Told told : each.told()) {
        items.add(new Spool.Item(++lastMention, told.from().toEpochDay(), told.due(), told.body()));
      }
      spool.add(new Spool.Told(id, each.origin(), items));
      each.record().statements().forEach(statement -> statements.add(id, article, statement));
      each.record().agreements().forEach(agreement -> accords.keep(id, agreement));
    }
    articles.flush();
    statements.flush();
    accords.flushMentions();
  }

  private Prepared prepared(DiplomaticRecord record) {
    Origin origin = Tellings.origin(record, rules.likeness().key(record.article()));
    List<Told> told =
        record.events().stream()
            .map(
                mention ->
                    new Told(
                        mention,
                        Tellings.from(origin, mention),
                        Tellings.due(record, mention),
                        session.json().write(mention)))
            .toList();
    return new Prepared(record, origin, told);
  }

  /** Makes everything of what was added. */
  void finish() {
    FilledIndex index = new FilledIndex(session, folder);
    Placements placements = new Placements();
    Sweep sweep = new Sweep(session, rules, index, placements);
    sweep.run(spool);
    mentions(placements);
    spool.close();
    build(false);
    EventTable events = new EventTable(session, rules.promises());
    sweep
        .oneSided()
        .find(
            events,
            found -> {
              events.setMarks(found);
              index.dispute(found);
            });
    index.flush();
    index.write();
    build(true);
    answer(new Answering(events, rules.promises(), sweep.deeds()), events, sweep.promising());
    accords.refreshAll();
    session.tally().flush(session.pen());
    session.dialect().endFilling(session.handle());
  }

  private void mentions(Placements placements) {
    RowSink rows =
        session
            .dialect()
            .rows(
                session.handle(),
                "mention",
                List.of("id", "article", "event", "component", "due", "body"));
    spool.readAll(
        told -> {
          for (Spool.Item each : told.items()) {
            rows.add(
                each.id(),
                told.article(),
                placements.event(each.id()),
                placements.component(each.id()),
                ArticleTable.text(each.due()),
                each.body());
          }
          if (told.article() % PROMISES_AT_ONCE == 0) {
            rows.write(session.handle());
          }
        });
    rows.write(session.handle());
    session.tally().add("mention", lastMention);
  }

  /** Builds what was left for later: that of the tables of numbers, or that of all others. */
  private void build(boolean ofNumbers) {
    later.stream()
        .filter(each -> FilledIndex.isOurs(each) == ofNumbers)
        .forEach(each -> session.handle().execute(each.sql()));
    session.dialect().survey(session.handle());
  }

  private static void answer(Answering answering, EventTable events, List<Long> promising) {
    for (int at = 0; at < promising.size(); at += PROMISES_AT_ONCE) {
      List<StoredEvent> some =
          events
              .stored()
              .withIds(promising.subList(at, Math.min(promising.size(), at + PROMISES_AT_ONCE)));
      answering.answer(some);
      events.flush();
    }
  }
}
