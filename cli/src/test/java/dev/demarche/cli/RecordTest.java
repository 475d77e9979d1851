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

/** The verbs on the record, over the examples. */
@TestInstance(Lifecycle.PER_CLASS)
class RecordTest {
  private static final String DAY = "2025-03-12";

  private Path folder = Path.of("");

  private Run added = new Run(0, "", "");

  @BeforeAll
  void addTheExamples(@TempDir Path own) {
    folder = own;
    added = Run.of(Run.onExamples("add", "--record", record()));
  }

  private String record() {
    return folder.resolve("examples.record").toString();
  }

  private Run ask(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 4);
    all[arguments.length] = "--record";
    all[arguments.length + 1] = record();
    all[arguments.length + 2] = "--on";
    all[arguments.length + 3] = DAY;
    return Run.of(all);
  }

  @Test
  void add_examples_tellsEachThatIsSafe() {
    assertThat(added.status()).as(added.err()).isZero();
    assertThat(added.records()).hasSameSizeAs(Run.examples());
    assertThat(added.records())
        .allSatisfy(r -> assertThat(r.path("outcome").asText()).isEqualTo("NEW"));
  }

  @Test
  void add_again_changesNothing() {
    Run again = Run.of("add", "--record", record(), Run.examples().get(0));

    assertThat(again.records())
        .singleElement()
        .satisfies(r -> assertThat(r.path("outcome").asText()).isEqualTo("UNCHANGED"));
  }

  @Test
  void add_unreadableInput_isTheOnlyOneThatIsMissing() {
    Run run =
        Run.of(
            "add",
            "--record",
            folder.resolve("other.record").toString(),
            "nowhere.txt",
            Run.examples().get(0));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("nowhere.txt: no such file");
    assertThat(run.records()).hasSize(1);
  }

  @Test
  void timeline_codesOfTwoStates_printsTheirActs() {
    List<JsonNode> events = ask("timeline", "KEN", "FIN").records();

    assertThat(events).isNotEmpty();
    assertThat(events).allSatisfy(e -> assertThat(e.toString()).contains("\"KEN\"", "\"FIN\""));
  }

  @Test
  void timeline_everyEvent_keepsToTheSchema() {
    List<JsonNode> events = ask("timeline", "--limit", "1000").records();

    assertThat(events).hasSizeGreaterThan(20);
    assertThat(events).allSatisfy(e -> assertThat(Schemas.ofEvent().faults(e)).isEmpty());
  }

  @Test
  void timeline_body_standsForItsMembersToo() {
    assertThat(ask("timeline", "EU", "KEN").records()).isNotEmpty();
  }

  @Test
  void timeline_limit_tellsHowToGoOn() {
    Run first = ask("timeline", "--limit", "3");
    String mark = first.err().replaceAll("(?s).*--after (\\S+).*", "$1");
    Run second = ask("timeline", "--limit", "3", "--after", mark);

    assertThat(first.records()).hasSize(3);
    assertThat(second.records()).hasSize(3).doesNotContainAnyElementsOf(first.records());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"timeline", "agenda", "said", "promises", "disagreements", "brief KEN FIN"})
  void questions_everyFormat_printsSomething(String verb) {
    for (String format : List.of("table", "json", "jsonl", "tsv", "html")) {
      Run run = ask((verb + " --format " + format).split(" "));
      assertThat(run.status()).as(run.err()).isZero();
      if (!verb.equals("disagreements")) {
        assertThat(run.out()).isNotBlank();
      }
    }
  }

  @Test
  void said_speaker_printsHisWordsOnly() {
    List<JsonNode> said = ask("said", "Alexander Stubb").records();

    assertThat(said).isNotEmpty();
    assertThat(said)
        .allSatisfy(
            s ->
                assertThat(s.path("statement").path("speaker").path("name").asText())
                    .isEqualTo("Alexander Stubb"));
  }

  @Test
  void agenda_inMarch_liesAhead() {
    List<JsonNode> agenda = ask("agenda").records();

    assertThat(agenda).isNotEmpty();
    assertThat(agenda)
        .allSatisfy(
            item ->
                assertThat(
                        item.path("schema").asText().equals("demarche-agreement/1")
                            ? item.path("deadline").asText()
                            : item.path("date").path("to").asText())
                    .isGreaterThanOrEqualTo(DAY));
  }

  @Test
  void show_event_tellsMentionsAndHistory() {
    String id = ask("timeline", "--limit", "1").records().get(0).path("id").asText();

    Run shown = ask("show", id, "--why", "--format", "table");

    assertThat(shown.out()).contains("Mentions", "History", id);
  }

  @Test
  void show_unknownEvent_isStatusOne() {
    Run run = ask("show", "0000000000000000");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("no event or agreement of this record");
  }

  @Test
  void status_examples_countsThem() {
    Run run = Run.of("status", "--record", record());

    assertThat(run.records().get(0).path("articles").asInt()).isEqualTo(Run.examples().size());
  }

  @Test
  void record_check_isSound() {
    Run run = Run.of("record", "check", "--record", record());

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
  }

  @Test
  void record_rebuildWithTheSameRules_changesNothing() throws IOException {
    Path copy = folder.resolve("rebuilt.record");
    Run.of("record", "backup", "--record", record(), copy.toString());
    String before = Run.of("timeline", "--limit", "1000", "--record", copy.toString()).out();

    Run run = Run.of("record", "rebuild", "--record", copy.toString());

    assertThat(run.err()).contains("0 articles are read otherwise");
    assertThat(Run.of("timeline", "--limit", "1000", "--record", copy.toString()).lines())
        .containsExactlyInAnyOrderElementsOf(before.lines().toList());
    assertThat(Files.exists(copy)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "timeline --limit 0, a page holds at least one result",
    "timeline --quad 7, quad classes are 1 to 4",
    "timeline --after nonsense, no mark of a page",
    "timeline --from 2025-02-01 --to 2025-01-01, ends before it begins",
    "timeline --confidence 2, no probability",
    "brief KEN, brief takes two actors",
    "said KEN FIN, said takes one speaker"
  })
  void questions_wrongUse_isStatusTwoWithTheReason(String arguments, String reason) {
    Run run = ask(arguments.split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(reason);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "timeline Narnia, the actor Narnia",
    "agenda --topic knitting, the topic knitting",
    "timeline KEN --place Lummerland, the place Lummerland",
    "said --source Gazette, the source Gazette",
  })
  void questions_whatNoActHas_sayIt(String arguments, String unmet) {
    Run run = ask(arguments.split(" "));

    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("no act in the record has " + unmet);
  }

  @Test
  void questions_whatOnlyTogetherIsNowhere_sayNothing() {
    assertThat(ask("timeline", "KEN", "--from", "1999-01-01", "--to", "1999-12-31").err())
        .isEmpty();
  }

  @Test
  void record_backupIntoNoFolder_isToldSo() {
    Run run =
        Run.of("record", "backup", "--record", record(), folder.resolve("no/copy").toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("there is no such folder");
  }

  @Test
  void questions_noRecord_saysHowToBeginOne() {
    Run run = Run.of("timeline", "--record", folder.resolve("none.record").toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("there is no record; demarche add begins one");
  }
}
