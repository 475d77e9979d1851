package dev.demarche.record.store;

import dev.demarche.model.AgreementMention;
import dev.demarche.model.Article;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.Span;
import dev.demarche.model.Statement;
import dev.demarche.record.Added;
import dev.demarche.record.consolidation.Names;
import dev.demarche.record.consolidation.Origin;
import dev.demarche.record.consolidation.Sides;
import dev.demarche.record.consolidation.Tellings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Adds the records of articles within one transaction. */
final class Adding {
  private static final int CONTEXT = 240;

  private final Handle handle;
  private final Json json;
  private final Rules rules;
  private final Dialect dialect;
  private final Instant now;
  private final ArticleTable articles;
  private final MentionTable mentions;
  private final EventTable events;
  private final Traces traces;
  private final Map<Long, MentionTable.Stored> fresh = new LinkedHashMap<>();
  private final Set<Long> touched = new HashSet<>();

  Adding(Handle handle, Json json, Rules rules, Dialect dialect, Instant now) {
    this.handle = handle;
    this.json = json;
    this.rules = rules;
    this.dialect = dialect;
    this.now = now;
    articles = new ArticleTable(handle, json);
    mentions = new MentionTable(handle, json, rules.tellings());
    events = new EventTable(handle, json, dialect, rules.promises());
    traces = new Traces(handle, now);
  }

  /**
   * Adds records and brings the events up to date.
   *
   * @param again whether to replace what is kept of an article that has not changed, too
   */
  List<Added> add(List<DiplomaticRecord> records, boolean again) {
    List<Added> added = new ArrayList<>();
    records.forEach(record -> added.add(add(record, again)));
    new Consolidation(mentions, events, traces, rules).run(List.copyOf(fresh.values()), touched);
    return added;
  }

  private Added add(DiplomaticRecord record, boolean again) {
    Article article = record.article();
    Optional<ArticleTable.Version> former = articles.version(article.uri());
    if (former.isPresent() && former.get().isOf(article) && !again) {
      return new Added(article.uri(), Added.Outcome.UNCHANGED, record.events().size());
    }
    Added.Outcome outcome = Added.Outcome.NEW;
    if (former.isPresent()) {
      outcome = again ? Added.Outcome.READ_AGAIN : Added.Outcome.CORRECTED;
      withdraw(former.get(), article, again);
    }
    Origin origin = Tellings.origin(record, rules.likeness().key(article));
    long id =
        articles.put(
            former.map(ArticleTable.Version::id).orElse(null),
            article,
            origin.likeness(),
            origin.voice(),
            now);
    mentions
        .insert(id, rules.tellings().of(record, origin.likeness()))
        .forEach(each -> fresh.put(each.id(), each));
    record.statements().forEach(statement -> put(id, article, statement));
    record.agreements().forEach(agreement -> put(id, agreement));
    return new Added(article.uri(), outcome, record.events().size());
  }

  /** Takes out what rests on the former version of an article. */
  private void withdraw(ArticleTable.Version former, Article article, boolean again) {
    List<MentionTable.Stored> old = mentions.ofArticle(former.id());
    for (MentionTable.Stored each : old) {
      fresh.remove(each.id());
      if (each.component() != 0) {
        touched.add(each.component());
      }
    }
    mentions.delete(former.id(), old);
    handle
        .createQuery("SELECT id FROM statement WHERE article = :article")
        .bind("article", former.id())
        .mapTo(Long.class)
        .forEach(id -> handle.execute(dialect.unindexWords("statement_words"), id));
    handle.execute("DELETE FROM statement WHERE article = ?", former.id());
    handle.execute("DELETE FROM agreement WHERE article = ?", former.id());
    if (!again) {
      traces.add(
          "corrected",
          article.uri(),
          former.digest() + " with " + old.size() + " mentions was replaced");
    }
  }

  private void put(long article, Article of, Statement statement) {
    LocalDate day = statement.date() == null ? of.published() : statement.date().from();
    long id =
        handle
            .createQuery(
                "INSERT INTO statement (article, speaker, state, day, body) VALUES (:article,"
                    + " :speaker, :state, :day, :body) RETURNING id")
            .bind("article", article)
            .bind(
                "speaker",
                statement.speaker() == null ? null : Names.fold(statement.speaker().name()))
            .bind("state", statement.speaker() == null ? null : Sides.of(statement.speaker()))
            .bind("day", day == null ? 0L : day.toEpochDay())
            .bind("body", json.write(statement))
            .mapTo(Long.class)
            .one();
    handle
        .createUpdate(dialect.indexWords("statement_words"))
        .bind("id", id)
        .bind("words", around(of.text(), statement.span()))
        .execute();
  }

  /** The words around a quotation, which often tell what it is about. */
  private static String around(String text, Span span) {
    int start = Math.max(0, span.start() - CONTEXT);
    int end = Math.min(text.length(), span.end() + CONTEXT);
    return text.substring(start, end);
  }

  private void put(long article, AgreementMention agreement) {
    LocalDate deadline = Deadlines.of(agreement.expires());
    handle
        .createUpdate(
            "INSERT INTO agreement (article, key, expires, body) VALUES (:article, :key, :expires,"
                + " :body)")
        .bind("article", article)
        .bind("key", Agreements.key(agreement))
        .bind("expires", deadline == null ? null : deadline.toEpochDay())
        .bind("body", json.write(agreement))
        .execute();
  }
}
