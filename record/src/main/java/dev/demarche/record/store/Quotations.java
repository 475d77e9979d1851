package dev.demarche.record.store;

import dev.demarche.model.Statement;
import dev.demarche.record.event.Said;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Party;
import dev.demarche.record.question.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Finds quotations: of the first party of a question, or of everybody. */
final class Quotations {
  private static final long FIRST_DAY = -900_000;
  private static final long LAST_DAY = 4_000_000;

  private final Handle handle;
  private final Json json;
  private final WordIndex words;
  private final Terms allTerms;

  Quotations(Session session) {
    this.handle = session.handle();
    this.json = session.json();
    this.words = session.dialect().words();
    this.allTerms = session.terms();
  }

  Page<Said> ask(Question question) {
    String text = question.text();
    List<Listed> rows =
        text == null && question.source() == null ? walk(question) : found(question);
    boolean more = rows.size() > question.limit();
    List<Listed> shown = more ? rows.subList(0, question.limit()) : rows;
    Map<Long, Said> said = new HashMap<>();
    Lookup.in(
            handle,
            "SELECT s.id, s.body, a.uri, a.published, a.publisher FROM statement s"
                + " JOIN article a ON a.id = s.article WHERE s.id IN",
            shown.stream().map(Listed::id).toList(),
            row ->
                Map.entry(
                    row.getLong(1),
                    new Said(
                        row.getString(3),
                        day(row.getString(4)),
                        row.getString(5),
                        json.read(row.getString(2), Statement.class))))
        .forEach(entry -> said.put(entry.getKey(), entry.getValue()));
    return new Page<>(
        shown.stream().map(row -> Objects.requireNonNull(said.get(row.id()))).toList(),
        more ? shown.get(shown.size() - 1).mark() : null);
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private List<Listed> found(Question question) {
    List<List<Long>> facets = facets(question);
    return facets.stream().anyMatch(List::isEmpty)
        ? List.of()
        : words.find(handle, search(question, facets));
  }

  /**
   * What is asked for beside words, as the index of words knows it; an empty list of what it does
   * not know.
   */
  private List<List<Long>> facets(Question question) {
    List<List<Long>> terms = new ArrayList<>();
    if (!question.parties().isEmpty()) {
      Party who = question.parties().get(0);
      List<String> facets =
          who.names().isEmpty()
              ? who.sides().stream().map(StatementTable::side).toList()
              : who.names().stream().map(StatementTable::speaker).toList();
      terms.add(allTerms.existing(facets));
    }
    if (question.source() != null) {
      terms.add(allTerms.existing(List.of(Facets.source(question.source()))));
    }
    return terms;
  }

  private static Search search(Question question, List<List<Long>> terms) {
    return new Search(
        "statement",
        question.text(),
        terms,
        List.of(),
        Map.of(),
        question.from() == null ? FIRST_DAY : question.from().toEpochDay(),
        question.to() == null ? LAST_DAY : question.to().toEpochDay(),
        question.after() == null ? null : Listed.of(question.after()),
        question.oldestFirst(),
        question.limit() + 1);
  }

  /** Walks the quotations of each name, or each state, by day. */
  private List<Listed> walk(Question question) {
    Search search = search(question, List.of());
    List<String> names = List.of();
    String column = "";
    if (!question.parties().isEmpty()) {
      Party who = question.parties().get(0);
      names = who.names().isEmpty() ? who.sides() : who.names();
      column = who.names().isEmpty() ? "e.state" : "e.speaker";
    }
    String part = part(search, column);
    int parts = Math.max(1, names.size());
    StringBuilder sql = new StringBuilder();
    for (int i = 0; i < parts; i++) {
      sql.append(i == 0 ? "" : " UNION ")
          .append("SELECT * FROM (")
          .append(part.replace(":who", ":who" + i))
          .append(") p");
    }
    Query query = handle.createQuery(sql + search.order("day", "id"));
    for (int i = 0; i < names.size(); i++) {
      query.bind("who" + i, names.get(i));
    }
    search.values().forEach(query::bind);
    return query.map((row, context) -> new Listed(row.getLong("day"), row.getLong("id"))).list();
  }

  private static String part(Search search, String column) {
    return "SELECT e.day, e.id FROM statement e WHERE "
        + search.place("e.day", "e.id")
        + (column.isEmpty() ? "" : " AND " + column + " = :who")
        + " AND "
        + search.where()
        + search.order("e.day", "e.id");
  }
}
