package dev.demarche.gather.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.gather.Gathered;
import dev.demarche.gather.Limits;
import dev.demarche.intake.Stated;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsContainerTest {
  private static Gathered gather(String uri, byte[] bytes) {
    Limits limits = new Limits(20_000, 100_000, 200, 4);
    return Gathered.of(limits, uri, bytes, new CellsContainer(limits));
  }

  private static Gathered gather(String uri, String text) {
    return gather(uri, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void open_namedColumns_documentsAndWhatIsTold() {
    Gathered found =
        gather(
            "news.csv",
            """
            id,Title,Text,Date,Source,URL
            7,"Arlen, Borvia sign","The envoys met.

            They ""agreed"".",3 Feb 2026,The Courier,https://courier.example/7
            8,Talks,They go on.,,,
            """);

    assertThat(found.texts())
        .containsExactly(
            "Arlen, Borvia sign\n\nThe envoys met.\n\nThey \"agreed\".", "Talks\n\nThey go on.");
    assertThat(found.uris()).containsExactly("https://courier.example/7", "news.csv!/5");
    assertThat(found.stated())
        .containsExactly(
            new Stated("Arlen, Borvia sign", "The Courier", LocalDate.of(2026, 2, 3), null),
            new Stated("Talks", null, null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", ";", "|", ","})
  void open_delimiters_told(String delimiter) {
    String table = "title,text\nT,x\n".replace(",", delimiter);

    assertThat(gather("-", table).texts()).containsExactly("T\n\nx");
  }

  @Test
  void open_byteOrderMark_passedOver() {
    assertThat(gather("a.csv", "\uFEFFtext,url\nx,u\n").texts()).containsExactly("x");
  }

  @Test
  void open_wideCharacters_read() {
    byte[] bytes = "title\ttext\nДоговор\tПодписан.\n".getBytes(StandardCharsets.UTF_16);

    assertThat(gather("a.tsv", bytes).texts()).containsExactly("Договор\n\nПодписан.");
  }

  @Test
  void open_oldCharset_bytesAsTheyWere() {
    byte[] bytes = "title;text\nAccord signé;é\n".getBytes(Charset.forName("windows-1252"));

    Gathered found = gather("a.csv", bytes);

    assertThat(found.stated().get(0).title()).isEqualTo("Accord signé");
    assertThat(found.all().get(0))
        .extracting("bytes")
        .isEqualTo("Accord signé\n\né".getBytes(Charset.forName("windows-1252")));
  }

  @Test
  void open_badRows_faultsAndTheRest() {
    Gathered found = gather("a.csv", "title,text\nT,x,and,more\nU,\nV,y\nW,\"breaks off\n");

    assertThat(found.texts()).containsExactly("V\n\ny");
    assertThat(found.faults())
        .containsExactly(
            "a.csv!/2: line 2 has 4 cells under 2 columns",
            "a.csv!/3: the row has no text",
            "a.csv!/5: line 5 breaks off within quotation marks");
  }

  @Test
  void open_rowWithoutEnd_fault() {
    Gathered found = gather("a.csv", "title,text\nT,x\nU,\"" + "y\n".repeat(20_000));

    assertThat(found.texts()).containsExactly("T\n\nx");
    assertThat(found.faults())
        .containsExactly(
            "a.csv!/3: line 3 is longer than 20000 characters; a quotation mark may be open");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7,Arlen signs,The envoys met.\n8,Talks,They go on.\n",
        "Text, and nothing but text, is what the envoy promised to bring.\nHe came.\n",
        "year,amount\n2026,7\n",
        "",
        "\"title,text\n"
      })
  void holds_noNamesOfColumns_aText(String text) {
    assertThat(gather("a.csv", text).texts()).containsExactly(text);
  }

  @Test
  void holds_proseWithAKnownWord_aText() {
    String text = "Text,the rest of a line that is longer than a name of a column can be\nx,y\n";

    assertThat(gather("-", text).texts()).containsExactly(text);
  }
}
