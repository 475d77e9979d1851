package dev.demarche.eval.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.demarche.eval.InputException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkScoresTest {
  private static final String GOLD =
      "{'events': [{'type': 'CONSULT', 'status': 'OCCURRED', 'actors': ['FJI|'],"
          + " 'recipients': ['TON|'], 'date': null, 'quote': 'met', 'symmetric': true}]}";

  private static JsonNode json(String text) throws Exception {
    return JsonMapper.builder().build().readTree(text.replace('\'', '"'));
  }

  private static JsonNode record(String uri, String id) throws Exception {
    return json(
        "{'article': {'uri': 'x/"
            + uri
            + ".txt'}, 'events': [{'id': '"
            + id
            + "', 'type': 'CONSULT', 'status': 'OCCURRED',"
            + " 'actors': [{'state': 'FJI', 'kind': 'STATE', 'name': 'Fiji'}],"
            + " 'recipients': [{'state': 'TON', 'kind': 'STATE', 'name': 'Tonga'}],"
            + " 'evidence': [{'exact': 'they met'}]}]}");
  }

  private static Map<String, JsonNode> links() throws Exception {
    String both = "[{'article': 'a', 'event': 0}, {'article': 'b', 'event': 0}]";
    return Map.of(
        "clusters", json("[" + both + "]"),
        "apart", json("[]"),
        "variants", json("[{'cluster': 0, 'field': 'place'}]"));
  }

  private static JsonNode event(String id, String variants, String... mentions) throws Exception {
    StringBuilder all = new StringBuilder();
    for (String mention : mentions) {
      all.append(all.length() == 0 ? "" : ",")
          .append("{'article': 'x/" + mention + ".txt', 'event': 'm'}");
    }
    return json("{'id': '" + id + "', 'mentions': [" + all + "], 'variants': " + variants + "}");
  }

  @Test
  void score_bothMentionsInOneEvent_isRight() throws Exception {
    LinkScores scores =
        LinkScores.score(
            links(),
            Map.of("a", json(GOLD), "b", json(GOLD)),
            List.of(record("a", "m"), record("b", "m")),
            List.of(event("1", "[{'field': 'place'}]", "a", "b")));

    assertThat(scores.print())
        .startsWith("links P 1.000 R 1.000 F1 1.000, pairs read 1 of 1, wrongly joined 0,")
        .contains("variants 1 of 1");
  }

  @Test
  void score_mentionsInTwoEvents_tellsThePair() throws Exception {
    LinkScores scores =
        LinkScores.score(
            links(),
            Map.of("a", json(GOLD), "b", json(GOLD)),
            List.of(record("a", "m"), record("b", "m")),
            List.of(event("1", "[]", "a"), event("2", "[]", "b")));

    assertThat(scores.links().recall()).isZero();
    assertThat(scores.differences()).containsExactly("- wrongly two: a#000 b#000");
  }

  @Test
  void score_linksWithoutClusters_saysSo() {
    assertThatThrownBy(() -> LinkScores.score(Map.of(), Map.of(), List.of(), List.of()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("clusters");
  }
}
