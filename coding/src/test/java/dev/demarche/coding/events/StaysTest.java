package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.time.TimeReader;
import dev.demarche.model.EventType;
import dev.demarche.model.Span;
import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaysTest {
  private final Stays stays = new Stays(new TimeReader());

  @ParameterizedTest
  @CsvSource({
    "She concluded today a three-day visit to Peru., visit, today, 2024-03-03/2024-03-05",
    "She arrived on Tuesday for a three-day official visit., visit, on Tuesday, 2024-03-05/2024-03-07",
    "The 2-day summit opened on Tuesday., summit, on Tuesday, 2024-03-05/2024-03-06",
    "She ended a two-day visit that had begun on Tuesday., ended, on Tuesday, 2024-03-05/2024-03-06",
    "She met him on Tuesday., met, on Tuesday, 2024-03-05/2024-03-05",
    "She met him on Tuesday after a 40-day visit., visit, on Tuesday, 2024-03-05/2024-03-05",
  })
  void stretch_ofAVisitOfSoManyDays_isOverThem(
      String text, String trigger, String day, String days) {
    TimeRef date = stretched(EventType.CONSULT, text, trigger, day);
    assertThat(date.from() + "/" + date.to()).isEqualTo(days);
  }

  @Test
  void stretch_ofOtherActs_leavesTheirDay() {
    TimeRef date = stretched(EventType.AID, "He gave on Tuesday at a two-day summit.", "gave", "");
    assertThat(date.to()).isEqualTo(date.from());
  }

  private TimeRef stretched(EventType type, String text, String trigger, String day) {
    int at = text.indexOf(trigger);
    return stays.stretch(
        type,
        text,
        new Span(0, text.length()),
        new Span(at, at + trigger.length()),
        TimeRef.day(LocalDate.of(2024, 3, 5), day));
  }
}
