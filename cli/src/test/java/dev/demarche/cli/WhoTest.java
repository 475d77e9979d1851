package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code who}: whom or what a phrase means on a day. */
class WhoTest {
  private static final String MINISTER = "the Kenyan foreign minister";

  @TempDir Path folder = Path.of("");

  @Test
  void who_office_tellsNameCodesAndDates() {
    Run run = Run.of("who", MINISTER, "--date", "2016-01-01");
    assertThat(run.status()).isZero();
    JsonNode answer = run.records().get(0);
    assertThat(answer.path("phrase").asText()).isEqualTo(MINISTER);
    assertThat(answer.path("date").asText()).isEqualTo("2016-01-01");
    assertThat(answer.path("outcome").asText()).isEqualTo("RESOLVED");
    assertThat(answer.path("name").asText()).isEqualTo("Amina Mohamed");
    assertThat(answer.path("state").asText()).isEqualTo("KEN");
    assertThat(answer.path("body").isNull()).isTrue();
    assertThat(answer.path("office").asText()).isEqualTo("FM");
    assertThat(answer.path("from").asText()).isLessThan("2016-01-01");
    assertThat(answer.path("to").asText()).isGreaterThan("2016-01-01");
    assertThat(answer.path("why").asText()).isEqualTo("held the office on 2016-01-01");
  }

  @Test
  void who_headOfABody_tellsTheBody() {
    JsonNode answer = Run.of("who", "--on", "1999-02-03", "the UN chief").records().get(0);
    assertThat(answer.path("name").asText()).isEqualTo("Kofi Annan");
    assertThat(answer.path("state").isNull()).isTrue();
    assertThat(answer.path("body").asText()).isEqualTo("United Nations");
  }

  @Test
  void who_severalMeanings_tellsAllAndFails() {
    Run run = Run.of("who", "Brussels", "--date", "2016-01-01");
    assertThat(run.status()).isEqualTo(1);
    JsonNode answer = run.records().get(0);
    assertThat(answer.path("outcome").asText()).isEqualTo("AMBIGUOUS");
    assertThat(answer.path("candidates").findValuesAsText("name"))
        .startsWith("European Union", "Brussels");
    assertThat(answer.path("candidates").findValuesAsText("why")).doesNotContain("");
  }

  @Test
  void who_oneMeaningThatPrevails_tellsTheOthersBesideIt() {
    Run run = Run.of("who", "Georgia", "--date", "2016-01-01");
    assertThat(run.status()).isZero();
    JsonNode answer = run.records().get(0);
    assertThat(answer.path("outcome").asText()).isEqualTo("RESOLVED");
    assertThat(answer.path("state").asText()).isEqualTo("GEO");
    assertThat(answer.path("others").findValuesAsText("name"))
        .containsExactly("Georgia, United States");
  }

  @Test
  void who_nothingKnown_tellsWhyAndFails() {
    Run run = Run.of("who", "the president", "--date", "2016-01-01");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.records().get(0).path("outcome").asText()).isEqualTo("UNRESOLVED");
    assertThat(run.records().get(0).path("why").asText())
        .isEqualTo("the phrase does not say of which state or body");
  }

  @Test
  void who_json_isAnArrayForSeveral() {
    Run run = Run.of("who", MINISTER, "Peru", "--date", "2016-01-01", "--format", "json");
    assertThat(Run.json(run.out()).findValuesAsText("name"))
        .containsExactly("Amina Mohamed", "Peru");
  }

  @Test
  void who_table_isForPeople() {
    Run run = Run.of("who", MINISTER, "--date", "2016-01-01", "--format", "table");
    assertThat(run.lines().get(0)).isEqualTo("the Kenyan foreign minister  2016-01-01  resolved");
    assertThat(run.lines().get(1)).startsWith("  Amina Mohamed (KEN), Foreign Minister [FM], ");
  }

  @Test
  void who_tsv_hasAsManyCellsAsColumns() {
    Run run =
        Run.of("who", MINISTER, "Brussels", "xyzzy", "--date", "2016-01-01", "--format", "tsv");
    assertThat(run.lines()).hasSizeGreaterThan(5);
    assertThat(run.lines()).allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(12));
  }

  @Test
  void who_noPhrase_readsLines() {
    Run run = Run.withStdin(MINISTER + "\n\nPeru\n", "who", "--date", "2016-01-01");
    assertThat(run.records())
        .extracting(r -> r.path("name").asText())
        .containsExactly("Amina Mohamed", "Peru");
  }

  @Test
  void who_batch_asksEachRowOnItsDay() throws IOException {
    Path file = table("phrase\tdate\nthe UN chief\t1999-02-03\nthe UN chief\t1993-02-03\n");
    assertThat(Run.of("who", "--batch", file.toString(), "--format", "jsonl").records())
        .extracting(r -> r.path("name").asText())
        .isEqualTo(List.of("Kofi Annan", "Boutros Boutros-Ghali"));
  }

  @Test
  void who_batchFromStdin_asksEachRowOnItsDay() {
    Run run =
        Run.withStdin(
            "phrase\tdate\nthe UN chief\t1999-02-03\nPeru\t2001-01-01\n",
            "who",
            "--batch",
            "-",
            "--format",
            "jsonl");
    assertThat(run.status()).isZero();
    assertThat(run.records())
        .extracting(r -> r.path("name").asText())
        .containsExactly("Kofi Annan", "Peru");
  }

  @Test
  void who_batchFromStdinWithABadDate_isWrongUseWithItsLine() {
    Run run = Run.withStdin("phrase\tdate\nPeru\tyesterday\n", "who", "--batch", "-");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("stdin:2: no date (YYYY-MM-DD): yesterday");
  }

  @Test
  void who_batchWithABadDate_isWrongUseWithFileAndLine() throws IOException {
    Path file = table("phrase\tdate\nPeru\tyesterday\n");
    Run run = Run.of("who", "--batch", file.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(file + ":2: no date (YYYY-MM-DD): yesterday");
  }

  @Test
  void who_badDate_isWrongUse() {
    assertThat(Run.of("who", "Peru", "--date", "2019-13-01").status()).isEqualTo(2);
  }

  @Test
  void who_ownTables_win() throws IOException {
    Files.createDirectories(folder.resolve("tenures"));
    Files.writeString(
        folder.resolve("tenures").resolve("mine.tsv"),
        "name\tstate\toffice\ttitle\tfrom\tto\nAna Prueba\tKEN\tFM\tForeign Minister\t2016\t\n");
    JsonNode answer =
        Run.of("who", MINISTER, "--date", "2016-01-01", "--knowledge", folder.toString())
            .records()
            .get(0);
    assertThat(answer.path("name").asText()).isEqualTo("Ana Prueba");
  }

  private Path table(String text) throws IOException {
    return Files.writeString(folder.resolve("asked.tsv"), text);
  }
}
