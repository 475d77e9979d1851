package dev.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.Actor;
import dev.demarche.model.EventType;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rows an event is in tables of deeds. */
class DeedsTest {
  private static final Actor KENYA = Actor.state("KEN", "Kenya");
  private static final Actor CHAD = Actor.state("TCD", "Chad");
  private static final Actor FIJI = Actor.state("FJI", "Fiji");

  /** Source, target and code of each row. */
  private static List<String> rows(RecordedEvent event) {
    return Written.of(ExportFormat.CAMEO, true, List.of(event), List.of())
        .text()
        .lines()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(cells -> cells[2] + ">" + cells[3] + " " + cells[4])
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "CONSULT, visit, KEN>TCD 030",
    "SUPPORT, , KEN>TCD 030",
    "AGREE, , KEN>TCD 030",
    "SANCTION, expel, KEN>TCD 130",
    "THREATEN, , KEN>TCD 130"
  })
  void plan_ofADeed_isTheIntentToDoIt(EventType type, @Nullable String mode, String row) {
    assertThat(rows(planned(type, mode))).containsExactly(row);
  }

  /** CAMEO has codes of intent for cooperation and threats, and none for words of conflict. */
  @ParameterizedTest
  @CsvSource({"ACCUSE, investigate", "ACCUSE, ", "REQUEST, meet", "REJECT, "})
  void plan_ofWordsOfConflict_isLeftOut(EventType type, @Nullable String mode) {
    Written written =
        Written.of(ExportFormat.GDELT2, true, List.of(planned(type, mode)), List.of());

    assertThat(written.text()).isEmpty();
    assertThat(written.omitted()).containsOnlyKeys(Omission.NO_DEED);
  }

  private static RecordedEvent planned(EventType type, @Nullable String mode) {
    return Sample.act(
        type, mode, Standing.SCHEDULED, List.of(KENYA), List.of(CHAD), "Kenya will do it in May");
  }

  @Test
  void pairs_ofSignatories_areEveryTwo() {
    RecordedEvent event = support(List.of(KENYA, CHAD, FIJI), "they signed the fishing treaty");

    assertThat(rows(event)).containsExactly("KEN>TCD 050", "KEN>FJI 050", "TCD>FJI 050");
  }

  @Test
  void edges_ofSignatories_areOneForEveryTwo() {
    RecordedEvent event = support(List.of(KENYA, CHAD, FIJI), "the treaty was ratified by all");

    for (ExportFormat format : List.of(ExportFormat.GRAPHML, ExportFormat.GEXF)) {
      assertThat(Written.of(format, false, List.of(event), List.of()).text().split("<edge "))
          .hasSize(4);
    }
  }

  @Test
  void pairs_ofThoseWhoPraiseSomebodyUnnamed_areNone() {
    RecordedEvent event = support(List.of(KENYA, CHAD), "Kenya and Chad praised the new envoy");

    assertThat(rows(event)).containsExactly("KEN> 050", "TCD> 050");
  }

  private static RecordedEvent support(List<Actor> actors, String words) {
    return Sample.act(EventType.SUPPORT, null, Standing.OCCURRED, actors, List.of(), words);
  }

  @Test
  void pairs_withOneself_areLeftOut() {
    RecordedEvent event =
        Sample.act(
            EventType.CONSULT,
            null,
            Standing.OCCURRED,
            List.of(KENYA, CHAD),
            List.of(KENYA),
            "Kenya hosted Chad");

    assertThat(rows(event)).containsExactly("TCD>KEN 040");
  }

  @Test
  void pairs_withOneselfAlone_leaveOneWithoutAnother() {
    RecordedEvent event =
        Sample.act(
            EventType.PROTEST,
            null,
            Standing.OCCURRED,
            List.of(KENYA),
            List.of(KENYA),
            "Kenyans marched");

    assertThat(rows(event)).containsExactly("KEN> 140");
  }
}
