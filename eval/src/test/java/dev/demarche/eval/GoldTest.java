package dev.demarche.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.eval.records.RecordScores;
import dev.demarche.model.AgreementStatus;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The articles beside the sources and their gold records fit together. */
class GoldTest {
  private static final Map<String, JsonNode> GOLD = InputFiles.goldFolder(Path.of("gold"));

  static Stream<String> stems() {
    return GOLD.keySet().stream();
  }

  @Test
  void goldFolder_articles_areThere() {
    assertThat(GOLD).hasSizeGreaterThanOrEqualTo(24);
  }

  @ParameterizedTest
  @MethodSource("stems")
  void quotes_standInTheArticleOnce(String stem) {
    String text = text(stem);
    for (String list : List.of("events", "statements")) {
      for (JsonNode entry : Json.list(gold(stem), list)) {
        String quote = Json.text(entry, "quote");
        assertThat(text.split(Pattern.quote(quote), -1)).as(quote).hasSize(2);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("stems")
  void titleAndPublisher_standInTheArticle(String stem) {
    assertThat(text(stem)).contains(Json.text(gold(stem), "title"));
    assertThat(raw(stem)).contains(Json.text(gold(stem), "publisher"));
  }

  @ParameterizedTest
  @MethodSource("stems")
  void events_areCodedWithKnownValues(String stem) {
    for (JsonNode event : Json.list(gold(stem), "events")) {
      assertThat(names(EventType.values())).contains(Json.text(event, "type"));
      assertThat(names(EventStatus.values())).contains(Json.text(event, "status"));
    }
    for (JsonNode agreement : Json.list(gold(stem), "agreements")) {
      assertThat(names(AgreementStatus.values())).contains(Json.text(agreement, "status"));
    }
  }

  @ParameterizedTest
  @MethodSource("stems")
  void dates_agreeWithTheStatus(String stem) {
    LocalDate published = LocalDate.parse(Json.text(gold(stem), "published"));
    for (JsonNode event : Json.list(gold(stem), "events")) {
      if (Json.given(event, "date")) {
        LocalDate from = LocalDate.parse(Json.text(event.path("date"), "from"));
        LocalDate to = LocalDate.parse(Json.text(event.path("date"), "to"));
        String what = Json.text(event, "what");
        String status = Json.text(event, "status");
        assertThat(from).as(what).isBeforeOrEqualTo(to);
        assertThat(status.equals("OCCURRED") && from.isAfter(published)).as(what).isFalse();
        assertThat(status.equals("SCHEDULED") && to.isBefore(published)).as(what).isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("stems")
  void goldAsRecord_scoresFully(String stem) {
    JsonNode perfect = PerfectRecord.of(stem, gold(stem), text(stem));
    RecordScores scores = RecordScores.score(Map.of(stem, gold(stem)), List.of(perfect));
    assertThat(scores.differences()).isEmpty();
    assertThat(scores.record()).isEqualTo(1.0);
    assertThat(scores.counts().badSpans()).isZero();
  }

  private static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }

  private static JsonNode gold(String stem) {
    return GOLD.getOrDefault(stem, Json5.json("{}"));
  }

  private static String raw(String stem) {
    Path page = Path.of("articles", stem + ".html");
    return InputFiles.text(Files.exists(page) ? page : Path.of("articles", stem + ".txt"));
  }

  private static String text(String stem) {
    String raw = raw(stem);
    if (!Files.exists(Path.of("articles", stem + ".html"))) {
      return raw;
    }
    Document page = Jsoup.parse(raw);
    page.select("script, style, title").remove();
    return page.wholeText();
  }
}
