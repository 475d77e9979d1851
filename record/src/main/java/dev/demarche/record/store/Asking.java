package dev.demarche.record.store;

import dev.demarche.record.consolidation.Link;
import dev.demarche.record.consolidation.Telling;
import dev.demarche.record.event.AgendaItem;
import dev.demarche.record.event.Brief;
import dev.demarche.record.event.KeptArticle;
import dev.demarche.record.event.MonthlyCount;
import dev.demarche.record.event.Promise;
import dev.demarche.record.event.RecordStatus;
import dev.demarche.record.event.RecordedAgreement;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.Said;
import dev.demarche.record.event.Standing;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Party;
import dev.demarche.record.question.Question;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Answers questions from a view of the record. */
public final class Asking {
  private static final int OF_A_BRIEF = 8;

  private final Handle handle;
  private final Session session;
  private final Rules rules;
  private final String place;
  private final EventQuery events;

  Asking(Session session, Rules rules, String place) {
    this.session = session;
    this.handle = session.handle();
    this.rules = rules;
    this.place = place;
    this.events = new EventQuery(session);
  }

  /** See {@link dev.demarche.record.Chronicle}. */
  public Page<RecordedEvent> timeline(Question question) {
    return events.ask(question, Facets.View.ALL);
  }

  /** See {@link dev.demarche.record.Chronicle}. */
  public Page<RecordedEvent> promises(Question question) {
    boolean open =
        !question.promises().isEmpty()
            && EnumSet.of(Promise.State.OPEN, Promise.State.OVERDUE)
                .containsAll(question.promises());
    return events.ask(question, open ? Facets.View.OPEN : Facets.View.PROMISES);
  }

  /** See {@link dev.demarche.record.Chronicle}. */
  public Page<RecordedEvent> disagreements(Question question) {
    return new Disagreements(handle, events).ask(question);
  }

  /** See {@link dev.demarche.record.Chronicle}. */
  public Page<AgendaItem> agenda(Question question) {
    return new Agenda(events, new Deadlines(handle, session.kept())).ask(question);
  }

  /** See {@link dev.demarche.record.Chronicle}. */
  public Page<Said> said(Question question) {
    return new Quotations(session).ask(question);
  }

  /** See {@link dev.demarche.record.Chronicle}. */
  public Page<RecordedAgreement> agreements(Question question) {
    return new AgreementQuery(session).ask(question);
  }

  /** See {@link dev.demarche.record.Chronicle}. */
  public Optional<RecordedAgreement> agreement(String id) {
    return new Deadlines(handle, session.kept()).named(id);
  }

  /** See {@link dev.demarche.record.Chronicle}. */
  public Optional<RecordedEvent> event(String name, LocalDate asOf) {
    String now = new Traces(handle, Instant.EPOCH).nameNow(name);
    return new StoredEvents(session).named(now).map(each -> each.event().on(asOf));
  }

  /** How the mentions of an event stand to each other, each pair once. */
  public List<Link> why(String name) {
    String now = new Traces(handle, Instant.EPOCH).nameNow(name);
    List<Long> ids =
        handle
            .createQuery(
                "SELECT m.id FROM mention m JOIN event e ON e.id = m.event"
                    + " AND e.component = m.component WHERE e.name = :name")
            .bind("name", now)
            .mapTo(Long.class)
            .list();
    List<Telling> tellings =
        new MentionTable(session)
            .withIds(ids).stream()
                .map(MentionTable.Stored::telling)
                .sorted(Telling.IN_TIME)
                .toList();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < tellings.size(); i++) {
      for (int k = i + 1; k < tellings.size(); k++) {
        links.add(rules.pairing().of(tellings.get(i), tellings.get(k)));
      }
    }
    return links;
  }

  /** See {@link dev.demarche.record.Chronicle}. */
  public Brief brief(Question question) {
    if (question.parties().size() < 2) {
      throw new IllegalArgumentException("a brief is about two parties");
    }
    Party one = question.parties().get(0);
    Party other = question.parties().get(1);
    Question few = question.but().limit(OF_A_BRIEF).after(null).build();
    return new Brief(
        one.label(),
        other.label(),
        question.asOf(),
        new Months(handle, question.asOf()).of(List.of(one, other)),
        timeline(
                few.but()
                    .statuses(EnumSet.of(Standing.OCCURRED, Standing.ONGOING))
                    .to(earlier(question.to(), question.asOf()))
                    .build())
            .results(),
        agenda(few).results().stream().limit(OF_A_BRIEF).toList(),
        promises(few.but().promises(EnumSet.of(Promise.State.OPEN, Promise.State.OVERDUE)).build())
            .results(),
        disagreements(few).results());
  }

  private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
    return one != null && one.isBefore(other) ? one : other;
  }

  /** See {@link dev.demarche.record.Chronicle}. */
  public List<MonthlyCount> months(Question question) {
    if (question.parties().isEmpty()) {
      throw new IllegalArgumentException("months are counted of a party or two");
    }
    return new Months(handle, question.asOf()).of(question.parties());
  }

  /** See {@link dev.demarche.record.Chronicle}. */
  public Optional<KeptArticle> kept(String uri) {
    return new KeptArticles(session).with(uri);
  }

  /** The journal; see {@link dev.demarche.record.News}. */
  public JournalQuery journal() {
    return new JournalQuery(session);
  }

  /** See {@link dev.demarche.record.Chronicle}. */
  public RecordStatus status() {
    return new RecordStatus(
        place,
        session.dialect().size(handle),
        Tally.of(handle, "article"),
        Tally.of(handle, "mention"),
        Tally.of(handle, "event"),
        Tally.of(handle, "statement"),
        Tally.of(handle, "agreement"),
        edge("min"),
        edge("max"));
  }

  private @Nullable LocalDate edge(String function) {
    return handle
        .createQuery("SELECT " + function + "(published) AS day FROM article")
        .map((row, context) -> Optional.ofNullable(row.getString("day")).map(LocalDate::parse))
        .one()
        .orElse(null);
  }
}
