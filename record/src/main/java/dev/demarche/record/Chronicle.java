package dev.demarche.record;

import dev.demarche.model.Article;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.record.consolidation.Likeness;
import dev.demarche.record.consolidation.Link;
import dev.demarche.record.event.AgendaItem;
import dev.demarche.record.event.Brief;
import dev.demarche.record.event.KeptArticle;
import dev.demarche.record.event.MonthlyCount;
import dev.demarche.record.event.RecordStatus;
import dev.demarche.record.event.RecordedAgreement;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.Said;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Question;
import dev.demarche.record.store.Database;
import dev.demarche.record.store.Store;
import dev.demarche.record.watch.Hooks;
import dev.demarche.record.watch.Outbox;
import dev.demarche.record.watch.Polled;
import dev.demarche.record.watch.Watches;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The record of many articles. What it answers depends on the articles in it and not on the order
 * in which they came. Safe for use by several threads; several processes may use one record.
 */
public final class Chronicle implements AutoCloseable {
  private final Store store;

  private Chronicle(Store store) {
    this.store = store;
  }

  /**
   * Opens a record; one that does not exist yet is made.
   *
   * @param place a file, or {@code postgresql://user:password@host:port/database}
   * @param likeness knows versions of one text
   * @param clock for the moments of traces
   * @throws RecordException when it cannot be opened
   */
  public static Chronicle open(String place, Likeness likeness, Clock clock) {
    return new Chronicle(new Store(Database.open(place), likeness, clock));
  }

  /**
   * Adds records of articles, all or none; when this returns they are safe. An article that is in
   * the record already changes nothing; one with the address of another and a new text replaces it.
   *
   * @return what became of each, in their order
   * @throws RecordException when the record cannot be written
   */
  public List<Added> add(List<DiplomaticRecord> records) {
    return store.add(records);
  }

  /**
   * Takes back what articles tell, all or none, because their sources do so; their texts stay, and
   * one that is added again tells it again.
   *
   * @param reason for people
   * @return the addresses of those that were in the record and not taken back yet
   */
  public List<String> withdraw(Collection<String> articles, String reason) {
    return store.withdraw(articles, reason);
  }

  /** What came, changed and went. */
  public News news() {
    return new News(store);
  }

  /** Saved questions. */
  public Watches watches() {
    return new Watches(store.database());
  }

  /** Who is told of what saved questions find. */
  public Hooks hooks() {
    return new Hooks(store.database());
  }

  /** What is still to be told. */
  public Outbox outbox() {
    return new Outbox(store.database());
  }

  /** What is remembered of sources that are polled. */
  public Polled polled() {
    return new Polled(store.database());
  }

  /** Events as they stand on the day of the question, by day. */
  public Page<RecordedEvent> timeline(Question question) {
    return store.ask(asking -> asking.timeline(question));
  }

  /**
   * What lies ahead of the day of the question: acts with a date, soonest first, and on the first
   * page the deadlines of agreements.
   */
  public Page<AgendaItem> agenda(Question question) {
    return store.ask(asking -> asking.agenda(question));
  }

  /** Quotations; the first party of the question is the speaker. */
  public Page<Said> said(Question question) {
    return store.ask(asking -> asking.said(question));
  }

  /** Events that promise or threaten something, with what became of it. */
  public Page<RecordedEvent> promises(Question question) {
    return store.ask(asking -> asking.promises(question));
  }

  /**
   * Events on which sources differ, and those that only one side of a meeting tells while the other
   * side tells of the rest.
   */
  public Page<RecordedEvent> disagreements(Question question) {
    return store.ask(asking -> asking.disagreements(question));
  }

  /**
   * The relations of two parties on a page.
   *
   * @param question with two parties at least
   * @throws IllegalArgumentException when there are fewer
   */
  public Brief brief(Question question) {
    return store.ask(asking -> asking.brief(question));
  }

  /** The event with an id, also with one that it had before. */
  public Optional<RecordedEvent> event(String id, LocalDate asOf) {
    return store.ask(asking -> asking.event(id, asOf));
  }

  /**
   * Agreements, those told of last first. Of the question count parties, name of the agreement,
   * words of its name, the days on which it was told of, order, limit and mark.
   */
  public Page<RecordedAgreement> agreements(Question question) {
    return store.ask(asking -> asking.agreements(question));
  }

  /** The agreement with an id. */
  public Optional<RecordedAgreement> agreement(String id) {
    return store.ask(asking -> asking.agreement(id));
  }

  /** Why the mentions of an event are taken for one act: each pair of them, with the reasons. */
  public List<Link> why(String id) {
    return store.ask(asking -> asking.why(id));
  }

  /** The article with an address, with the text that all offsets point into. */
  public Optional<Article> article(String uri) {
    return store.article(uri);
  }

  /** The article with an address, and all that was read in it. */
  public Optional<KeptArticle> kept(String uri) {
    return store.ask(asking -> asking.kept(uri));
  }

  /**
   * Acts by month and quad class of the 24 months up to the day of the question, in order; months
   * without are left out. Of one party all acts that it has a part in, of two those between them.
   *
   * @param question with one party at least; what else it asks for does not count
   * @throws IllegalArgumentException when there is none
   */
  public List<MonthlyCount> months(Question question) {
    return store.ask(asking -> asking.months(question));
  }

  /** What the record holds. */
  public RecordStatus status() {
    return store.ask(asking -> asking.status());
  }

  /** What keeps it well. */
  public Upkeep upkeep() {
    return new Upkeep(store);
  }

  /** Closes the record, once nobody asks it any more. */
  @Override
  public void close() {
    store.close();
  }
}
