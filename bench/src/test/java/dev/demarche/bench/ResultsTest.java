package dev.demarche.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultsTest {
  private static final Measured DEMARCHE = side("Demarche", 5, 400);
  private static final Measured CORENLP = side("CoreNLP", 100, 3000);

  @Test
  void json_tellsRatesAndRatios() throws JsonProcessingException {
    JsonNode json = new ObjectMapper().readTree(ResultsJson.of(results(DEMARCHE, CORENLP)));
    assertThat(json.at("/sides/0/sentencesPerSecond").doubleValue()).isEqualTo(40);
    assertThat(json.at("/ratios/seconds").doubleValue()).isEqualTo(20);
    assertThat(json.at("/ratios/peak").doubleValue()).isEqualTo(7.5);
    assertThat(json.at("/single/medianSeconds").doubleValue()).isEqualTo(2);
    assertThat(json.at("/heap/peakMiB").doubleValue()).isEqualTo(500);
  }

  @Test
  void json_oneSideAlone_hasNoRatios() throws JsonProcessingException {
    JsonNode json = new ObjectMapper().readTree(ResultsJson.of(results(DEMARCHE)));
    assertThat(json.has("ratios")).isFalse();
  }

  @Test
  void table_twoSides_showsBothAndTheRatio() {
    assertThat(ResultsTable.lines(results(DEMARCHE, CORENLP)))
        .anySatisfy(line -> assertThat(line).matches("s an article +0\\.500 +10\\.000 +20\\.0x"));
  }

  @Test
  void table_oneSideAlone_showsNoRatio() {
    assertThat(ResultsTable.lines(results(DEMARCHE)))
        .anySatisfy(line -> assertThat(line).matches("s an article +0\\.500"));
  }

  private static Measured side(String name, double seconds, double peak) {
    Usage once = new Usage(4, 4, peak);
    Usage more = new Usage(4 + seconds, 4 + seconds, peak);
    return new Measured(
        name, List.of(new Round(new Usage(1, 1, 100), once, more, 10, 10)), 10, 200);
  }

  private static Results results(Measured... sides) {
    Path file = Path.of("a.txt");
    return new Results(
        Instant.EPOCH,
        new Machine("a processor", 2, "17", 0.5),
        "/proc",
        new Texts(List.of(file), List.of(file), 200, 4000),
        List.of(sides),
        List.of(new Usage(1, 1, 1), new Usage(2, 1, 1), new Usage(6, 1, 1)),
        new Usage(30, 30, 500),
        200);
  }
}
