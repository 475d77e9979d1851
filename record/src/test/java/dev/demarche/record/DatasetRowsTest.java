package dev.demarche.record;

import static dev.demarche.record.Papers.all;
import static dev.demarche.record.Papers.open;
import static dev.demarche.record.Papers.sorted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventType;
import dev.demarche.record.event.Passage;
import dev.demarche.record.event.RecordedEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/** Rows of one data set stay acts of their own, whatever else is joined with them. */
class DatasetRowsTest {
  private static DiplomaticRecord row(String address, String outlet, String day) {
    return told(address, outlet, day, "Norway, Chile: attack");
  }

  private static DiplomaticRecord told(String address, String outlet, String day, String words) {
    return Paper.of(address, day, outlet)
        .tells(Act.of(EventType.ASSAULT, words).by("NOR").to("CHL").on(day))
        .record();
  }

  private static List<DiplomaticRecord> rows(String dataset, int count) {
    List<DiplomaticRecord> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(row(dataset + ":" + i, dataset, "2031-05-0" + (1 + i % 3)));
    }
    return rows;
  }

  private static List<List<String>> addresses(Chronicle chronicle) {
    return chronicle.timeline(all()).results().stream()
        .map(event -> event.mentions().stream().map(Passage::article).sorted().toList())
        .toList();
  }

  @EveryStore
  void add_rowsOfOneDatasetThatTellAlike_areAsManyActs(String kind) {
    Chronicle chronicle = open(kind);

    chronicle.add(rows("acled", 30));

    assertThat(addresses(chronicle)).hasSize(30);
  }

  @EveryStore
  void add_rowsOfTwoDatasets_areStillJoined(String kind) {
    Chronicle chronicle =
        open(
            kind,
            row("acled:SOM1", "ACLED", "2031-05-01"),
            row("ucdp:7", "UCDP GED", "2031-05-01"));

    assertThat(addresses(chronicle)).containsExactly(List.of("acled:SOM1", "ucdp:7"));
  }

  @EveryStore
  void add_mentionsOfRows_standByTheirOwn(String kind) {
    Chronicle chronicle =
        open(
            kind,
            row("gdelt2:1", "GDELT 2", "2031-05-01"),
            row("http://a.example/x#gdelt2:1", "A", "2031-05-01"),
            row("http://a.example/x#gdelt2:2", "A", "2031-05-01"),
            row("gdelt2:2", "GDELT 2", "2031-05-01"));

    assertThat(addresses(chronicle))
        .containsExactlyInAnyOrder(
            List.of("gdelt2:1", "http://a.example/x#gdelt2:1"),
            List.of("gdelt2:2", "http://a.example/x#gdelt2:2"));
  }

  @EveryStore
  void add_articlesThatFitSeveralRows_joinNoTwoOfThemInAnyOrder(String kind) {
    List<DiplomaticRecord> records = rows("acled", 9);
    records.addAll(rows("ucdp", 5));
    for (int i = 0; i < 6; i++) {
      records.add(
          told("paper" + i, "Paper " + i, "2031-05-0" + (1 + i % 3), "Norway attacked Chile."));
    }
    Chronicle first = open(kind);
    first.add(records);
    List<RecordedEvent> expected = sorted(first);
    assertThat(addresses(first))
        .anySatisfy(each -> assertThat(each).hasSizeGreaterThan(1))
        .allSatisfy(
            each -> {
              List<String> datasets =
                  each.stream()
                      .filter(address -> address.contains(":"))
                      .map(address -> address.replaceAll(":.*", ""))
                      .toList();
              assertThat(datasets).hasSameSizeAs(new HashSet<>(datasets));
            });

    for (int seed = 0; seed < 4; seed++) {
      Collections.shuffle(records, new Random(seed));
      Chronicle other = open(kind);
      for (int at = 0; at < records.size(); at += seed + 1) {
        other.add(records.subList(at, Math.min(records.size(), at + seed + 1)));
      }
      assertThat(sorted(other)).isEqualTo(expected);
      assertThat(other.upkeep().check()).isEmpty();
    }
  }
}
