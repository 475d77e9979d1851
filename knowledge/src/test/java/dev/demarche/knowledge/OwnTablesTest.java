package dev.demarche.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.demarche.model.ActorKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of the user's own, laid over the shipped ones. */
class OwnTablesTest {
  private static final String TENURES = "name\tstate\toffice\ttitle\tfrom\tto\n";
  private static final String PERSONS = "name\tstate\tgender\tfamily\tvariants\n";
  private static final String GROUPS = "name\tstate\tkind\tvariants\tsector\tfrom\tto\n";

  @TempDir Path folder = Path.of("");

  @Test
  void load_tenureOfAnotherInAOneSeatOffice_winsOnItsDays() throws IOException {
    write(
        "tenures/mine.tsv", TENURES + "Ana Prueba\tURY\tFM\tForeign Minister\t2011\t2011-06-30\n");
    Knowledge knowledge = Knowledge.load(folder);
    assertThat(minister(knowledge, "2010-12-31")).isEqualTo("Luis Almagro");
    assertThat(minister(knowledge, "2011-01-01")).isEqualTo("Ana Prueba");
    assertThat(minister(knowledge, "2011-06-30")).isEqualTo("Ana Prueba");
    assertThat(minister(knowledge, "2011-07-01")).isEqualTo("Luis Almagro");
  }

  @Test
  void load_tenureOfTheSamePerson_standsInsteadOfOurs() throws IOException {
    write(
        "tenures/mine.tsv",
        TENURES + "Luis Almagro\tURY\tFM\tForeign Minister\t2010-03-01\t2012-01-31\n");
    Knowledge knowledge = Knowledge.load(folder);
    assertThat(minister(knowledge, "2012-01-31")).isEqualTo("Luis Almagro");
    assertThat(knowledge.holder("URY", Set.of(Office.FM), LocalDate.of(2012, 2, 1))).isEmpty();
  }

  @Test
  void load_tenureOfAnOfficeWithManySeats_leavesOurs() throws IOException {
    write("tenures/mine.tsv", TENURES + "Ana Prueba\tUSA\tSPOX\tSpokesperson\t2002\t2002-12-31\n");
    assertThat(
            Knowledge.load(folder)
                .holders("USA", Set.of(Office.SPOX), LocalDate.of(2002, 6, 1))
                .map(Tenure::person))
        .contains("Ana Prueba", "Ari Fleischer");
  }

  @Test
  void load_nameOfTheUserThatEqualsOneOfOurs_meansTheUsers() throws IOException {
    write(
        "groups.tsv", GROUPS + "Harbour Watch\tMLT\tORGANISATION\tFoggy Bottom;ECOWAS\tSOC\t\t\n");
    Knowledge knowledge = Knowledge.load(folder);
    assertThat(knowledge.find("Foggy Bottom").get(0).entries())
        .containsExactly(new Entry.Group("Harbour Watch", "MLT", ActorKind.ORGANISATION, "SOC"));
    assertThat(knowledge.find("ECOWAS").get(0).as(Entry.Body.class)).isEmpty();
  }

  @Test
  void load_variantOfAPerson_meansTheUsersPerson() throws IOException {
    write("persons/mine.tsv", PERSONS + "Ana Prueba\tURY\tF\t\tKofi Annan\n");
    assertThat(Knowledge.load(folder).find("Kofi Annan").get(0).all(Entry.PersonName.class))
        .extracting(p -> p.person().name())
        .containsExactly("Ana Prueba");
  }

  @Test
  void load_rowWithTheNameOfOurs_standsInsteadButClaimsNothingNew() throws IOException {
    write(
        "states.tsv",
        """
        iso3\tname\tfull\taliases\tadjectives\tpeople\tcapital\tmetonyms\tfrom\tto
        MLT\tMalta\tRepublic of Malta\tMelita\tMaltese\tMaltese\tValletta\t\t1964-09-21\t
        """);
    Knowledge knowledge = Knowledge.load(folder);
    assertThat(knowledge.find("Melita").get(0).as(Entry.StateName.class))
        .hasValueSatisfying(s -> assertThat(s.state().iso3()).isEqualTo("MLT"));
    assertThat(knowledge.find("Valletta").get(0).as(Entry.Locality.class)).isPresent();
  }

  @Test
  void load_officePhrase_isAddedToOurs() throws IOException {
    write("offices.tsv", "phrase\toffice\tsector\tnote\nlord of the lighthouse\tHOS\tGOV\tMLT\n");
    assertThat(Knowledge.load(folder).find("lord of the lighthouse").get(0).entries())
        .containsExactly(
            new Entry.OfficeTitle("lord of the lighthouse", Office.HOS, "GOV", List.of("MLT")));
  }

  @Test
  void load_topics_areTheUsers() throws IOException {
    write(
        "topics.tsv", "topic\tcontext\tterms\nlighthouses\tnatural_resource\tlighthouse;beacon\n");
    assertThat(Thesaurus.load(folder).find("A beacon and a tariff."))
        .extracting(Thesaurus.Topic::name)
        .containsExactly("lighthouses", "tariffs");
  }

  @ParameterizedTest
  @CsvSource({
    "Ana,  URY, CZAR, 2011, '', :2: no Office: CZAR",
    "Ana,  ZZZ, FM, 2011, '', ':2: no state, body or group: ZZZ'",
    "Ana,  URY, FM, 2011-13, '', ':2: no date in column from: 2011-13'",
    "Ana,  URY, FM, 2011, 2010, ':2: the tenure ends before it begins'",
    "'',   URY, FM, 2011, '', :2: nothing in column name"
  })
  void load_faultyTenure_tellsFileLineAndReason(
      String name, String state, String office, String from, String to, String told)
      throws IOException {
    String row = String.join("\t", name, state, office, "Minister", from, to);
    Path file = write("tenures/mine.tsv", TENURES + row + "\n");
    assertFaulty(file + told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name,state,kind,variants,from,to | column sector is missing",
        "name,state,kind,variants,sector,from,to,colour | no such column: colour",
        "Name,state,kind,variants,sector,from,to | no such column: Name",
        "name,state,state,kind,variants,sector,from,to | column state is there twice",
        "harbours | no such column: harbours"
      })
  void load_otherColumns_tellsFileLineAndReason(String columns, String reason) throws IOException {
    Path file = write("groups.tsv", "# mine\n" + columns.replace(',', '\t') + "\n");
    assertThatExceptionOfType(KnowledgeException.class)
        .isThrownBy(() -> Knowledge.load(folder))
        .withMessageStartingWith(file + ":2: " + reason);
  }

  @Test
  void load_columnsWithoutTabs_saysSo() throws IOException {
    write("groups.tsv", "name state kind\n");
    assertThatExceptionOfType(KnowledgeException.class)
        .isThrownBy(() -> Knowledge.load(folder))
        .withMessageEndingWith("variants, sector, from, to, with tabs between them");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\uFEFF", "# nothing yet"})
  void load_emptyTable_tellsFileAndLine(String text) throws IOException {
    Path file = write("tenures/mine.tsv", text);
    assertFaulty(file + ":1: empty, without a line of columns");
  }

  @Test
  void load_columnsInAnotherOrderAndNoRows_isAccepted() throws IOException {
    write("persons/mine.tsv", "variants\tname\tfamily\tstate\tgender\n");
    assertThat(Knowledge.load(folder).find("Kofi Annan")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"groups.tsv", "tenures/mine.tsv"})
  void load_folderInsteadOfATable_isAFault(String name) throws IOException {
    Path file = Files.createDirectories(folder.resolve(name));
    assertFaulty(file + ": a folder, where a table should be");
  }

  @Test
  void load_linesOfWindows_areLines() throws IOException {
    write(
        "groups.tsv",
        ("\uFEFF" + GROUPS + "Harbour Watch\tMLT\tORGANISATION\t\tSOC\t\t\n")
            .replace("\n", "\r\n"));
    assertThat(Knowledge.load(folder).find("Harbour Watch")).hasSize(1);
  }

  @Test
  void load_tableOfAnotherName_isAFault() throws IOException {
    Path file = write("tenure.tsv", TENURES);
    assertFaulty(file + ": no table has this name");
  }

  @Test
  void load_folderWithoutTables_isAFault() {
    assertFaulty(folder + ": no table (*.tsv) in this folder");
  }

  @Test
  void load_noFolder_isAFault() {
    Path none = folder.resolve("none");
    assertThatExceptionOfType(KnowledgeException.class)
        .isThrownBy(() -> Knowledge.load(none))
        .withMessage(none + ": no such folder");
  }

  @Test
  void load_otherEncoding_tellsFileAndLine() throws IOException {
    Path file = folder.resolve("groups.tsv");
    Files.write(
        file, (GROUPS + "Hafenwächter\t\t\t\t\t\t\n").getBytes(StandardCharsets.ISO_8859_1));
    assertFaulty(file + ":2: not in UTF-8");
  }

  @Test
  void load_byteOrderMark_isNoPartOfTheHeader() throws IOException {
    write("groups.tsv", "\uFEFF" + GROUPS + "Harbour Watch\tMLT\tORGANISATION\t\tSOC\t\t\n");
    assertThat(Knowledge.load(folder).find("Harbour Watch")).hasSize(1);
  }

  private static String minister(Knowledge knowledge, String day) {
    return knowledge
        .holder("URY", Set.of(Office.FM), LocalDate.parse(day))
        .map(Tenure::person)
        .orElse("nobody");
  }

  private void assertFaulty(String message) {
    assertThatExceptionOfType(KnowledgeException.class)
        .isThrownBy(() -> Knowledge.load(folder))
        .withMessage(message);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
