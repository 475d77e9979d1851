package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code read} and {@code extract} print keeps to the published schemas. */
@TestInstance(Lifecycle.PER_CLASS)
class RecordSchemaTest {
  private final Schemas schemas = Schemas.ofRecord();
  private List<JsonNode> records = List.of();

  @BeforeAll
  void readTheExamples() {
    records = Run.of(Run.onExamples("read", "--format", "jsonl")).records();
  }

  @Test
  void read_everyExample_keepsToTheSchema() {
    assertThat(records).hasSameSizeAs(Run.examples());
    assertThat(records).allSatisfy(r -> assertThat(schemas.faults(r)).isEmpty());
  }

  @Test
  void read_everyExample_quotesWhatStandsAtItsOffsets() {
    assertThat(records).allSatisfy(r -> assertThat(CodePointSpans.misplaced(r)).isEmpty());
  }

  @Test
  void extract_everyExample_keepsToTheSchema() {
    List<JsonNode> articles = Run.of(Run.onExamples("extract", "--format", "jsonl")).records();

    assertThat(articles).hasSameSizeAs(Run.examples());
    assertThat(articles).allSatisfy(a -> assertThat(Schemas.ofArticle().faults(a)).isEmpty());
  }

  @Test
  void schema_eventWithAnotherField_finds() {
    assertThat(faultsOf(event -> event.put("colour", "green"))).isNotEmpty();
  }

  @Test
  void schema_eventWithoutEvidence_finds() {
    assertThat(faultsOf(event -> event.putArray("evidence"))).isNotEmpty();
  }

  @Test
  void schema_modeOfAnotherType_finds() {
    assertThat(faultsOf(event -> event.put("type", "CONSULT").put("mode", "riot"))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"type", "status", "date", "sources", "confidence", "mode"})
  void schema_eventThatLacksAField_finds(String field) {
    assertThat(faultsOf(event -> event.remove(field))).isNotEmpty();
  }

  @Test
  void schema_otherWithAnotherField_finds() {
    assertThat(
            faultsOf(
                event ->
                    event
                        .putArray("others")
                        .add(
                            Run.json(
                                """
                                {"as": "HOST", "state": "QAT", "kind": "STATE", "name": "Qatar",
                                 "body": null, "office": null, "sector": "GOV", "mood": "good"}
                                """))))
        .hasSize(1);
  }

  private List<String> faultsOf(Consumer<ObjectNode> change) {
    JsonNode record =
        records.stream().filter(r -> !r.path("events").isEmpty()).findFirst().orElseThrow();
    JsonNode copy = record.deepCopy();
    change.accept((ObjectNode) copy.path("events").get(0));
    return schemas.faults(copy);
  }
}
