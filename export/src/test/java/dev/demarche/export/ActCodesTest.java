package dev.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.demarche.export.code.CameoCodes;
import dev.demarche.model.Actor;
import dev.demarche.model.EventType;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.Standing;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes, classes and scores of acts in the tables of the field. */
class ActCodesTest {
  private static String[] cells(ExportFormat format, RecordedEvent event) {
    String text = Written.of(format, false, List.of(event), List.of()).text();
    return text.substring(text.strip().lastIndexOf('\n') + 1).strip().split("\t", -1);
  }

  private static RecordedEvent act(EventType type, @Nullable String mode) {
    return Sample.act(
        type,
        mode,
        Standing.OCCURRED,
        List.of(Actor.state("KEN", "Kenya")),
        List.of(Actor.state("TCD", "Chad")),
        "Kenya did it to Chad");
  }

  /** GDELT's class goes by the root of the code, PLOVER's by the type. */
  @ParameterizedTest
  @CsvSource({
    "CONCEDE, , 080, 2",
    "SANCTION, convict, 116, 3",
    "SUPPORT, , 050, 1",
    "ACCUSE, investigate, 090, 3",
    "ASSAULT, destroy, 1712, 4",
    "PROTEST, , 140, 4"
  })
  void quad_inTablesOfCameo_goesByTheRoot(
      EventType type, @Nullable String mode, String code, String quad) {
    String[] gdelt = cells(ExportFormat.GDELT2, act(type, mode));
    String[] cameo = cells(ExportFormat.CAMEO, act(type, mode));

    assertThat(List.of(gdelt[26], gdelt[29])).containsExactly(code, quad);
    assertThat(List.of(cameo[4], cameo[6])).containsExactly(code, quad);
  }

  /** 176 is younger than the tables of GDELT and ICEWS, which know 170 only. */
  @Test
  void code_youngerThanGdeltAndIcews_isTheOneAboveThere() {
    RecordedEvent attack = act(EventType.COERCE, "cyber");

    assertThat(List.of(cells(ExportFormat.GDELT2, attack)).subList(26, 31))
        .containsExactly("170", "170", "17", "4", "-7.0");
    assertThat(List.of(cells(ExportFormat.ICEWS, attack)).subList(5, 8))
        .containsExactly("Coerce", "170", "-7.0");
    assertThat(cells(ExportFormat.CAMEO, attack)[4]).isEqualTo("176");
    assertThat(new CameoCodes().old("1952")).isEqualTo("195");
  }

  /** GDELT has the number 0 where there is no place, and not an empty cell. */
  @Test
  void geoType_whereNobodyIsOrNothingIsTold_isZero() {
    RecordedEvent event =
        Sample.told(List.of(Actor.state("KEN", "Kenya")), List.of(), "Kenya asks");

    for (ExportFormat format : List.of(ExportFormat.GDELT1, ExportFormat.GDELT2)) {
      int step = format == ExportFormat.GDELT1 ? 7 : 8;
      String[] cells = cells(format, event);
      assertThat(List.of(cells[35], cells[35 + step], cells[35 + 2 * step]))
          .containsExactly("1", "0", "0");
    }
  }

  @Test
  void intensity_inPlover_isANumber() throws IOException {
    String line =
        Written.of(ExportFormat.PLOVER, false, List.of(act(EventType.COERCE, "cyber")), List.of())
            .text();
    JsonNode intensity = new ObjectMapper().readTree(line).get("intensity");

    assertThat(intensity.isNumber()).isTrue();
    assertThat(intensity.doubleValue()).isEqualTo(-7);
  }
}
