package dev.demarche.coding.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void load_missingTable() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Table.load("none.tsv"))
        .withMessageContaining("none.tsv");
  }

  @Test
  void load_skipsComments() {
    assertThat(Table.load("portions.tsv").rows())
        .extracting(row -> row.cell(0))
        .contains("EARLY")
        .noneMatch(cell -> cell.startsWith("#"));
  }

  @Test
  void forEach_namesFileAndLineOfABadRow() {
    var table = new Table("words.tsv", List.of(new Table.Row(7, List.of("soon", "SOMEDAY"))));
    assertThatIllegalStateException()
        .isThrownBy(() -> table.forEach(row -> Sense.valueOf(row.cell(1))))
        .withMessageStartingWith("words.tsv:7: ");
  }
}
