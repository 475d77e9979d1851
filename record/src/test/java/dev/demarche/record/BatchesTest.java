package dev.demarche.record;

import static dev.demarche.record.Papers.sorted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.DiplomaticRecord;
import dev.demarche.record.consolidation.Likeness;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What one transaction remembers for the next changes nothing of what is made. */
class BatchesTest {
  private static final int PAPERS = 240;
  private static final int AT_ONCE = 15;
  private static final List<String> COMPARED = List.of("clue", "words");

  private final List<DiplomaticRecord> papers = Tangle.papers(new Random(31), PAPERS, 500);

  @EveryStore
  void add_inBatches_makesWhatOneBatchMakes(String kind) {
    String whole = Places.fresh(kind);
    add(papers, PAPERS, open(whole));
    String parts = Places.fresh(kind);

    add(papers, AT_ONCE, open(parts));

    isSame(parts, whole);
    assertThat(open(parts).upkeep().check()).isEmpty();
  }

  @EveryStore
  void add_twoInTurn_makesWhatOneMakes(String kind) {
    String whole = Places.fresh(kind);
    add(papers, PAPERS, open(whole));
    String parts = Places.fresh(kind);

    add(papers, AT_ONCE, open(parts), open(parts), open(parts));

    isSame(parts, whole);
  }

  @EveryStore
  void add_withCorrectionsBetween_makesTheSameEachTime(String kind) {
    List<DiplomaticRecord> mixed = new ArrayList<>();
    for (int i = 0; i < PAPERS; i++) {
      mixed.add(papers.get(i));
      if (i % 17 == 0) {
        mixed.add(corrected(papers.get(i / 2), i));
      }
    }
    String one = Places.fresh(kind);
    add(mixed, AT_ONCE, open(one));
    String other = Places.fresh(kind);

    add(mixed, 1, open(other), open(other));

    isSame(other, one);
    assertThat(open(one).upkeep().check()).isEmpty();
  }

  private static DiplomaticRecord corrected(DiplomaticRecord record, int number) {
    return Paper.of(
            record.article().uri(),
            String.valueOf(record.article().published()),
            String.valueOf(record.article().publisher()))
        .tells(Papers.call("Berg phoned Rojas about herring and salt, " + number + " times."))
        .record();
  }

  private static Chronicle open(String place) {
    return Chronicle.open(place, Likeness.NONE, Clock.systemUTC());
  }

  private static void add(List<DiplomaticRecord> records, int atOnce, Chronicle... inTurn) {
    for (int at = 0; at < records.size(); at += atOnce) {
      inTurn[at / atOnce % inTurn.length].add(
          records.subList(at, Math.min(records.size(), at + atOnce)));
    }
  }

  private static void isSame(String place, String other) {
    assertThat(sorted(open(place))).isEqualTo(sorted(open(other))).isNotEmpty();
    Map<String, List<String>> expected = Tables.of(other);
    Map<String, List<String>> made = Tables.of(place);
    for (String table : COMPARED) {
      assertThat(made.get(table)).as(table).containsExactlyElementsOf(expected.get(table));
    }
  }
}
