package dev.demarche.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.demarche.model.Article;
import dev.demarche.model.Block;
import dev.demarche.model.Block.Kind;
import dev.demarche.model.Meta;
import dev.demarche.model.Moment;
import dev.demarche.model.Told;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Invented pages of many makes, with what a careful reader takes from each, and floors. */
@TestInstance(Lifecycle.PER_CLASS)
class GoldPagesTest {
  private static final String FOLDER = "/dev/demarche/intake/pages/";

  private final List<Page> pages = new ArrayList<>();

  /** A page as read, and its gold. */
  private record Page(JsonNode gold, Article article) {
    String wanted(String field) {
      return gold.path(field).asText("");
    }
  }

  @BeforeAll
  void read() throws IOException {
    for (JsonNode gold : new JsonMapper().readTree(bytes("gold.json"))) {
      String name = gold.path("page").asText();
      pages.add(new Page(gold, Texts.read(name, bytes(name))));
    }
  }

  private static byte[] bytes(String name) {
    try (InputStream in = GoldPagesTest.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static String body(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind() != Kind.TITLE)
        .map(block -> text(article, block))
        .collect(Collectors.joining("\n"));
  }

  private static String text(Article article, Block block) {
    return article.text().substring(block.span().start(), block.span().end());
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  private List<String> wrong(String field, BiPredicate<Page, String> right) {
    return pages.stream()
        .filter(page -> page.gold().has(field))
        .filter(page -> !right.test(page, page.wanted(field)))
        .map(page -> page.wanted("page"))
        .toList();
  }

  private static String value(@Nullable Told told) {
    return told == null ? "" : told.value();
  }

  private static String value(@Nullable Moment moment) {
    return moment == null ? "" : moment.value();
  }

  private static Meta meta(Page page) {
    return page.article().meta();
  }

  @Test
  void read_sixtyPages_areThere() {
    assertThat(pages).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void read_text_hasNearlyAllShinglesAndHardlyOthers() {
    double precision = 0;
    double recall = 0;
    for (Page page : pages) {
      Overlap overlap =
          Overlap.of(String.join("\n", texts(page.gold().path("text"))), body(page.article()));
      precision += overlap.precision() / pages.size();
      recall += overlap.recall() / pages.size();
    }
    assertThat(2 * precision * recall / (precision + recall)).isGreaterThan(0.985);
  }

  @Test
  void read_pagesOfKnownMakes_haveNothingButTheirText() {
    assertThat(
            wrong(
                "exact",
                (page, any) ->
                    String.join("\n", texts(page.gold().path("text")))
                        .equals(body(page.article()))))
        .isEmpty();
  }

  @Test
  void read_publicationDay_isRightOnNearlyAllPages() {
    assertThat(
            wrong(
                "published", (page, day) -> day.equals(String.valueOf(page.article().published()))))
        .hasSizeLessThanOrEqualTo(pages.size() / 20);
  }

  @Test
  void read_title_isRight() {
    assertThat(wrong("title", (page, title) -> title.equalsIgnoreCase(page.article().title())))
        .isEmpty();
  }

  @Test
  void read_publisher_isRightOnNearlyAllPages() {
    assertThat(
            wrong(
                "publisher",
                (page, name) ->
                    page.gold().path("publisher").isNull()
                        || name.equals(page.article().publisher())))
        .isEmpty();
  }

  @Test
  void read_authors_areRight() {
    assertThat(
            wrong(
                "authors",
                (page, any) ->
                    texts(page.gold().path("authors"))
                        .equals(meta(page).authors().stream().map(Told::value).toList())))
        .isEmpty();
  }

  @Test
  void read_moments_haveTimeAndZone() {
    assertThat(wrong("publishedAt", (page, at) -> at.equals(value(meta(page).published()))))
        .isEmpty();
    assertThat(wrong("updated", (page, at) -> at.equals(value(meta(page).updated())))).isEmpty();
  }

  @Test
  void read_subtitleSectionAndAddress_areRight() {
    assertThat(wrong("subtitle", (page, line) -> line.equals(value(meta(page).subtitle()))))
        .isEmpty();
    assertThat(wrong("section", (page, name) -> name.equals(value(meta(page).section()))))
        .isEmpty();
    assertThat(wrong("address", (page, uri) -> uri.equals(value(meta(page).address())))).isEmpty();
  }

  @Test
  void read_placesThatDisagree_areTold() {
    assertThat(
            wrong(
                "conflict",
                (page, field) ->
                    meta(page).conflicts().stream().anyMatch(each -> each.field().equals(field))))
        .isEmpty();
  }

  @Test
  void read_paidAndSeveralArticles_areNoted() {
    assertThat(wrong("note", (page, about) -> !meta(page).notes().isEmpty())).isEmpty();
  }
}
