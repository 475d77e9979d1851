package dev.demarche.record;

import static dev.demarche.record.Papers.sorted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.model.DiplomaticRecord;
import dev.demarche.record.consolidation.Likeness;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** A record that is filled at once is the same as one to which the articles were added. */
class FillingTest {
  @EveryStore
  void fill_manyArticles_leavesTheRowsThatAddingLeaves(String kind) {
    List<DiplomaticRecord> records = Tangle.papers(new Random(11), 1500, 1500);
    String added = Places.fresh(kind);
    open(added).add(records);
    String filled = Places.fresh(kind);

    fill(filled, records, 250);

    assertThat(open(filled).upkeep().check()).isEmpty();
    Map<String, List<String>> expected = Tables.of(added);
    Tables.of(filled)
        .forEach(
            (table, rows) ->
                assertThat(rows).as(table).containsExactlyElementsOf(expected.get(table)));
  }

  @EveryStore
  void fill_inAnyOrder_makesTheSameEvents(String kind) {
    List<DiplomaticRecord> records = new ArrayList<>(Tangle.papers(new Random(5), 200));
    String first = Places.fresh(kind);
    fill(first, records, 200);
    Collections.shuffle(records, new Random(1));
    String second = Places.fresh(kind);

    fill(second, records, 7);

    assertThat(sorted(open(second))).isEqualTo(sorted(open(first))).isNotEmpty();
  }

  @EveryStore
  void fill_correctedArticle_keepsTheLast(String kind) {
    String place = Places.fresh(kind);
    DiplomaticRecord corrected =
        Paper.of("lake.txt", "2031-05-05", "Lake Post")
            .tells(Papers.call("Berg phoned Rojas about herring."))
            .record();

    List<Added> told =
        fill(place, List.of(Papers.lake(), Papers.lake(), Papers.hill(), corrected), 10);

    assertThat(told)
        .extracting(Added::outcome)
        .containsExactly(
            Added.Outcome.NEW, Added.Outcome.UNCHANGED, Added.Outcome.NEW, Added.Outcome.CORRECTED);
    Chronicle other = Papers.open(kind);
    other.add(List.of(Papers.hill(), corrected));
    assertThat(sorted(open(place))).isEqualTo(sorted(other));
    assertThat(open(place).upkeep().check()).isEmpty();
  }

  @EveryStore
  void fill_thenAdd_isAsIfAllWereAdded(String kind) {
    List<DiplomaticRecord> records = Tangle.papers(new Random(23), 120);
    String place = Places.fresh(kind);
    fill(place, records.subList(0, 80), 80);
    Chronicle chronicle = open(place);
    chronicle.add(records.subList(80, 120));

    Chronicle other = Papers.open(kind);
    other.add(records);

    assertThat(sorted(chronicle)).isEqualTo(sorted(other));
    assertThat(chronicle.upkeep().check()).isEmpty();
  }

  @EveryStore
  void close_withoutFinish_leavesNothing(String kind) {
    String place = Places.fresh(kind);
    try (Filling filling = Filling.begin(place, Likeness.NONE, Clock.systemUTC())) {
      filling.add(Tangle.papers(new Random(2), 20));
    }

    assertThat(Filling.isPossible(place)).isTrue();
    assertThat(open(place).status().articles()).isZero();
  }

  @EveryStore
  void begin_recordWithArticles_isRefused(String kind) {
    String place = Places.fresh(kind);
    open(place).add(List.of(Papers.lake()));

    assertThat(Filling.isPossible(place)).isFalse();
    assertThatThrownBy(() -> Filling.begin(place, Likeness.NONE, Clock.systemUTC()))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("no empty record");
  }

  @Test
  @EnabledIfEnvironmentVariable(named = "DEMARCHE_POSTGRES", matches = ".+")
  void begin_whileAnotherFills_isRefusedWhenThatIsDone() throws Exception {
    String place = Places.fresh("postgresql");
    CompletableFuture<List<Added>> second;
    try (Filling first = Filling.begin(place, Likeness.NONE, Clock.systemUTC())) {
      second = CompletableFuture.supplyAsync(() -> fill(place, List.of(Papers.hill()), 1));
      first.add(List.of(Papers.lake()));
      assertThatThrownBy(() -> second.get(2, TimeUnit.SECONDS))
          .isInstanceOf(TimeoutException.class);
      first.finish();
    }

    assertThatThrownBy(second::join).hasMessageContaining("no empty record");
    assertThat(open(place).status().articles()).isEqualTo(1);
  }

  @Test
  void begin_folderOfOneThatBrokeOff_tellsWhatToDo() throws Exception {
    String place = Places.fresh("sqlite");
    Files.createDirectory(Path.of(place + ".filling"));

    assertThatThrownBy(() -> Filling.begin(place, Likeness.NONE, Clock.systemUTC()))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("remove this folder and load again");
  }

  private static Chronicle open(String place) {
    return Chronicle.open(place, Likeness.NONE, Clock.systemUTC());
  }

  private static List<Added> fill(String place, List<DiplomaticRecord> records, int atOnce) {
    List<Added> added = new ArrayList<>();
    try (Filling filling = Filling.begin(place, Likeness.NONE, Clock.systemUTC())) {
      for (int at = 0; at < records.size(); at += atOnce) {
        added.addAll(filling.add(records.subList(at, Math.min(records.size(), at + atOnce))));
      }
      filling.finish();
    }
    return added;
  }
}
