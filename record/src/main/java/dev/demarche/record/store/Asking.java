package dev.demarche.record.store;

import dev.demarche.model.Statement;
import dev.demarche.record.consolidation.Link;
import dev.demarche.record.consolidation.Names;
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
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Answers questions from a view of the record. */
public final class Asking {
  private static final int OF_A_BRIEF = 8;
  private static final int MOST_ROUNDS = 20;
  private static final String NO_FACETS = "1 = 1";

  private final Handle handle;
  private final Json json;
  private final Dialect dialect;
  private final Rules rules;
  private final String place;

  Asking(Handle handle, Json json, Dialect dialect, Rules rules, String place) {
    this.handle = handle;
    this.json = json;
    this.dialect = dialect;
    this.rules = rules;
    this.place = place;
  }

  private Page<RecordedEvent> events(Question question, String extra) {
    return new EventQuery(handle, json, dialect).ask(question, extra);
  }

  /** See {@link dev.demarche.record.Chronicle}. */
  public Page<RecordedEvent> timeline(Question question) {
    return events(question, "");
  }

  /** See {@link dev.demarche.record.Chronicle}. */
  public Page<RecordedEvent> promises(Question question) {
    return events(question, "e.promise IS NOT NULL");
  }

  /** Told differently, or told by one side of a meeting only while the other tells of the rest. */
  public Page<RecordedEvent> disagreements(Question question) {
    List<RecordedEvent> found = new ArrayList<>();
    Question next = question;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Page<RecordedEvent> page = events(next, "e.disputed > 0");
      for (RecordedEvent event : page.results()) {
        if (!event.variants().isEmpty() || otherSideTellsOfTheRest(event)) {
          found.add(event);
        }
      }
      if (page.next() == null || found.size() >= question.limit()) {
        return new Page<>(found, page.next());
      }
      next = next.but().after(page.next()).build();
    }
    return new Page<>(found, next.after());
  }

  /** Whether an article of another party shares other acts with an article that tells this one. */
  private boolean otherSideTellsOfTheRest(RecordedEvent event) {
    Set<String> voices =
        new TreeSet<>(
            handle
                .createQuery(
                    "SELECT DISTINCT a2.voice FROM article a1"
                        + " JOIN mention m1 ON m1.article = a1.id"
                        + " JOIN mention m2 ON m2.component = m1.component AND m2.event = m1.event"
                        + " JOIN article a2 ON a2.id = m2.article"
                        + " WHERE a1.uri IN (<uris>) AND a2.voice IS NOT NULL")
                .bindList(
                    "uris",
                    event.mentions().stream().map(each -> each.article()).distinct().toList())
                .mapTo(String.class)
                .list());
    voices.remove(Objects.toString(event.side(), ""));
    return Stream.concat(event.actors().stream(), event.recipients().stream())
        .anyMatch(actor -> actor.state() != null && voices.contains(actor.state()));
  }

  /** See {@link dev.demarche.record.Chronicle}. */
  public Page<AgendaItem> agenda(Question question) {
    LocalDate from = question.from() == null ? question.asOf() : question.from();
    List<AgendaItem> items = new ArrayList<>();
    Question ahead =
        question
            .but()
            .from(from)
            .oldestFirst(true)
            .statuses(
                question.statuses().isEmpty()
                    ? EnumSet.of(Standing.SCHEDULED, Standing.PROPOSED)
                    : question.statuses())
            .build();
    Page<RecordedEvent> acts =
        events(ahead, "e.to_day >= " + from.toEpochDay() + undated(question));
    acts.results().forEach(event -> items.add(new AgendaItem.Act(lastDay(event), event)));
    if (question.after() == null && isForAgreements(question)) {
      for (RecordedAgreement each : new Agreements(handle, json).ahead(from, question)) {
        LocalDate deadline = Objects.requireNonNull(each.deadline());
        if (question.to() == null || !deadline.isAfter(question.to())) {
          items.add(new AgendaItem.Deadline(deadline, each));
        }
      }
    }
    items.sort(Comparator.comparing(AgendaItem::day));
    return new Page<>(items, acts.next());
  }

  private static String undated(Question question) {
    return question.statuses().isEmpty() ? " AND e.status IN ('SCHEDULED', 'PROPOSED')" : "";
  }

  private static boolean isForAgreements(Question question) {
    return question.types().isEmpty()
        && question.quads().isEmpty()
        && question.statuses().isEmpty()
        && question.place() == null
        && question.topic() == null
        && question.source() == null;
  }

  private static LocalDate lastDay(RecordedEvent event) {
    return Objects.requireNonNull(event.date()).to();
  }

  /** See {@link dev.demarche.record.Chronicle}. */
  public Page<Said> said(Question question) {
    List<String> conditions = new ArrayList<>(List.of(NO_FACETS));
    Map<String, Object> values = new HashMap<>();
    for (Party party : question.parties()) {
      conditions.add(party.names().isEmpty() ? "s.state IN (<who>)" : "s.speaker IN (<who>)");
    }
    if (question.from() != null) {
      conditions.add("s.day >= :from");
      values.put("from", question.from().toEpochDay());
    }
    if (question.to() != null) {
      conditions.add("s.day <= :to");
      values.put("to", question.to().toEpochDay());
    }
    if (question.text() != null && !Names.fold(question.text()).isEmpty()) {
      conditions.add(dialect.hasWords("statement_words", "s.id"));
      values.put("words", dialect.words(question.text()));
    }
    if (question.source() != null) {
      conditions.add("lower(a.publisher) = lower(:source)");
      values.put("source", question.source());
    }
    if (question.after() != null) {
      String[] parts = mark(question.after());
      String sign = question.oldestFirst() ? ">" : "<";
      conditions.add("(s.day, s.id) " + sign + " (" + parts[0] + ", " + parts[1] + ")");
    }
    String order = question.oldestFirst() ? "" : " DESC";
    Query query =
        handle.createQuery(
            "SELECT s.id, s.day, s.body, a.uri, a.published, a.publisher FROM statement s"
                + " JOIN article a ON a.id = s.article WHERE "
                + String.join(" AND ", conditions)
                + " ORDER BY s.day"
                + order
                + ", s.id"
                + order
                + " LIMIT "
                + (question.limit() + 1));
    values.forEach(query::bind);
    if (!question.parties().isEmpty()) {
      Party party = question.parties().get(0);
      query.bindList("who", party.names().isEmpty() ? party.sides() : party.names());
    }
    List<Map.Entry<String, Said>> rows =
        query
            .map(
                (row, context) ->
                    Map.entry(
                        row.getLong("day") + "." + row.getLong("id"),
                        new Said(
                            row.getString("uri"),
                            day(row.getString("published")),
                            row.getString("publisher"),
                            json.read(row.getString("body"), Statement.class))))
            .list();
    boolean more = rows.size() > question.limit();
    List<Map.Entry<String, Said>> shown = more ? rows.subList(0, question.limit()) : rows;
    return new Page<>(
        shown.stream().map(Map.Entry::getValue).toList(),
        more ? shown.get(shown.size() - 1).getKey() : null);
  }

  private static String[] mark(String after) {
    if (!after.matches("-?\\d{1,9}\\.\\d{1,18}")) {
      throw new IllegalArgumentException("no mark of a page: " + after);
    }
    return after.split("\\.", -1);
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  /** See {@link dev.demarche.record.Chronicle}. */
  public Optional<RecordedEvent> event(String name, LocalDate asOf) {
    String now = new Traces(handle, Instant.EPOCH).nameNow(name);
    return new EventTable(handle, json, dialect, rules.promises())
        .named(now)
        .map(each -> each.event().on(asOf));
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
        new MentionTable(handle, json, rules.tellings())
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
                    .to(question.asOf())
                    .build())
            .results(),
        agenda(few).results().stream().limit(OF_A_BRIEF).toList(),
        promises(few.but().promises(EnumSet.of(Promise.State.OPEN, Promise.State.OVERDUE)).build())
            .results(),
        disagreements(few).results());
  }

  /** See {@link dev.demarche.record.Chronicle}. */
  public List<MonthlyCount> months(Question question) {
    return new Months(handle, question.asOf()).of(question.parties());
  }

  /** See {@link dev.demarche.record.Chronicle}. */
  public Optional<KeptArticle> kept(String uri) {
    return new KeptArticles(handle, json, rules.tellings()).with(uri);
  }

  /** See {@link dev.demarche.record.Chronicle}. */
  public RecordStatus status() {
    return new RecordStatus(
        place,
        dialect.size(handle),
        count("article"),
        count("mention"),
        count("event"),
        count("statement"),
        count("agreement"),
        edge("min"),
        edge("max"));
  }

  private long count(String table) {
    return handle.createQuery("SELECT count(*) FROM " + table).mapTo(Long.class).one();
  }

  private @Nullable LocalDate edge(String function) {
    return handle
        .createQuery("SELECT " + function + "(published) AS day FROM article")
        .map((row, context) -> Optional.ofNullable(day(row.getString("day"))))
        .one()
        .orElse(null);
  }
}
