package dev.demarche.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
  @Test
  void read_commentsAndEmptyLines_keepsTheNumbersOfLines() throws IOException {
    List<Table.Row> rows = read("# islands\nname\tsince\n\nTuva\t1921\n# end\n");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).line()).isEqualTo(4);
    assertThat(rows.get(0).get("name")).isEqualTo("Tuva");
  }

  @Test
  void read_absentTable_hasNoRows() {
    assertThat(new ShippedTables().rows("atlantis.tsv")).isEmpty();
  }

  @Test
  void read_missingCell_tellsFileAndLine() {
    assertFaulty(() -> read("name\tsince\nTuva\n"), "test.tsv:2: 1 cells, 2 expected");
  }

  @Test
  void get_unknownColumn_tellsFileAndLine() throws IOException {
    Table.Row row = read("name\nTuva\n").get(0);
    assertFaulty(() -> row.get("capital"), "test.tsv:2: no column capital");
  }

  @Test
  void constant_unknown_tellsFileAndLine() throws IOException {
    Table.Row row = read("office\nCZAR\n").get(0);
    assertFaulty(() -> row.constant("office", Office.class), "test.tsv:2: no Office: CZAR");
  }

  @ParameterizedTest
  @CsvSource({"1921-13", "1921-02-30", "May 1921"})
  void first_noDate_tellsFileAndLine(String cell) throws IOException {
    Table.Row row = read("since\n" + cell + "\n").get(0);
    assertFaulty(() -> row.first("since"), "test.tsv:2: no date in column since: " + cell);
  }

  @ParameterizedTest
  @CsvSource({
    "1924, 1924-01-01, 1924-12-31",
    "1924-02, 1924-02-01, 1924-02-29",
    "1924-02-11, 1924-02-11, 1924-02-11"
  })
  void day_ofAnyPrecision_spansIt(String cell, LocalDate first, LocalDate last) throws IOException {
    Table.Row row = read("since\n" + cell + "\n").get(0);
    assertThat(row.first("since")).isEqualTo(first);
    assertThat(row.last("since")).isEqualTo(last);
  }

  @Test
  void list_ofACell_leavesEmptyPartsOut() throws IOException {
    Table.Row row = read("names\tx\nTuva; Tyva;;\t\n").get(0);
    assertThat(row.list("names")).containsExactly("Tuva", "Tyva");
    assertThat(row.list("x")).isEmpty();
    assertThat(row.orNull("x")).isNull();
  }

  private static List<Table.Row> read(String text) throws IOException {
    return Table.read("test.tsv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static void assertFaulty(ThrowingCallable reading, String message) {
    assertThatExceptionOfType(KnowledgeException.class).isThrownBy(reading).withMessage(message);
  }
}
