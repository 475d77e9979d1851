package dev.demarche.record.store;

import dev.demarche.model.EventType;
import dev.demarche.record.consolidation.Names;
import dev.demarche.record.event.Promise;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.Standing;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Party;
import dev.demarche.record.question.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Finds events. The rarest of the conditions that have a facet leads: its rows are walked in the
 * order of days until the page is full, and everything else is asked of each row.
 */
final class EventQuery {
  private static final String TYPE = "type:";
  private static final int MOST_PAIRS = 64;

  /** Acts that began more than this before the first day asked for are not looked at. */
  private static final int LONGEST_DAYS = 800;

  private final Handle handle;
  private final Json json;
  private final Dialect dialect;
  private final Terms terms;

  EventQuery(Handle handle, Json json, Dialect dialect) {
    this.handle = handle;
    this.json = json;
    this.dialect = dialect;
    this.terms = new Terms(handle);
  }

  /** A row found. */
  private record Row(long day, long id, String body) {}

  /** What a query is made of: conditions, and values of their parameters. */
  private static final class Conditions {
    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    void add(String condition) {
      all.add(condition);
    }

    void add(String condition, String name, Object value) {
      all.add(condition);
      values.put(name, value);
    }
  }

  /**
   * Events as they stand on the day of the question.
   *
   * @param extra a condition on {@code e} beside those of the question, or empty
   */
  Page<RecordedEvent> ask(Question question, String extra) {
    List<List<String>> facets = facets(question);
    List<List<Long>> numbers = new ArrayList<>();
    for (List<String> any : facets) {
      List<Long> existing = terms.existing(any);
      if (existing.isEmpty()) {
        return new Page<>(List.of(), null);
      }
      numbers.add(existing);
    }
    Conditions conditions = conditions(question, extra);
    List<Row> rows = rows(question, numbers, conditions);
    boolean more = rows.size() > question.limit();
    List<Row> shown = more ? rows.subList(0, question.limit()) : rows;
    String next = null;
    if (more) {
      Row last = shown.get(shown.size() - 1);
      next = last.day() + "." + last.id();
    }
    return new Page<>(
        shown.stream()
            .map(row -> json.read(row.body(), RecordedEvent.class).on(question.asOf()))
            .toList(),
        next);
  }

  /** Lists of facets; an event has one of each list. The first list leads. */
  private static List<List<String>> facets(Question question) {
    List<List<String>> facets = new ArrayList<>();
    List<Party> parties = question.parties();
    boolean paired = false;
    for (int i = 0; i + 1 < parties.size() && !paired; i++) {
      Party one = parties.get(i);
      Party other = parties.get(i + 1);
      if (isSides(one)
          && isSides(other)
          && one.sides().size() * other.sides().size() <= MOST_PAIRS) {
        facets.add(pairs(one, other));
        paired = true;
      }
    }
    for (Party party : parties) {
      if (!(paired && parties.size() == 2)) {
        facets.add(
            Stream.concat(
                    party.names().stream().map(Facets::name),
                    party.sides().stream().map(Facets::side))
                .toList());
      }
    }
    if (question.topic() != null) {
      facets.add(List.of(Facets.topic(question.topic())));
    }
    if (question.place() != null) {
      facets.add(List.of(Facets.place(question.place())));
    }
    if (question.source() != null) {
      facets.add(List.of(Facets.source(question.source())));
    }
    Set<EventType> types = types(question);
    if (types.size() < EventType.values().length) {
      facets.add(types.stream().map(type -> TYPE + type).toList());
    }
    facets.sort(
        Comparator.<List<String>, Boolean>comparing(any -> any.get(0).startsWith(TYPE))
            .thenComparing(List::size));
    return facets;
  }

  private static boolean isSides(Party party) {
    return party.names().isEmpty();
  }

  private static List<String> pairs(Party one, Party other) {
    Set<String> pairs = new TreeSet<>();
    for (String a : one.sides()) {
      for (String b : other.sides()) {
        if (!a.equals(b)) {
          pairs.add(Facets.pair(a, b));
        }
      }
    }
    return List.copyOf(pairs);
  }

  private static Set<EventType> types(Question question) {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    for (EventType type : EventType.values()) {
      if ((question.types().isEmpty() || question.types().contains(type))
          && (question.quads().isEmpty() || question.quads().contains(type.quad().number()))) {
        types.add(type);
      }
    }
    return types;
  }

  private Conditions conditions(Question question, String extra) {
    Conditions all = new Conditions();
    if (!extra.isEmpty()) {
      all.add(extra);
    }
    if (types(question).isEmpty()) {
      all.add("1 = 0");
    }
    statuses(question, all);
    promises(question, all);
    if (question.from() != null) {
      all.add(
          "x.day >= :from - " + LONGEST_DAYS + " AND coalesce(e.to_day, e.day) >= :from",
          "from",
          question.from().toEpochDay());
    }
    if (question.to() != null) {
      all.add("x.day <= :to", "to", question.to().toEpochDay());
    }
    if (question.confidence() > 0) {
      all.add("e.confidence >= :confidence", "confidence", question.confidence());
    }
    if (question.text() != null && !Names.fold(question.text()).isEmpty()) {
      all.add(dialect.hasWords("event_words", "e.id"), "words", dialect.words(question.text()));
    }
    after(question, all);
    return all;
  }

  private static void statuses(Question question, Conditions all) {
    if (question.statuses().isEmpty()) {
      return;
    }
    List<String> any = new ArrayList<>();
    for (Standing status : new TreeSet<>(question.statuses())) {
      if (status == Standing.LAPSED) {
        any.add("(e.status IN ('SCHEDULED', 'PROPOSED') AND e.to_day < :today)");
      } else if (status.isAhead()) {
        any.add("(e.status = '" + status + "' AND (e.to_day IS NULL OR e.to_day >= :today))");
      } else {
        any.add("e.status = '" + status + "'");
      }
    }
    String condition = "(" + String.join(" OR ", any) + ")";
    if (condition.contains(":today")) {
      all.add(condition, "today", question.asOf().toEpochDay());
    } else {
      all.add(condition);
    }
  }

  private static void promises(Question question, Conditions all) {
    if (question.promises().isEmpty()) {
      return;
    }
    List<String> any = new ArrayList<>();
    for (Promise.State state : new TreeSet<>(question.promises())) {
      any.add(
          switch (state) {
            case OPEN -> "(e.promise = 'OPEN' AND (e.due IS NULL OR e.due >= :now))";
            case OVERDUE -> "(e.promise = 'OPEN' AND e.due < :now)";
            case KEPT, BROKEN -> "e.promise = '" + state + "'";
          });
    }
    String condition = "(" + String.join(" OR ", any) + ")";
    if (condition.contains(":now")) {
      all.add(condition, "now", question.asOf().toEpochDay());
    } else {
      all.add(condition);
    }
  }

  private static void after(Question question, Conditions all) {
    String after = question.after();
    if (after == null) {
      return;
    }
    String[] parts = after.split("\\.", -1);
    if (parts.length != 2 || !parts[0].matches("-?\\d{1,9}") || !parts[1].matches("\\d{1,18}")) {
      throw new IllegalArgumentException("no mark of a page: " + after);
    }
    String sign = question.oldestFirst() ? ">" : "<";
    all.add("(x.day, x.event) " + sign + " (" + parts[0] + ", " + parts[1] + ")");
  }

  private List<Row> rows(Question question, List<List<Long>> facets, Conditions conditions) {
    List<String> rest = new ArrayList<>(conditions.all);
    for (int i = 1; i < facets.size(); i++) {
      rest.add(
          "EXISTS (SELECT 1 FROM facet g WHERE g.term IN ("
              + join(facets.get(i))
              + ") AND g.day = x.day AND g.event = x.event)");
    }
    String order = question.oldestFirst() ? "" : " DESC";
    List<String> parts = new ArrayList<>();
    if (facets.isEmpty()) {
      parts.add(
          part("event e", rest, order, question.limit())
              .replace("x.day", "e.day")
              .replace("x.event", "e.id"));
    } else {
      for (long term : facets.get(0)) {
        List<String> own = new ArrayList<>(rest);
        own.add("x.term = " + term);
        parts.add(part("facet x JOIN event e ON e.id = x.event", own, order, question.limit()));
      }
    }
    String sql =
        parts.size() == 1
            ? parts.get(0)
            : parts.stream()
                .map(part -> "SELECT * FROM (" + part + ") p")
                .collect(Collectors.joining(" UNION "));
    Query query = handle.createQuery(sql);
    conditions.values.forEach(query::bind);
    Comparator<Row> comparator = Comparator.comparingLong(Row::day).thenComparingLong(Row::id);
    return query
        .map(
            (row, context) -> new Row(row.getLong("day"), row.getLong("id"), row.getString("body")))
        .stream()
        .sorted(question.oldestFirst() ? comparator : comparator.reversed())
        .limit(question.limit() + 1L)
        .toList();
  }

  private static String part(String from, List<String> conditions, String order, int limit) {
    return "SELECT x.day, e.id, e.body FROM "
        + from
        + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions))
        + " ORDER BY x.day"
        + order
        + ", x.event"
        + order
        + " LIMIT "
        + (limit + 1);
  }

  private static String join(List<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
