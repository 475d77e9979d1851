package dev.demarche.record;

import static dev.demarche.record.Papers.all;
import static dev.demarche.record.Papers.lake;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.record.consolidation.Likeness;
import dev.demarche.record.event.Promise;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.question.Question;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Records of earlier versions, by taking out what the later ones brought. */
class MigrationTest {
  @Test
  void open_recordWithoutListsOfOpenPromises_makesThem() throws SQLException {
    String place = Places.fresh("sqlite");
    List<RecordedEvent> open;
    try (Chronicle chronicle = Chronicle.open(place, Likeness.NONE, Clock.systemUTC())) {
      chronicle.add(List.of(lake()));
      open = openPromises(chronicle);
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + place);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "DELETE FROM facet WHERE term IN (SELECT id FROM term WHERE name LIKE 'open/%')");
      statement.execute("DELETE FROM term WHERE name LIKE 'open/%'");
      statement.execute("DROP TABLE accord_name");
      statement.execute(
          "DELETE FROM flyway_schema_history WHERE version IN ('6', '8', '9', '10', '11', '12')");
    }

    assertThat(open).hasSize(1);
    try (Chronicle chronicle = Chronicle.open(place, Likeness.NONE, Clock.systemUTC())) {
      assertThat(openPromises(chronicle)).isEqualTo(open);
    }
  }

  @EveryStore
  void open_recordWithCluesOfSingleWords_makesCluesAndBlocksAnew(String store) throws SQLException {
    String place = Places.fresh(store);
    try (Chronicle chronicle = Chronicle.open(place, Likeness.NONE, Clock.systemUTC())) {
      chronicle.add(Tangle.papers(new Random(3), 60));
    }
    Map<String, List<String>> now = Tables.of(place);
    String url = place.startsWith("jdbc:") ? place : "jdbc:sqlite:" + place;
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE clue");
      statement.execute("CREATE TABLE clue (key BIGINT, day INTEGER, event BIGINT)");
      statement.execute("INSERT INTO clue (key, day, event) VALUES (1, 2, 3)");
      statement.execute("UPDATE block SET key = key + 1");
      statement.execute("DROP TABLE accord_name");
      statement.execute(
          "DELETE FROM flyway_schema_history WHERE version IN ('8', '9', '10', '11', '12')");
    }

    Chronicle.open(place, Likeness.NONE, Clock.systemUTC()).close();

    assertThat(Tables.of(place)).isEqualTo(now);
    assertThat(now.get("clue")).isNotEmpty();
    assertThat(now.get("block")).isNotEmpty();
  }

  @Test
  @EnabledIfEnvironmentVariable(named = "DEMARCHE_POSTGRES", matches = ".+")
  void open_recordWithoutCoveredEvents_coversThem() throws SQLException {
    String place = Places.fresh("postgresql");
    List<RecordedEvent> all;
    try (Chronicle chronicle = Chronicle.open(place, Likeness.NONE, Clock.systemUTC())) {
      chronicle.add(List.of(lake()));
      all = chronicle.timeline(all()).results();
    }
    try (Connection connection = DriverManager.getConnection(place);
        Statement statement = connection.createStatement()) {
      for (String table : List.of("event", "statement")) {
        statement.execute("ALTER TABLE " + table + " DROP CONSTRAINT " + table + "_pkey");
        statement.execute("ALTER TABLE " + table + " ADD PRIMARY KEY (id)");
      }
      statement.execute("DROP TABLE accord_name");
      statement.execute(
          "DELETE FROM flyway_schema_history WHERE version IN ('7', '8', '9', '10', '11', '12')");
    }

    try (Chronicle chronicle = Chronicle.open(place, Likeness.NONE, Clock.systemUTC())) {
      assertThat(chronicle.timeline(all()).results()).isEqualTo(all);
    }
    try (Connection connection = DriverManager.getConnection(place);
        Statement statement = connection.createStatement();
        ResultSet index =
            statement.executeQuery(
                "SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema()"
                    + " AND indexname = 'event_pkey'")) {
      assertThat(index.next()).isTrue();
      assertThat(index.getString(1)).contains("INCLUDE (day, to_day, status");
    }
  }

  private static List<RecordedEvent> openPromises(Chronicle chronicle) {
    Question question = all().but().promises(Set.of(Promise.State.OPEN)).build();
    return chronicle.promises(question).results();
  }
}
