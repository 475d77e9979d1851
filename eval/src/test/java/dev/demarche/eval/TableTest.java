package dev.demarche.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
  @TempDir Path folder;

  @Test
  void read_quotedField_mayHoldTabsAndLineEnds() throws IOException {
    Table table = Table.read(file("id\ttext\n1\t\"a \"\"b\"\"\tc\nd\" e\n2\tx\n"), "id", "text");
    assertThat(table.rows()).extracting(r -> r.get("text")).containsExactly("a \"b\"\tc\nd e", "x");
  }

  @Test
  void read_quoteWithinField_isAnOrdinaryCharacter() throws IOException {
    Table table = Table.read(file("id\ttext\r\n1\tthe \"deal\"\r\n"), "id", "text");
    assertThat(table.rows().get(0).get("text")).isEqualTo("the \"deal\"");
  }

  @Test
  void read_shortRow_lacksTheField() throws IOException {
    Table table = Table.read(file("id\ttext\n1\n\n"), "id");
    assertThat(table.rows()).singleElement().extracting(r -> r.get("text")).isEqualTo("");
  }

  @Test
  void read_longRow_namesFileAndLine() throws IOException {
    Path file = file("id\ttext\n1\t\"a\nb\"\n2\tc\td\n");
    assertThatThrownBy(() -> Table.read(file, "id"))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(file + ":4: 3 fields");
  }

  @Test
  void read_missingColumn_namesIt() throws IOException {
    Path file = file("id\ttext\n");
    assertThatThrownBy(() -> Table.read(file, "gold")).hasMessageContaining("lacks column gold");
  }

  @Test
  void readCommented_comments_areNoRows() throws IOException {
    Table table = Table.readCommented(file("# why\nid\n# more\n7\n"), "id");
    assertThat(table.rows()).singleElement().extracting(Table.Row::where).asString().endsWith(":4");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("table.tsv"), text);
  }
}
