package dev.demarche.eval.quotes;

import static dev.demarche.eval.Json5.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuoteScoresTest {
  private static final JsonNode GOLD =
      json(
          """
          [{'quote': 'we will rebuild the old harbour', 'source': 'Mayor Ana Reis', 'named': true},
           {'quote': 'no comment', 'source': 'Senator Bob Lund', 'named': true},
           {'quote': 'fine by me', 'source': 'she', 'named': false},
           {'quote': 'five words are too few', 'source': 'Lund', 'named': true}]
          """);

  @Test
  void print_threeOfFourFound_asOneLine() {
    JsonNode record =
        json(
            """
            {'article': {'uri': 'x/story.txt'}, 'statements': [
             {'speaker': {'name': 'Ana Reis'}, 'quote': 'We will rebuild the harbour'},
             {'speaker': {'name': 'Senator Kim'}, 'quote': 'No comment'},
             {'speaker': null, 'quote': 'fine by me'},
             {'speaker': {'name': 'Lund'}, 'quote': 'five words'}]}
            """);
    // five of six words are 83 %; "Senator" is a title; two of five words are 40 %
    assertThat(QuoteScores.score(Map.of("story", GOLD), List.of(record)).print())
        .isEqualTo(
            "quotations 4 found 0.750 (4 statements given, 3 of them matched); named 3: right"
                + " speaker 0.333 of all, 0.500 of the found\n");
  }

  @Test
  void score_statementTooLong_isNotFound() {
    JsonNode gold = json("[{'quote': 'no comment', 'source': 'she', 'named': false}]");
    // 1.5 · 2 + 3: six words are still fine, seven too many
    assertThat(found(gold, "no comment at all to that")).isEqualTo(1);
    assertThat(found(gold, "no comment at all to that question")).isZero();
  }

  @Test
  void score_twoStatementsFit_shortestServesOnce() {
    JsonNode gold =
        json(
            "[{'quote': 'no comment', 'source': 'x', 'named': false},"
                + "{'quote': 'no comment', 'source': 'x', 'named': false}]");
    assertThat(found(gold, "no comment")).isEqualTo(1);
  }

  private static int found(JsonNode gold, String quote) {
    JsonNode record =
        json("{'article': {'uri': 's.txt'}, 'statements': [{'quote': '" + quote + "'}]}");
    return QuoteScores.score(Map.of("s", gold), List.of(record)).found();
  }
}
