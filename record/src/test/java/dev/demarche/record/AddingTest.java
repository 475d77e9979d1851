package dev.demarche.record;

import static dev.demarche.record.Papers.TODAY;
import static dev.demarche.record.Papers.all;
import static dev.demarche.record.Papers.call;
import static dev.demarche.record.Papers.fjord;
import static dev.demarche.record.Papers.hill;
import static dev.demarche.record.Papers.lake;
import static dev.demarche.record.Papers.open;
import static dev.demarche.record.Papers.sorted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.DiplomaticRecord;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.Standing;
import dev.demarche.record.question.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Articles are added, again, corrected, in any order, on every store that is there. */
class AddingTest {
  @EveryStore
  void add_twoPapersTellOfOneCall_makesOneEvent(String kind) {
    Chronicle chronicle = open(kind);

    chronicle.add(List.of(lake()));
    chronicle.add(List.of(hill()));

    List<RecordedEvent> calls =
        chronicle.timeline(Question.on(TODAY).text("cod").build()).results();
    assertThat(calls).hasSize(1);
    assertThat(calls.get(0).mentions()).hasSize(2);
    assertThat(calls.get(0).sources()).isEqualTo(2);
  }

  @EveryStore
  void add_articleTwice_changesNothing(String kind) {
    Chronicle chronicle = open(kind, lake(), hill());
    List<RecordedEvent> before = chronicle.timeline(all()).results();

    List<Added> again = chronicle.add(List.of(lake()));

    assertThat(again).extracting(Added::outcome).containsExactly(Added.Outcome.UNCHANGED);
    assertThat(chronicle.timeline(all()).results()).isEqualTo(before);
  }

  @EveryStore
  void add_correctedArticle_replacesWhatRestedOnIt(String kind) {
    Chronicle chronicle = open(kind, lake(), hill());
    DiplomaticRecord corrected =
        Paper.of("lake.txt", "2031-05-05", "Lake Post")
            .tells(call("Berg phoned Rojas about cod quotas, not for the first time."))
            .record();

    List<Added> added = chronicle.add(List.of(corrected));

    assertThat(added).extracting(Added::outcome).containsExactly(Added.Outcome.CORRECTED);
    List<RecordedEvent> now = chronicle.timeline(all()).results();
    assertThat(now).extracting(RecordedEvent::status).doesNotContain(Standing.SCHEDULED);
    assertThat(now).hasSize(2);
    assertThat(chronicle.news().traces("lake.txt")).hasSize(1);
    assertThat(chronicle.said(all()).results()).isEmpty();
    assertThat(chronicle.upkeep().check()).isEmpty();
  }

  @EveryStore
  void add_inAnyOrder_makesTheSameRecord(String kind) {
    List<DiplomaticRecord> records = new ArrayList<>(List.of(lake(), hill(), fjord()));
    records.addAll(Tangle.papers(new Random(7), 40));
    Chronicle first = open(kind);
    first.add(records);
    List<RecordedEvent> expected = sorted(first);
    assertThat(expected).anySatisfy(event -> assertThat(event.mentions()).hasSizeGreaterThan(2));

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

  @EveryStore
  void add_thenTakenBack_leavesWhatWasThereBefore(String kind) {
    List<DiplomaticRecord> records = Tangle.papers(new Random(3), 30);
    Chronicle chronicle = open(kind);
    chronicle.add(records);
    List<RecordedEvent> expected = sorted(chronicle);
    DiplomaticRecord bridge = Tangle.papers(new Random(99), 1).get(0);
    chronicle.add(List.of(bridge));

    chronicle.add(
        List.of(
            Paper.of(bridge.article().uri(), "2031-05-05", "Nobody")
                .quotes("NOR|Astrid Berg", "Nothing.")
                .record()));

    assertThat(sorted(chronicle)).isEqualTo(expected);
  }

  @EveryStore
  void add_oneAddressTwiceAtOnce_keepsTheLast(String kind) {
    Chronicle chronicle = open(kind);
    DiplomaticRecord corrected =
        Paper.of("lake.txt", "2031-05-05", "Lake Post")
            .tells(call("Berg phoned Rojas about herring."))
            .record();

    List<Added> added = chronicle.add(List.of(lake(), corrected, hill()));

    assertThat(added)
        .extracting(Added::outcome)
        .containsExactly(Added.Outcome.NEW, Added.Outcome.CORRECTED, Added.Outcome.NEW);
    assertThat(chronicle.status().articles()).isEqualTo(2);
    assertThat(chronicle.status().mentions()).isEqualTo(3);
    assertThat(chronicle.upkeep().check()).isEmpty();
  }
}
