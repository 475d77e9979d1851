package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.coding.Codes;
import dev.demarche.export.json.EventJson;
import dev.demarche.export.json.RecordJson;
import dev.demarche.model.Article;
import dev.demarche.record.Chronicle;
import dev.demarche.record.question.Question;
import dev.demarche.server.hook.ChangeJson;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What webhooks and streams tell of the examples is what the schema says. */
class ChangeSchemaTest {
  @TempDir Path folder;

  @Test
  void changes_ofTheExamples_followTheSchema() {
    String place = folder.resolve("test.record").toString();
    List<String> examples = Run.examples();
    assertThat(Run.of(Run.onExamples("add", "--record", place)).status()).isZero();
    try (Chronicle chronicle = Chronicle.open(place, new TextLikeness(), Clock.systemUTC())) {
      chronicle.withdraw(examples.subList(0, 2), "HTTP 410");
      Question all = Question.on(LocalDate.parse("2025-03-15")).build();
      ChangeJson json =
          new ChangeJson(
              new EventJson(
                  new RecordJson(new Codes()),
                  uri -> chronicle.article(uri).map(Article::text).orElse("")));
      List<JsonNode> changes =
          chronicle.news().changes(all, 0, 10_000).events().stream()
              .map(each -> Run.json(json.of(each).toString()))
              .toList();

      assertThat(changes)
          .extracting(each -> each.path("type").asText())
          .contains("event.created", "event.withdrawn");
      Schemas schema = Schemas.ofChange();
      assertThat(changes).allSatisfy(each -> assertThat(schema.faults(each)).isEmpty());
      Schemas events = Schemas.ofEvent();
      assertThat(changes)
          .filteredOn(each -> each.at("/data/event").isObject())
          .allSatisfy(each -> assertThat(events.faults(each.at("/data/event"))).isEmpty());
    }
  }
}
