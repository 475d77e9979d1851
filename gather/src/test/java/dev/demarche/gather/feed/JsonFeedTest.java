package dev.demarche.gather.feed;

import static dev.demarche.gather.feed.Feeds.PARAGRAPH;
import static dev.demarche.gather.feed.Feeds.addresses;
import static dev.demarche.gather.feed.Feeds.article;
import static dev.demarche.gather.feed.Feeds.document;
import static dev.demarche.gather.feed.Feeds.open;
import static dev.demarche.gather.feed.Feeds.reason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.gather.Found;
import dev.demarche.intake.Stated;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonFeedTest {
  private static String feed(String items) {
    return "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Skerry Wire\","
        + " \"home_page_url\": \"https://skerry.example/\", \"language\": \"en-GB\", \"items\": ["
        + items
        + "]}";
  }

  private static String item(String field) {
    return "{\"id\": 7, \"url\": \"https://skerry.example/ferries\", \"title\": \"Sarn & Co agree\","
        + " \"date_published\": \"2031-03-10T23:30:00-05:00\", \""
        + field
        + "\": \""
        + PARAGRAPH
        + "\"}";
  }

  @Test
  void open_contentInHtml_isTheArticle() {
    List<Found> found = open(feed(item("content_html")));

    assertThat(document(found).uri()).isEqualTo("feed.xml!/https://skerry.example/ferries");
    assertThat(document(found).stated())
        .isEqualTo(new Stated(null, "Skerry Wire", LocalDate.of(2031, 3, 10), "en"));
    assertThat(article(document(found)).title()).isEqualTo("Sarn & Co agree");
    assertThat(article(document(found)).text()).contains("harbour town of Lindholm");
  }

  @Test
  void open_contentInText_isTakenLiterally() {
    assertThat(article(document(open(feed(item("content_text"))))).text())
        .contains("<p>The ferry ministers");
  }

  @Test
  void open_summary_tellsOnlyItsAddress() {
    assertThat(addresses(feed(item("summary")))).containsExactly("https://skerry.example/ferries");
  }

  @Test
  void open_wrongTypes_theRestGoesOn() {
    List<Found> found = open(feed("3, {\"title\": {}}, " + item("content_html")));

    assertThat(found).hasSize(3);
    assertThat(found.get(2)).isInstanceOf(Found.Document.class);
  }

  @Test
  void open_nothingButBrackets_isRefused() {
    byte[] feed = feed("[],".repeat(330_000) + "[]").getBytes(StandardCharsets.UTF_8);

    assertThat(open("feed.json", feed, 0)).hasSizeGreaterThan(1);
    assertThat(reason(open(feed("[".repeat(5000))))).contains("nesting depth");
  }

  @Test
  void open_cutOff_isAFault() {
    assertThat(reason(open(feed("{")))).startsWith("cannot be read: no feed that can be read: ");
  }

  @Test
  void open_otherJson_isNoFeed() {
    assertThat(document(open("{\"version\": \"1\", \"items\": []}")).uri()).isEqualTo("feed.xml");
  }
}
