package dev.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.export.row.Deed;
import dev.demarche.export.row.Deeds;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventMention;
import dev.demarche.record.event.Passage;
import dev.demarche.record.event.RecordedEvent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What comes back of mentions of GDELT 2: address and day, and of the act what its row tells. */
class MentionRoundTripTest {
  /** What is looked at beside the act. */
  private static Map<String, @Nullable Object> telling(
      String article, @Nullable LocalDate published, @Nullable String outlet, int start) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("article", article);
    values.put("published", published);
    values.put("outlet", outlet);
    values.put("offset", start);
    return values;
  }

  private record Pair(Deed deed, Passage passage) {}

  private static Stream<Pair> pairs(RecordedEvent event) {
    Deeds deeds = new Deeds(Written.SCHEMES, false);
    if (deeds.omission(event) != null) {
      return Stream.of();
    }
    return deeds.pairs(event).stream()
        .flatMap(deed -> event.mentions().stream().map(passage -> new Pair(deed, passage)));
  }

  @Test
  void roundTrip_mentionsOfTheSample_losesWhatTheGuideSays() {
    Taken taken =
        Taken.mentions(
            Written.sample(ExportFormat.GDELT2).bytes(),
            Written.sample(ExportFormat.GDELT2_MENTIONS).bytes());
    List<Pair> before = Sample.events().stream().flatMap(MentionRoundTripTest::pairs).toList();

    assertThat(taken.faults).isEmpty();
    assertThat(taken.skipped).isEmpty();
    assertThat(taken.rows).hasSameSizeAs(before);
    Set<String> lost = new TreeSet<>();
    for (int i = 0; i < before.size(); i++) {
      DiplomaticRecord after = taken.rows.get(i);
      EventMention told = after.events().get(0);
      Passage passage = before.get(i).passage();
      lost.addAll(
          RoundTripTest.lost(
              RoundTripTest.Fields.of(before.get(i).deed()), RoundTripTest.Fields.of(told)));
      lost.addAll(
          RoundTripTest.lost(
              new RoundTripTest.Fields(
                  telling(
                      passage.article(),
                      passage.published(),
                      passage.publisher(),
                      passage.evidence().get(0).span().start())),
              new RoundTripTest.Fields(
                  telling(
                      after.article().uri().replaceAll("#gdelt2:\\d+$", ""),
                      after.article().published(),
                      after.article().publisher(),
                      told.evidence().get(0).span().start()))));
    }
    assertThat(String.join(" ", lost))
        .isEqualTo(
            "actors.name actors.office agreement confidence contexts date.from date.precision "
                + "date.to duration medium offset others outlet recipients.kind recipients.name "
                + "recipients.office status topics words");
  }
}
