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
  private static final List<Path> FOLDERS =
      List.of(Path.of(""), Path.of("further"), Path.of("plain"));

  /** An article and what a careful reader writes down of it. */
  record Example(Path folder, String stem, JsonNode gold) {
    @Override
    public String toString() {
      return stem;
    }

    Path page() {
      return folder.resolve("articles").resolve(stem + ".html");
    }
  }

  static Stream<Example> examples() {
    return FOLDERS.stream()
        .flatMap(
            folder ->
                InputFiles.goldFolder(folder.resolve("gold")).entrySet().stream()
                    .map(entry -> new Example(folder, entry.getKey(), entry.getValue())));
  }

  @Test
  void goldFolders_articles_areThere() {
    assertThat(examples()).hasSizeGreaterThanOrEqualTo(298);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void quotes_standInTheArticleOnce(Example of) {
    String text = text(of);
    for (String list : List.of("events", "statements")) {
      for (JsonNode entry : Json.list(of.gold(), list)) {
        String quote = Json.text(entry, "quote");
        assertThat(text.split(Pattern.quote(quote), -1)).as(quote).hasSize(2);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void titleAndPublisher_standInTheArticle(Example of) {
    assertThat(text(of)).contains(Json.text(of.gold(), "title"));
    assertThat(raw(of)).contains(Json.text(of.gold(), "publisher"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void events_areCodedWithKnownValues(Example of) {
    for (JsonNode event : Json.list(of.gold(), "events")) {
      assertThat(names(EventType.values())).contains(Json.text(event, "type"));
      assertThat(names(EventStatus.values())).contains(Json.text(event, "status"));
    }
    for (JsonNode agreement : Json.list(of.gold(), "agreements")) {
      assertThat(names(AgreementStatus.values())).contains(Json.text(agreement, "status"));
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void dates_agreeWithTheStatus(Example of) {
    LocalDate published = LocalDate.parse(Json.text(of.gold(), "published"));
    for (JsonNode event : Json.list(of.gold(), "events")) {
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
  @MethodSource("examples")
  void goldAsRecord_scoresFully(Example of) {
    JsonNode perfect = PerfectRecord.of(of.stem(), of.gold(), text(of));
    RecordScores scores = RecordScores.score(Map.of(of.stem(), of.gold()), List.of(perfect));
    assertThat(scores.differences()).isEmpty();
    assertThat(scores.record()).isEqualTo(1.0);
    assertThat(scores.counts().badSpans()).isZero();
  }

  private static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }

  private static String raw(Example of) {
    Path plain = of.folder().resolve("articles").resolve(of.stem() + ".txt");
    return InputFiles.text(Files.exists(of.page()) ? of.page() : plain);
  }

  private static String text(Example of) {
    String raw = raw(of);
    if (!Files.exists(of.page())) {
      return raw;
    }
    Document page = Jsoup.parse(raw);
    page.select("script, style, title").remove();
    return page.wholeText();
  }
}
