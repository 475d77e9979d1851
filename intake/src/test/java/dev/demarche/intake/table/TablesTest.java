package dev.demarche.intake.table;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {
  @Test
  void rows_unknownTable_saysWhich() {
    assertThatThrownBy(() -> Tables.rows("none.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no table none.tsv");
  }

  @Test
  void number_ofAWord_saysFileAndLine() {
    assertThatThrownBy(() -> new Row("a.tsv", 7, List.of("x")).number(0))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a.tsv:7: no number: x");
  }
}
