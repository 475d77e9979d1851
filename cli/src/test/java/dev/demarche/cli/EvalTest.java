package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code eval}: what its verbs print, and what they say of input that cannot be scored. */
class EvalTest {
  private static final String MARKED =
      """
      id	sentence	gold
      r1	<s>Botswana</s> condemned <t>Namibia</t> for closing the bridge.	ACCUSE
      r2	<s>Botswana</s> will hold talks with <t>Namibia</t> in June.	AGREE
      r3	<s>Dock workers</s> staged a strike on Friday.	PROTEST
      """;

  private static final String CORPUS =
      """
      {"id": "t-1", "text": "Botswana condemned Namibia on Friday.", "events": [{"type": "ACCUSE", "mode": "disapprove", "status": "OCCURRED", "trigger": "condemned", "actors": ["Botswana"], "recipients": ["Namibia"], "others": [], "time": "on Friday", "place": null, "sources": []}]}
      {"id": "t-2", "text": "The depot stands between two orchards.", "events": []}
      """;

  @TempDir Path folder = Path.of("");

  @Test
  void records_ofPerfectRecords_scoreOne() throws IOException {
    Files.createDirectory(folder.resolve("gold"));
    file("gold/e1-dam.json", gold());
    Run run = Run.of("eval", "records", at("gold"), file("r.jsonl", record()));

    assertThat(run.status()).isZero();
    assertThat(run.out()).endsWith("record 1.000\n");
  }

  @Test
  void records_withoutARecord_scoreLess() throws IOException {
    Files.createDirectory(folder.resolve("gold"));
    file("gold/e1-dam.json", gold());
    Run run = Run.of("eval", "records", at("gold"), file("r.jsonl", ""));

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("articles without record 1").doesNotEndWith("1.000\n");
  }

  @Test
  void sentences_ofACorpusFile_areReadAndScored() throws IOException {
    Run run = Run.of("eval", "sentences", file("c.jsonl", CORPUS));

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("in 1 passages without: 0");
    assertThat(run.lines()).last().asString().startsWith("passages 2 trigger and type ");
  }

  @Test
  void names_ofAnArticle_areWhereTheyStand() throws IOException {
    Run run = Run.of("eval", "names", file("a.txt", "Peru asked Chile for talks.\n"));

    assertThat(run.status()).isZero();
    assertThat(Run.json(run.lines().get(0)).path("names"))
        .extracting(n -> n.path("state").asText() + n.path("start").asInt())
        .containsExactly("PER0", "CHL11");
  }

  @Test
  void names_ofAnEmptyFile_areAnError() throws IOException {
    Run run = Run.of("eval", "names", file("empty.txt", ""));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("empty.txt: empty");
  }

  @Test
  void names_ofAMissingFile_areAnError() {
    Run run = Run.of("eval", "names", at("none.txt"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("none.txt");
  }

  @Test
  void sentences_withOut_writeEveryPassage() throws IOException {
    Run.of("eval", "sentences", "--out", at("p.jsonl"), file("c.jsonl", CORPUS));

    assertThat(Files.readAllLines(folder.resolve("p.jsonl"), StandardCharsets.UTF_8))
        .map(line -> Run.json(line).path("id").asText())
        .containsExactly("t-1", "t-2");
  }

  @Test
  void relations_withGold_areScored() throws IOException {
    Run run = Run.of("eval", "relations", file("r.tsv", MARKED));

    assertThat(run.status()).isZero();
    assertThat(run.lines()).last().asString().startsWith("rows 3 none ");
  }

  @Test
  void relations_withoutGold_arePrintedRowByRow() throws IOException {
    String rows = "id\tsentence\nr3\t<s>Dock workers</s> staged a strike on Friday.\n";
    Run run = Run.of("eval", "relations", file("r.tsv", rows));

    assertThat(run.status()).isZero();
    assertThat(run.lines()).containsExactly("r3\tPROTEST");
  }

  @Test
  void relations_withConventions_takeTheirLabels() throws IOException {
    String habits = "# habits\ntype\tmode\tstatus\tbecomes\n*\t*\t*\tSUPPORT\n";
    Run run =
        Run.of(
            "eval",
            "relations",
            "--conventions",
            file("h.tsv", habits),
            "--out",
            at("p.tsv"),
            file("r.tsv", MARKED));

    assertThat(run.status()).isZero();
    assertThat(Files.readAllLines(folder.resolve("p.tsv"), StandardCharsets.UTF_8))
        .startsWith("id\ttype", "r1\tSUPPORT");
  }

  @Test
  void relations_withFaultyConventions_tellTheLine() throws IOException {
    String habits = "type\tmode\tstatus\tbecomes\nDANCE\t*\t*\tSUPPORT\n";
    Run run =
        Run.of("eval", "relations", "--conventions", file("h.tsv", habits), file("r.tsv", MARKED));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("h.tsv:2").contains("DANCE");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void quotes_ofARecord_areScored() throws IOException {
    String wanted =
        """
        {"dam": [{"quote": "the dam holds", "source": "Amara Sow", "named": true}]}
        """;
    String given =
        """
        {"article": {"uri": "n/dam.txt"}, "statements": [{"speaker": {"name": "Sow"}, "quote": "The dam holds"}]}
        """;
    Run run = Run.of("eval", "quotes", file("g.json", wanted), file("r.jsonl", given));

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("quotations 1 found 1.000").contains("speaker 1.000 of all");
  }

  @Test
  void pages_ofExtractedText_areScored() throws IOException {
    String wanted = "{\"dam\": {\"articleBody\": \"The dam holds for now.\"}}\n";
    String given = "{\"article\": {\"uri\": \"p/dam.html\", \"text\": \"The dam holds for now.\"}}";
    Run run = Run.of("eval", "pages", file("g.json", wanted), file("x.jsonl", given));

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo("pages 1 without text 0 exact 1.000 P 1.000 R 1.000 F1 1.000\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"records", "quotes", "pages"})
  void verbsOfTwoInputs_absentGold_isWrongUse(String verb) throws IOException {
    Run run = Run.of("eval", verb, at("nowhere"), file("r.jsonl", ""));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("demarche: ").contains("nowhere");
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sentences", "relations"})
  void verbsOfTheReader_absentFile_isWrongUse(String verb) {
    Run run = Run.of("eval", verb, at("nowhere"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("demarche: ").contains("nowhere");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void sentences_lineThatIsNoJson_tellsTheLine() throws IOException {
    Run run = Run.of("eval", "sentences", file("c.jsonl", CORPUS + "oops\n"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("c.jsonl:3");
  }

  @Test
  void eval_withoutVerb_isWrongUse() {
    Run run = Run.of("eval");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("eval");
  }

  private static String gold() {
    return """
        {"published": "2025-04-08", "events": [
          {"what": "call", "type": "CONSULT", "mode": "phone", "status": "OCCURRED",
           "actors": ["GIN|"], "recipients": ["MLI|"], "symmetric": true,
           "date": {"from": "2025-04-07", "to": "2025-04-07"}, "place": null, "sources": [],
           "quote": "Guinea phoned Mali", "optional": false}],
         "statements": [], "agreements": [], "forbidden": []}
        """;
  }

  private static String record() {
    return """
        {"article": {"uri": "n/e1-dam.txt", "published": "2025-04-08", "text": "Guinea phoned Mali."}, \
        "events": [{"id": "a", "type": "CONSULT", "mode": "phone", "status": "OCCURRED", \
        "actors": [{"state": "GIN", "kind": "STATE", "name": "Guinea"}], \
        "recipients": [{"state": "MLI", "kind": "STATE", "name": "Mali"}], \
        "date": {"from": "2025-04-07", "to": "2025-04-07"}, "place": null, "sources": [], \
        "evidence": [{"start": 0, "end": 18, "exact": "Guinea phoned Mali"}]}], \
        "statements": [], "agreements": []}
        """;
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
  }
}
