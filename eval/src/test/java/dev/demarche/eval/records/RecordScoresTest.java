package dev.demarche.eval.records;

import static dev.demarche.eval.Json5.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.eval.InputException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordScoresTest {
  private static final String TEXT = "Laos called Nepal on Monday. Nepal may jail a Lao envoy.";

  private static final JsonNode GOLD =
      json(
          """
          {'published': '2025-04-08', 'events': [
            {'what': 'call', 'type': 'CONSULT', 'mode': 'phone', 'status': 'OCCURRED',
             'actors': ['LAO|'], 'recipients': ['NPL|'], 'symmetric': true,
             'date': {'from': '2025-04-07', 'to': '2025-04-07'}, 'place': null, 'sources': [],
             'quote': 'Laos called Nepal', 'optional': false},
            {'what': 'arrest', 'type': 'COERCE', 'mode': 'arrest', 'status': 'HYPOTHETICAL',
             'actors': ['NPL|'], 'recipients': ['LAO|'], 'symmetric': false,
             'date': null, 'place': 'NPL|Kathmandu', 'sources': ['army'],
             'quote': 'Nepal may jail', 'optional': false},
            {'what': 'old visit', 'type': 'CONSULT', 'mode': null, 'status': 'OCCURRED',
             'actors': ['FJI|'], 'recipients': ['PLW|'], 'symmetric': false,
             'date': null, 'place': null, 'sources': [], 'quote': 'not in the text',
             'optional': true}],
           'statements': [
            {'speaker': 'LAO|Thongloun Sisoulith', 'quote': 'a long and good talk',
             'relayedBy': 'KPL'},
            {'speaker': 'NPL|', 'quote': 'never', 'relayedBy': null}],
           'agreements': [
            {'name': 'Transit Treaty', 'parties': ['LAO', 'NPL'], 'status': 'SIGNED'}],
           'forbidden': [{'type': 'ASSAULT', 'actors': ['NPL|'], 'recipients': []}]}
          """);

  private static final JsonNode RECORD =
      json(
          """
          {'article': {'uri': 'news/e90-call.txt', 'published': '2025-04-08', 'text': '%s'},
           'events': [
            {'id': 'a', 'type': 'CONSULT', 'mode': 'phone', 'status': 'OCCURRED',
             'actors': [{'state': 'NPL', 'kind': 'STATE', 'name': 'Nepal'}],
             'recipients': [{'state': 'LAO', 'kind': 'STATE', 'name': 'Laos'}],
             'date': {'from': '2025-04-07', 'to': '2025-04-07'}, 'sources': [],
             'evidence': [{'start': 0, 'end': 28, 'exact': 'Laos called Nepal on Monday.'}]},
            {'id': 'b', 'type': 'COERCE', 'mode': null, 'status': 'OCCURRED',
             'actors': [{'state': 'NPL', 'kind': 'STATE', 'name': 'Nepal'}],
             'recipients': [{'state': 'LAO', 'kind': 'PERSON', 'name': 'envoy'}],
             'date': {'from': '2025-04-07', 'to': '2025-04-07'},
             'place': {'state': 'NPL', 'name': 'Kathmandu'}, 'sources': [{'name': 'the police'}],
             'evidence': [{'start': 28, 'end': 42, 'exact': 'Nepal may jail'}]},
            {'id': 'c', 'type': 'ASSAULT', 'mode': null, 'status': 'OCCURRED',
             'actors': [{'state': 'NPL', 'kind': 'STATE', 'name': 'Nepal'}], 'recipients': [],
             'date': null, 'sources': [],
             'evidence': [{'start': 29, 'end': 34, 'exact': 'Nepal'}]},
            {'id': 'd', 'type': 'WAR', 'status': 'OCCURRED', 'actors': [], 'recipients': [],
             'evidence': []}],
           'statements': [
            {'speaker': {'state': 'LAO', 'kind': 'PERSON', 'name': 'Thongloun Sisoulith'},
             'quote': 'long and good talk', 'relayedBy': 'KPL agency'},
            {'speaker': {'state': null, 'kind': 'PERSON', 'name': 'A singer'}, 'quote': 'la la'},
            {'speaker': {'state': 'NPL', 'kind': 'STATE', 'name': 'Nepal'}, 'quote': 'always'}],
           'agreements': [
            {'name': 'transit paper', 'parties': ['LAO'], 'status': 'AGREED', 'evidence': []}]}
          """
              .formatted(TEXT));

  private static final RecordScores SCORES =
      RecordScores.score(Map.of("e90-call", GOLD), List.of(RECORD));

  @Test
  void core_twoOfFourRight_bothMandatoryFound() {
    // the call and the arrest are matched, the assault and the unknown type are not
    assertThat(SCORES.core().precision()).isEqualTo(0.5);
    assertThat(SCORES.core().recall()).isEqualTo(1.0);
  }

  @Test
  void strict_wrongStatus_costsTheMatch() {
    assertThat(SCORES.strict().precision()).isEqualTo(0.25);
    assertThat(SCORES.strict().recall()).isEqualTo(0.5);
  }

  @Test
  void rates_ofTheTwoMatched() {
    Rates rates = SCORES.rates();
    assertThat(rates.who()).isEqualTo(1.0);
    assertThat(rates.status()).isEqualTo(0.5);
    assertThat(rates.date()).isEqualTo(1.0);
    assertThat(rates.dateInvented()).isEqualTo(1.0);
    assertThat(rates.mode()).isEqualTo(0.5);
    assertThat(rates.place()).isEqualTo(1.0);
    assertThat(rates.source()).isEqualTo(0.0);
    assertThat(rates.evidence()).isEqualTo(1.0);
  }

  @Test
  void rates_textKept_countsGoldsWordsInTheText() {
    assertThat(SCORES.rates().textKept()).isEqualTo(2.0 / 3);
  }

  @Test
  void statements_unknownSpeaker_costsNoPrecision() {
    assertThat(SCORES.statements().precision()).isEqualTo(0.5);
    assertThat(SCORES.statements().recall()).isEqualTo(0.5);
    assertThat(SCORES.rates().relayed()).isEqualTo(1.0);
  }

  @Test
  void agreements_sharedWord_isFoundWithWrongStatus() {
    assertThat(SCORES.agreements().f1()).isEqualTo(1.0);
    assertThat(SCORES.rates().agreementStatus()).isEqualTo(0.0);
  }

  @Test
  void counts_forbiddenSpansAndShape() {
    assertThat(SCORES.counts()).isEqualTo(new RecordScores.Counts(4, 2, 3, 1, 1, 0, 0, 1, 3, 0));
    assertThat(SCORES.problems())
        .containsExactly("e90-call: type 'WAR'", "e90-call: event d has no evidence");
  }

  @Test
  void record_sumsUp() {
    // 0.6 · 1/3 + 0.25 · 1/2 + 0.15 · 1
    assertThat(SCORES.record()).isCloseTo(0.475, within(1e-12));
  }

  @Test
  void differences_showWhatIsWrong() {
    assertThat(SCORES.differences())
        .extracting(line -> line.substring(0, 1))
        .containsExactly("~", "+", "!");
  }

  @Test
  void print_figures_asLines() {
    assertThat(SCORES.print().lines().skip(2))
        .containsExactly(
            "events core    P 0.500 R 1.000 F1 0.667   (4 predicted, 2 mandatory of 3 gold)",
            "events strict  P 0.250 R 0.500 F1 0.333",
            "  of matched: who 1.00 status 0.50 date 1.00 (exact 1.00, given where gold has none"
                + " 1.00) mode 0.50 place 1.00 source 0.00 evidence 1.00",
            "statements     P 0.500 R 0.500 F1 0.500   relayedBy 1.00",
            "agreements     P 1.000 R 1.000 F1 1.000   status 0.00",
            "forbidden events 1 of 1; events in 0 negative articles 0; wrong evidence spans 1 of 3;"
                + " published date 1.00; gold's words kept in the text 0.67; articles without"
                + " record 0; malformed 2",
            "record 0.475");
  }

  @Test
  void score_noRecord_isMissing() {
    RecordScores scores = RecordScores.score(Map.of("e90-call", GOLD), List.of());
    assertThat(scores.counts().missing()).isEqualTo(1);
    assertThat(scores.record()).isZero();
  }

  @Test
  void score_negativeArticle_countsItsEvents() {
    JsonNode nothing = json("{'published': '2025-04-08', 'events': []}");
    RecordScores scores = RecordScores.score(Map.of("e90-call", nothing), List.of(RECORD));
    assertThat(scores.counts().negativeArticles()).isEqualTo(1);
    assertThat(scores.counts().negativeEvents()).isEqualTo(4);
  }

  @Test
  void score_lineWithoutUri_isAProblem() {
    RecordScores scores = RecordScores.score(Map.of(), List.of(json("{'article': {}}")));
    assertThat(scores.problems()).hasSize(1);
  }

  @Test
  void score_goldsDateIsNone_namesTheArticle() {
    JsonNode gold =
        json("{'published': 'x', 'events': [{'type': 'AID', 'date': {'from': 'May'}}]}");
    assertThatThrownBy(() -> RecordScores.score(Map.of("e91-x", gold), List.of()))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("e91-x: date May");
  }
}
