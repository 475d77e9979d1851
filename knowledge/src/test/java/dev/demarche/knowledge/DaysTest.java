package dev.demarche.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  @ParameterizedTest
  @CsvSource({
    "2004, 2004-01-01, 2004-12-31",
    "2004-02, 2004-02-01, 2004-02-29",
    "2004-02-07, 2004-02-07, 2004-02-07",
    "2004-02-29, 2004-02-29, 2004-02-29"
  })
  void firstAndLast_yearMonthOrDay_endTheSpan(String cell, String first, String last) {
    assertThat(Days.first(cell)).isEqualTo(first);
    assertThat(Days.last(cell)).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2004-13", "2004-2-07", "2003-02-29", "2004-00-10", "200a-02-07", "soon"})
  void first_noDay_fails(String cell) {
    assertThatThrownBy(() -> Days.first(cell)).isInstanceOf(DateTimeParseException.class);
  }

  @Test
  void last_noMonth_fails() {
    assertThatThrownBy(() -> Days.last("2004-13")).isInstanceOf(DateTimeParseException.class);
  }
}
