package dev.demarche.record.store;

import dev.demarche.model.Article;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.record.Added;
import dev.demarche.record.consolidation.Origin;
import dev.demarche.record.consolidation.Telling;
import dev.demarche.record.consolidation.Tellings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds the records of articles within one transaction. */
final class Adding {
  private final Session session;
  private final Rules rules;
  private final Instant now;
  private final ArticleTable articles;
  private final MentionTable mentions;
  private final EventTable events;
  private final Traces traces;
  private final StatementTable statements;
  private final Accords accords;
  private final List<MentionTable.Fresh> fresh = new ArrayList<>();
  private final Set<Long> touched = new HashSet<>();

  Adding(Session session, Rules rules, Instant now) {
    this.session = session;
    this.rules = rules;
    this.now = now;
    articles = new ArticleTable(session);
    mentions = new MentionTable(session);
    events = new EventTable(session, rules.promises());
    traces = new Traces(session.handle(), now);
    statements = new StatementTable(session);
    accords = new Accords(session, traces);
  }

  /**
   * Adds records and brings the events up to date.
   *
   * @param again whether to replace what is kept of an article that has not changed, too
   */
  List<Added> add(List<DiplomaticRecord> records, boolean again) {
    List<Added> added = new ArrayList<>();
    Map<String, DiplomaticRecord> different = new LinkedHashMap<>();
    for (DiplomaticRecord record : records) {
      if (different.containsKey(record.article().uri())) {
        added.addAll(addDifferent(different.values(), again));
        different.clear();
      }
      different.put(record.article().uri(), record);
    }
    added.addAll(addDifferent(different.values(), again));
    return added;
  }

  /** Adds records of articles of which no two have one address. */
  private List<Added> addDifferent(Collection<DiplomaticRecord> records, boolean again) {
    Map<String, ArticleTable.Version> former =
        articles.versions(records.stream().map(each -> each.article().uri()).toList());
    List<Prepared> prepared =
        records.parallelStream()
            .map(record -> prepared(record, former.get(record.article().uri()), again))
            .toList();
    List<Added> added = prepared.stream().map(each -> add(each, again)).toList();
    articles.flush();
    accords.flushMentions();
    statements.flush();
    consolidate();
    return added;
  }

  private void consolidate() {
    new Consolidation(mentions, events, traces, rules).run(List.copyOf(fresh), touched);
    fresh.clear();
    touched.clear();
    accords.refresh();
    traces.flush(session.pen());
    session.tally().flush(session.pen());
    session.journal().flush(session, now);
    events.settleForGood();
  }

  /** Takes back what articles tell; returns the addresses of those that told it until now. */
  List<String> takeBack(Collection<String> uris, String reason) {
    List<String> taken = new ArrayList<>();
    articles
        .versions(uris)
        .forEach(
            (uri, version) -> {
              if (!version.withdrawn()) {
                int mentioned = takeOut(version);
                articles.withdraw(version.id(), reason);
                traces.add("withdrawn", uri, reason + "; mentions: " + mentioned);
                taken.add(uri);
              }
            });
    consolidate();
    return taken;
  }

  /** An article with what is to be compared of it; without where nothing has changed. */
  private record Prepared(
      DiplomaticRecord record,
      ArticleTable.@Nullable Version former,
      @Nullable Origin origin,
      List<Telling> tellings) {}

  private Prepared prepared(
      DiplomaticRecord record, ArticleTable.@Nullable Version former, boolean again) {
    Article article = record.article();
    if (former != null && former.isOf(article) && !again) {
      return new Prepared(record, former, null, List.of());
    }
    Origin origin = Tellings.origin(record, rules.likeness().key(article));
    return new Prepared(record, former, origin, rules.tellings().of(record, origin.likeness()));
  }

  private Added add(Prepared prepared, boolean again) {
    DiplomaticRecord record = prepared.record();
    Article article = record.article();
    Origin origin = prepared.origin();
    ArticleTable.Version former = prepared.former();
    if (origin == null) {
      return new Added(article.uri(), Added.Outcome.UNCHANGED, record.events().size());
    }
    Added.Outcome outcome = Added.Outcome.NEW;
    if (former != null) {
      outcome = again ? Added.Outcome.READ_AGAIN : Added.Outcome.CORRECTED;
      withdraw(former, article, again);
    }
    long id = articles.put(former, article, origin, now);
    for (Telling telling : prepared.tellings()) {
      fresh.add(new MentionTable.Fresh(id, mentions.numbered(telling)));
    }
    record.statements().forEach(statement -> statements.add(id, article, statement));
    record.agreements().forEach(agreement -> accords.add(id, article, agreement));
    return new Added(article.uri(), outcome, record.events().size());
  }

  /** Takes out what rests on the former version of an article. */
  private void withdraw(ArticleTable.Version former, Article article, boolean again) {
    int old = takeOut(former);
    if (!again) {
      traces.add(
          "corrected", article.uri(), former.digest() + " with " + old + " mentions was replaced");
    }
  }

  /** Takes out what rests on an article; returns how many mentions those are. */
  private int takeOut(ArticleTable.Version former) {
    events.settleForGood();
    List<MentionTable.Stored> old = mentions.ofArticle(former.id());
    old.forEach(each -> touched.add(each.component()));
    mentions.delete(former.id(), old);
    statements.delete(former.id());
    accords.delete(former.id());
    return old.size();
  }
}
