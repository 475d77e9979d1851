package dev.demarche.eval.sentences;

import static dev.demarche.eval.Json5.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.eval.InputException;
import dev.demarche.eval.sentences.SentenceScores.TypeCount;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceScoresTest {
  private static final List<JsonNode> GOLD =
      List.of(
          json(
              """
              {'id': 'p1', 'text': 'Peru met Cuba and blamed Haiti. Peru then sued Haiti.',
               'events': [
                {'type': 'CONSULT', 'mode': null, 'status': 'OCCURRED', 'trigger': 'met',
                 'actors': ['Peru'], 'recipients': ['Cuba'], 'time': null, 'sources': []},
                {'type': 'ACCUSE', 'mode': 'disapprove', 'status': 'OCCURRED',
                 'trigger': 'blamed', 'actors': ['Peru'], 'recipients': ['Haiti']},
                {'type': 'ACCUSE', 'mode': 'allege', 'status': 'OCCURRED', 'trigger': 'sued',
                 'actors': ['Peru@2'], 'recipients': ['Haiti@2']}]}
              """),
          json("{'id': 'p2', 'text': 'It rained.', 'events': []}"));

  private static final List<JsonNode> PREDICTED =
      List.of(
          json(
              """
              {'id': 'p1', 'events': [
                {'type': 'CONSULT', 'status': 'SCHEDULED', 'trigger': 'met',
                 'actors': ['Peru'], 'recipients': ['Cuba'], 'time': 'then'},
                {'type': 'ACCUSE', 'mode': 'disapprove', 'status': 'OCCURRED', 'trigger': 'and',
                 'actors': ['Peru'], 'recipients': []},
                {'type': 'REJECT', 'status': 'OCCURRED', 'trigger': 'sued', 'actors': []},
                {'type': 'AID', 'status': 'OCCURRED', 'trigger': 'nowhere', 'actors': []}]}
              """),
          json(
              "{'id': 'p2', 'events': [{'type': 'AID', 'status': 'ONGOING', 'trigger': 'rained'}]}"));

  private static final SentenceScores SCORES = SentenceScores.score(GOLD, PREDICTED);

  @Test
  void found_overlappingTriggerAndType() {
    // only "met"; four predictions have a trigger in the text, gold has three events
    assertThat(SCORES.found().precision()).isEqualTo(0.25);
    assertThat(SCORES.found().recall()).isEqualTo(1.0 / 3);
  }

  @Test
  void sameSentence_nearTrigger_counts() {
    // "and" lies in the sentence of "blamed"
    assertThat(SCORES.sameSentence().precision()).isEqualTo(0.5);
  }

  @Test
  void sidesAndStatus_wrongStatus_isNotCounted() {
    assertThat(SCORES.sides().precision()).isEqualTo(0.25);
    assertThat(SCORES.sidesAndStatus().precision()).isZero();
    assertThat(SCORES.status()).isZero();
    assertThat(SCORES.mode()).isEqualTo(1.0);
  }

  @Test
  void roles_ofTheFound_byMention() {
    assertThat(SCORES.roles().get(Role.ACTORS)).isEqualTo(1.0);
    assertThat(SCORES.roles().get(Role.TIME)).isZero();
  }

  @Test
  void types_countGoldPredictedAndFound() {
    assertThat(SCORES.types())
        .containsEntry("CONSULT", new TypeCount(1, 1, 1))
        .containsEntry("ACCUSE", new TypeCount(2, 1, 0))
        .containsEntry("AID", new TypeCount(0, 1, 0));
  }

  @Test
  void confusions_otherTypeAtTheTrigger() {
    assertThat(SCORES.confusions()).containsOnlyKeys("ACCUSE→REJECT");
  }

  @Test
  void print_figures_asFiveLines() {
    assertThat(SCORES.print().lines())
        .containsExactly(
            "by type: ACCUSE 0.00(2) AID 0.00(0) CONSULT 1.00(1) REJECT 0.00(0)",
            "missed or mistaken: ACCUSE→REJECT 1",
            "roles F1: actors 1.000 recipients 1.000 others 0.000 time 0.000 place 0.000 sources"
                + " 0.000 | status 0.000 mode 1.000 | events in 1 passages without: 1",
            "same sentence* P 0.500 R 0.667 F1 0.571 | with both sides P 0.250 R 0.333 F1 0.286 |"
                + " both sides and status P 0.000 R 0.000 F1 0.000",
            "passages 2 trigger and type P 0.250 R 0.333 F1 0.286");
  }

  @Test
  void score_goldsTriggerNotInTheText_namesThePassage() {
    JsonNode broken =
        json("{'id': 'p9', 'text': 'x', 'events': [{'type': 'AID', 'trigger': 'gave'}]}");
    assertThatThrownBy(() -> SentenceScores.score(List.of(broken), List.of()))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("passage p9: trigger 'gave'");
  }
}
