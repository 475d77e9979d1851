package dev.demarche.record;

import static dev.demarche.record.Papers.all;
import static dev.demarche.record.Papers.hill;
import static dev.demarche.record.Papers.lake;
import static dev.demarche.record.Papers.lakeWithoutVisit;
import static dev.demarche.record.Papers.open;
import static dev.demarche.record.Papers.sorted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.model.DiplomaticRecord;
import dev.demarche.record.consolidation.Likeness;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.question.Party;
import dev.demarche.record.question.Question;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Opening, copying, rebuilding a record. */
class KeepingTest {
  @EveryStore
  void rebuild_readerThatReadsLess_replacesAndTells(String kind) {
    Chronicle chronicle = open(kind, lake(), hill());

    int changed =
        chronicle
            .upkeep()
            .rebuild(
                article ->
                    new DiplomaticRecord(
                        article,
                        article.uri().equals("lake.txt") ? List.of() : hill().events(),
                        List.of(),
                        List.of()),
                (article, before, now, differs) -> assertThat(before).isEqualTo(2));

    assertThat(changed).isEqualTo(1);
    assertThat(chronicle.timeline(all()).results()).hasSize(2);
    assertThat(chronicle.upkeep().check()).isEmpty();
  }

  @EveryStore
  void rebuild_articleTakenBackOrCorrectedMeanwhile_staysSo(String kind) {
    Chronicle chronicle = open(kind, lake(), hill());

    chronicle
        .upkeep()
        .rebuild(
            article -> {
              if (article.uri().equals("hill.txt")) {
                chronicle.withdraw(List.of("hill.txt"), "was wrong");
                chronicle.add(List.of(lakeWithoutVisit()));
              }
              return article.uri().equals("hill.txt") ? hill() : lake();
            },
            (article, before, now, differs) -> {});

    Chronicle other = open(kind, lakeWithoutVisit());
    assertThat(sorted(chronicle)).isEqualTo(sorted(other)).hasSize(1);
    assertThat(chronicle.upkeep().check()).isEmpty();
  }

  /** Each check on a connection that has asked before, while lists of words are merged away. */
  @EveryStore
  void check_afterAnotherHasWritten_findsNothing(String kind) {
    String place = Places.fresh(kind);
    try (Chronicle reader = Chronicle.open(place, Likeness.NONE, Clock.systemUTC());
        Chronicle writer = Chronicle.open(place, Likeness.NONE, Clock.systemUTC())) {
      for (DiplomaticRecord paper : Tangle.papers(new Random(7), 40)) {
        writer.add(List.of(paper));
        assertThat(reader.upkeep().check()).isEmpty();
      }
    }
  }

  @Test
  void backup_whileInUse_isARecordOfItsOwn() throws Exception {
    Chronicle chronicle = open("sqlite");
    chronicle.add(List.of(lake(), hill()));
    Path target = Path.of(Places.fresh("sqlite"));

    chronicle.upkeep().backup(target);

    Chronicle copy = Chronicle.open(target.toString(), Likeness.NONE, Clock.systemUTC());
    assertThat(copy.timeline(all()).results()).isEqualTo(chronicle.timeline(all()).results());
    assertThatThrownBy(() -> chronicle.upkeep().backup(target))
        .hasMessageContaining("exists already");
  }

  @Test
  void open_fileThatIsNoRecord_saysSo() throws Exception {
    Path file = Path.of(Places.fresh("sqlite"));
    Files.writeString(
        file, "This is a letter and no database, however long one looks at it. ".repeat(20));

    assertThatThrownBy(() -> Chronicle.open(file.toString(), Likeness.NONE, Clock.systemUTC()))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("cannot be opened as a record");
  }

  @Test
  void open_addressOfNoDatabase_hidesThePassword() {
    assertThatThrownBy(
            () -> Chronicle.open("postgresql://me:secret word@/", Likeness.NONE, Clock.systemUTC()))
        .isInstanceOf(RecordException.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void open_indexLeftToBeMadeAnew_answersAsBefore() throws Exception {
    String place = Places.fresh("sqlite");
    List<RecordedEvent> before;
    try (Chronicle chronicle = Chronicle.open(place, Likeness.NONE, Clock.systemUTC())) {
      chronicle.add(Tangle.papers(new Random(11), 20));
      chronicle.add(List.of(lake()));
      before = chronicle.timeline(norway()).results();
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + place);
        Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM facet");
      statement.execute("DELETE FROM tally");
      statement.execute("DELETE FROM event_words");
      statement.execute("DELETE FROM statement_words");
      statement.execute("INSERT INTO chore (name) VALUES ('index')");
    }

    try (Chronicle chronicle = Chronicle.open(place, Likeness.NONE, Clock.systemUTC())) {
      assertThat(chronicle.timeline(norway()).results()).isEqualTo(before).isNotEmpty();
      assertThat(chronicle.timeline(norway().but().text("cod").build()).results()).isNotEmpty();
      assertThat(chronicle.said(all().but().text("border").build()).results()).hasSize(1);
      assertThat(chronicle.upkeep().check()).isEmpty();
    }
  }

  private static Question norway() {
    return all().but().parties(List.of(Party.state("NOR"))).build();
  }
}
