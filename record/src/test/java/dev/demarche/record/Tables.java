package dev.demarche.record;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of all tables of a record. Numbers that depend on the order in which rows were made
 * stand for the names that they have.
 */
final class Tables {
  private static final Map<String, String> QUERIES = new LinkedHashMap<>();

  static {
    QUERIES.put(
        "article",
        "SELECT id, uri, digest, published, published_from, title, publisher, language, text,"
            + " blocks, meta, likeness, voice, acts FROM article");
    QUERIES.put(
        "mention",
        "SELECT m.id, m.article, e.name, m.component, m.due, m.body FROM mention m"
            + " LEFT JOIN event e ON e.id = m.event");
    QUERIES.put("block", "SELECT key, vague, from_day, mention, to_day FROM block");
    QUERIES.put(
        "event",
        "SELECT name, component, type, status, day, from_day, to_day, confidence, disputed, side,"
            + " promise, due, body FROM event");
    QUERIES.put(
        "facet",
        "SELECT t.name, f.day, e.name FROM facet f LEFT JOIN term t ON t.id = f.term"
            + " LEFT JOIN event e ON e.id = f.event");
    QUERIES.put("term", "SELECT name FROM term");
    QUERIES.put(
        "monthly",
        "SELECT t.name, f.month, f.quad, f.events FROM monthly f LEFT JOIN term t ON t.id = f.term");
    QUERIES.put(
        "clue",
        "SELECT c.key, c.day, e.name, c.words FROM clue c LEFT JOIN event e ON e.id = c.event");
    QUERIES.put("statement", "SELECT id, article, speaker, state, day, body FROM statement");
    QUERIES.put("agreement", "SELECT id, article, key, expires, body FROM agreement");
    QUERIES.put("accord", "SELECT name, key, deadline, body FROM accord");
    QUERIES.put(
        "accord_name",
        "SELECT n.key, n.code, n.name, n.published, n.article, a.name FROM accord_name n"
            + " LEFT JOIN accord a ON a.id = n.accord");
    QUERIES.put(
        "deadline",
        "SELECT d.party, d.day, a.name FROM deadline d LEFT JOIN accord a ON a.id = d.accord");
    QUERIES.put("tally", "SELECT name, number FROM tally");
    QUERIES.put("trace", "SELECT what, subject, detail FROM trace");
    QUERIES.put("chore", "SELECT name FROM chore");
  }

  private Tables() {}

  /** The sorted rows of each table. */
  static Map<String, List<String>> of(String place) {
    String url = place.startsWith("jdbc:") ? place : "jdbc:sqlite:" + place;
    Map<String, List<String>> tables = new LinkedHashMap<>();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (Map.Entry<String, String> query : QUERIES.entrySet()) {
        tables.put(query.getKey(), rows(statement, query.getValue()));
      }
      tables.put("schema", rows(statement, schema(place)));
      words(place, statement, tables);
    } catch (SQLException e) {
      throw new IllegalStateException(place, e);
    }
    return tables;
  }

  private static String schema(String place) {
    return place.startsWith("jdbc:")
        ? "SELECT tablename, indexname, replace(indexdef, schemaname || '.', '') FROM pg_indexes"
            + " WHERE schemaname = current_schema()"
        : "SELECT name, tbl_name, sql FROM sqlite_master";
  }

  private static void words(String place, Statement statement, Map<String, List<String>> tables)
      throws SQLException {
    if (place.startsWith("jdbc:")) {
      tables.put(
          "words",
          rows(
              statement,
              "SELECT e.name, regexp_replace(w.words::text, '\ue000[0-9]+', '', 'g')"
                  + " FROM event_words w LEFT JOIN event e ON e.id = w.id"));
      return;
    }
    statement.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', event_words, row)");
    tables.put(
        "words", rows(statement, "SELECT term, doc FROM words WHERE term NOT LIKE '\ue000%'"));
    statement.execute("DROP TABLE temp.words");
    tables.put("sizes", rows(statement, "SELECT count(*) FROM event_words_docsize"));
  }

  private static List<String> rows(Statement statement, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet result = statement.executeQuery(query)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          row.append(result.getString(i)).append('\t');
        }
        rows.add(row.toString());
      }
    }
    Collections.sort(rows);
    return rows;
  }
}
