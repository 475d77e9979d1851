package dev.demarche.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CellsTest {
  private final Cells cells = new Cells(new String[] {"name", "state"}, new String[] {"Ngata", ""});

  @Test
  void get_columnOfTheTable_givesItsCell() {
    assertThat(cells.get("name")).isEqualTo("Ngata");
    assertThat(cells.get("state")).isEmpty();
    assertThat(cells.containsKey("state")).isTrue();
  }

  @Test
  void get_otherColumn_givesNull() {
    assertThat(cells.get("office")).isNull();
    assertThat(cells.containsKey("office")).isFalse();
  }

  @Test
  void equals_mapOfTheSameCells_isTheSame() {
    assertThat(cells).isEqualTo(Map.of("name", "Ngata", "state", ""));
  }

  @Test
  void list_entriesWithBlanksAndGaps_givesTheEntries() {
    assertThat(Cells.list("Ana Correia; ;A. Correia;"))
        .containsExactly("Ana Correia", "A. Correia");
    assertThat(Cells.list("Ngata")).containsExactly("Ngata");
    assertThat(Cells.list("")).isEmpty();
    assertThat(Cells.list(";")).isEmpty();
  }
}
