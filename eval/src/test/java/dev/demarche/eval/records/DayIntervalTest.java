package dev.demarche.eval.records;

import static dev.demarche.eval.Json5.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.eval.InputException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayIntervalTest {
  @Test
  void of_month_isItsFirstToItsLastDay() {
    assertThat(days("{'from': '2024-02', 'to': null}"))
        .isEqualTo(new DayInterval(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
  }

  @Test
  void of_years_areFirstOfJanuaryToLastOfDecember() {
    assertThat(days("{'from': '1997', 'to': '1998'}"))
        .isEqualTo(new DayInterval(LocalDate.of(1997, 1, 1), LocalDate.of(1998, 12, 31)));
  }

  @Test
  void of_noBeginning_isEmpty() {
    assertThat(DayInterval.of(json("{'from': null, 'to': '1998'}"))).isEmpty();
  }

  @Test
  void of_noDate_names_it() {
    assertThatThrownBy(() -> days("{'from': '2024-02-30'}"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("2024-02-30");
  }

  @Test
  void agrees_oneDayBeside_isRight() {
    DayInterval gold = days("{'from': '2024-05-02', 'to': '2024-05-03'}");
    assertThat(gold.agrees(days("{'from': '2024-05-01', 'to': '2024-05-04'}"))).isTrue();
    assertThat(gold.agrees(days("{'from': '2024-05-01', 'to': '2024-05-05'}"))).isFalse();
  }

  private static DayInterval days(String date) {
    return DayInterval.of(json(date)).orElseThrow();
  }
}
