package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Out of the record and into another one, by the command line. */
@TestInstance(Lifecycle.PER_CLASS)
class ExchangeTest {
  private Path folder = Path.of("");

  @BeforeAll
  void addTheExamples(@TempDir Path own) {
    folder = own;
    Run.of(Run.onExamples("add", "--record", record("examples")));
  }

  private String record(String name) {
    return folder.resolve(name + ".record").toString();
  }

  private Run export(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 5);
    String[] more = {"export", "--record", record("examples"), "--on", "2025-03-12"};
    System.arraycopy(more, 0, all, arguments.length, more.length);
    String verb = all[arguments.length];
    System.arraycopy(all, 0, all, 1, arguments.length);
    all[0] = verb;
    return Run.of(all);
  }

  @Test
  void export_jsonl_isWhatTimelinePrintsAndNotOnePageOfIt() {
    Run timeline =
        Run.of("timeline", "--limit", "1000", "--on", "2025-03-12", "--record", record("examples"));

    assertThat(export("--format", "jsonl").lines())
        .hasSizeGreaterThan(20)
        .isEqualTo(timeline.lines());
  }

  @Test
  void export_filters_areThoseOfTimeline() {
    List<JsonNode> events =
        export("KEN", "FIN", "--format", "jsonl", "--type", "consult").records();

    assertThat(events).isNotEmpty();
    assertThat(events)
        .allSatisfy(
            event -> {
              assertThat(event.path("type").asText()).isEqualTo("CONSULT");
              assertThat(event.toString()).contains("\"KEN\"", "\"FIN\"");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gdelt1",
        "gdelt2",
        "gdelt2-mentions",
        "icews",
        "polecat",
        "phoenix",
        "cameo",
        "plover"
      })
  void export_formatOfDeeds_tellsHowManyPlansAreLeftOut(String format) {
    Run run = export("--format", format);

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).isNotBlank();
    assertThat(run.err()).contains("left out that have not taken place");
  }

  @Test
  void export_plans_areToldAsAnnouncements() {
    assertThat(export("--format", "cameo").out()).doesNotContain("SCHEDULED");
    assertThat(export("--format", "cameo", "--plans").lines())
        .filteredOn(line -> line.contains("SCHEDULED"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).containsPattern("\t(030|130)\t"));
  }

  @Test
  void export_ical_hasTheDeadlinesOfAgreements() throws IOException {
    Path article = folder.resolve("pact.txt");
    Files.writeString(
        article,
        """
        Kenya, Finland sign forest treaty

        By Aino Laine, Lakeside Gazette
        11 March 2025

        NAIROBI - Kenya and Finland signed the Nairobi Forest Treaty on Monday. The Nairobi Forest \
        Treaty between Kenya and Finland expires on 2 June 2027.
        """);
    Run.of("add", "--record", record("pact"), article.toString());

    String calendar =
        Run.of("export", "--format", "ical", "--on", "2025-03-12", "--record", record("pact"))
            .out();

    assertThat(calendar)
        .contains("@agreements.demarche", "DTSTART;VALUE=DATE:20270602", "Nairobi Forest Treaty");
  }

  @Test
  void export_toFile_standsThereWholeWithItsCodebook() throws IOException {
    Path file = folder.resolve("events.csv");

    Run run = export("--format", "csv", "--out", file.toString());

    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file)).startsWith("id,type,mode,status,");
    assertThat(Files.readString(Path.of(file + ".codebook.tsv"))).contains("confidence\t");
    assertThat(Path.of(file + ".part")).doesNotExist();
  }

  @Test
  void export_toAPlaceThatIsNone_isStatusTwo() {
    Run run = export("--format", "csv", "--out", folder.resolve("no/such/folder.csv").toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("cannot be written");
  }

  @ParameterizedTest
  @CsvSource({"csv", "plover", "gdelt2", "icews", "polecat", "phoenix", "cameo"})
  void import_twice_changesNothing(String format) throws IOException {
    Path file = folder.resolve("out." + format);
    export("--format", format, "--out", file.toString());
    String record = record("again-" + format);

    Run first = Run.of("import", "--format", format, "--record", record, file.toString());
    String events = Run.of("timeline", "--limit", "1000", "--record", record).out();
    Run second = Run.of("import", "--format", format, "--record", record, file.toString());

    assertThat(first.status()).as(first.err()).isZero();
    assertThat(first.out()).startsWith("new\t");
    assertThat(second.out()).isEqualTo(first.out().replaceFirst("new", "unchanged"));
    assertThat(Run.of("timeline", "--limit", "1000", "--record", record).out()).isEqualTo(events);
    assertThat(events).isNotBlank();
    assertThat(Run.of("record", "check", "--record", record).status()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"csv", "plover", "phoenix", "polecat", "cameo"})
  void import_exportOfTheSameRecord_isNoSourceMore(String format) {
    Path file = folder.resolve("back." + format);
    String record = record("back-" + format);
    Run.of(Run.onExamples("add", "--record", record));
    Run.of("export", "--format", format, "--record", record, "--out", file.toString());
    String events = Run.of("timeline", "--limit", "1000", "--record", record).out();

    Run run = Run.of("import", "--format", format, "--record", record, file.toString());

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).matches("left out: an act that this record told itself\t\\d+\n");
    assertThat(Run.of("timeline", "--limit", "1000", "--record", record).out()).isEqualTo(events);
  }

  private int events(String record) {
    return Run.of("export", "--format", "csv", "--record", record).lines().size() - 1;
  }

  @Test
  void import_ownCsv_hasAsManyActsAsRows() throws IOException {
    Path file = folder.resolve("all.csv");
    export("--format", "csv", "--out", file.toString());

    Run.of("import", "--format", "csv", "--record", record("all"), file.toString());

    assertThat(events(record("all"))).isGreaterThan(20).isEqualTo(events(record("examples")));
  }

  @Test
  void import_thirtyRowsOfAcled_areThirtyActs() throws IOException {
    Path file = folder.resolve("acled.csv");
    StringBuilder rows =
        new StringBuilder(
            "event_id_cnty,event_date,sub_event_type,actor1,inter1,actor2,inter2,country,location,"
                + "notes\n");
    for (int i = 0; i < 30; i++) {
      rows.append(
          "SOM%d,2031-03-0%d,Armed clash,Army,1,Rebels,2,Somalia,Town %d,Army and rebels clashed.\n"
              .formatted(i, 1 + i % 3, i));
    }
    Files.writeString(file, rows);

    Run.of("import", "--format", "acled", "--record", record("acled"), file.toString());

    assertThat(events(record("acled"))).isEqualTo(30);
  }

  @Test
  void import_thenRebuild_keepsTheRows() {
    Path file = folder.resolve("rebuilt.csv");
    export("--format", "csv", "--out", file.toString());
    String record = record("rebuilt");
    Run.of("import", "--format", "csv", "--record", record, file.toString());

    Run run = Run.of("record", "rebuild", "--record", record);

    assertThat(run.err()).contains("0 articles are read otherwise");
  }

  @Test
  void import_badLine_isToldWithItsPlaceAndTheRestIsIn() throws IOException {
    Path file = folder.resolve("bad.csv");
    export("--format", "csv", "--out", file.toString());
    Files.writeString(file, Files.readString(file) + "only,two\n");

    Run run = Run.of("import", "--format", "csv", "--record", record("bad"), file.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).containsPattern("bad\\.csv:\\d+: 2 cells, 38 expected");
    assertThat(run.out()).contains("new\t", "cannot be read\t1");
  }

  @Test
  void import_headerAlone_isToldAsNoRows() throws IOException {
    Path file = folder.resolve("empty.csv");
    Files.writeString(file, "event_id_cnty,event_date,sub_event_type,actor1\n\n");

    Run run = Run.of("import", "--format", "acled", "--record", record("empty"), file.toString());

    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("empty.csv: 0 rows");
  }

  @Test
  void import_missingFile_isToldAndTheOthersAreRead() throws IOException {
    Path file = folder.resolve("there.csv");
    export("--format", "csv", "--out", file.toString());

    Run run =
        Run.of(
            "import",
            "--format",
            "csv",
            "--record",
            record("half"),
            "nowhere.csv",
            file.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("nowhere.csv: no such file");
    assertThat(run.out()).contains("new\t");
  }
}
