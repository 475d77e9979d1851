package dev.demarche.intake.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {
  private final Bylines bylines = new Bylines();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ann Dam; Ann Dam",
        "BY ANN DAM; Ann Dam",
        "By Ann Dam and Nils Bro; Ann Dam,Nils Bro",
        "By Ann Dam, Nils Bro & Ida Roth; Ann Dam,Nils Bro,Ida Roth",
        "Written by Ann Dam in Riga; Ann Dam",
        "Ann Dam, Correspondent; Ann Dam",
        "Reporting by Ann van der Dam in Riga; Ann van der Dam"
      })
  void names_byline_areThePersons(String row) {
    String[] parts = row.split("; ", -1);
    assertThat(bylines.names(parts[0])).isEqualTo(List.of(parts[1].split(",", -1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"By our correspondent", "Fjord News", "Staff writer", "The editors"})
  void names_withoutPerson_areNone(String line) {
    assertThat(bylines.names(line)).isEmpty();
  }
}
