package dev.demarche.gather.feed;

import static dev.demarche.gather.feed.Feeds.addresses;
import static dev.demarche.gather.feed.Feeds.document;
import static dev.demarche.gather.feed.Feeds.open;
import static dev.demarche.gather.feed.Feeds.reason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.gather.Fetched;
import dev.demarche.gather.Found;
import dev.demarche.gather.Gatherer;
import dev.demarche.gather.Limits;
import dev.demarche.gather.Web;
import dev.demarche.intake.Stated;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SitemapTest {
  private static final String NEWS =
      "<?xml version=\"1.0\"?><!-- made by hand -->\n"
          + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
          + " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\""
          + " xmlns:image=\"http://www.google.com/schemas/sitemap-image/1.1\"><url>"
          + "<image:image><image:loc>https://skerry.example/a.png</image:loc></image:image>"
          + "<loc> https://skerry.example/a?x=1&amp;y=2 </loc><news:news><news:publication>"
          + "<news:name>Skerry Wire</news:name><news:language>en</news:language>"
          + "</news:publication><news:publication_date>2031-03-10T23:30:00-05:00"
          + "</news:publication_date><news:title>Sarn &amp; Ostrava Bay agree</news:title>"
          + "</news:news></url><url><loc>https://skerry.example/b</loc></url></urlset>";

  @Test
  void open_notFetching_oneLineForAll() {
    assertThat(open(NEWS))
        .containsExactly(
            new Found.Fault(
                "feed.xml", "only the addresses of 2 articles are known; fetch them with --fetch"));
  }

  @Test
  void open_addresses_areTold() {
    assertThat(addresses(NEWS))
        .containsExactly("https://skerry.example/a?x=1&y=2", "https://skerry.example/b");
  }

  @Test
  void open_news_statesWhatItTells() {
    assertThat(document(open("map.xml", NEWS.getBytes(StandardCharsets.UTF_8), 2)).stated())
        .isEqualTo(
            new Stated(
                "Sarn & Ostrava Bay agree",
                "Skerry Wire",
                LocalDate.of(2031, 3, 10),
                "en",
                "UTF-8"));
  }

  @Test
  void open_index_leadsToTheMapsAndTheirPages() {
    Web web =
        address ->
            address.endsWith(".xml")
                ? new Fetched.Page(address, "text/xml", null, NEWS.getBytes(StandardCharsets.UTF_8))
                : Feeds.ECHO.get(address);
    String index =
        "<sitemapindex><sitemap><loc>https://skerry.example/1.xml</loc></sitemap></sitemapindex>";

    assertThat(gather(index, web))
        .map(Found::uri)
        .containsExactly("https://skerry.example/a?x=1&y=2", "https://skerry.example/b");
  }

  @Test
  void open_indexOfItself_ends() {
    String index =
        "<sitemapindex><sitemap><loc>https://skerry.example/i.xml</loc></sitemap></sitemapindex>";
    Web web =
        address ->
            new Fetched.Page(address, "text/xml", null, index.getBytes(StandardCharsets.UTF_8));

    assertThat(gather(index, web)).isEmpty();
  }

  @Test
  void open_documentType_isRefused() {
    String map =
        "<!DOCTYPE urlset [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + "<urlset><url><loc>&x;</loc></url></urlset>";

    assertThat(open(map))
        .containsExactly(new Found.Fault("feed.xml", "cannot be read: declares a document type"));
  }

  @Test
  void open_nestedWithoutEnd_isRefused() {
    assertThat(reason(open("<urlset>" + "<a>".repeat(10_000)))).contains("more than 50 deep");
  }

  @Test
  void open_cutOff_givesWhatStandsBefore() {
    List<Found> found = open(NEWS.substring(0, NEWS.length() - 20));

    assertThat(found).hasSize(2);
    assertThat(reason(found)).startsWith("cannot be read: no well-formed XML: ");
  }

  private static List<Found> gather(String index, Web web) {
    List<Found> found = new ArrayList<>();
    new Gatherer(List.of(new Sitemap()), Limits.DEFAULT, web, 10)
        .gather(
            "index.xml",
            null,
            new ByteArrayInputStream(index.getBytes(StandardCharsets.UTF_8)),
            Stated.NOTHING,
            found::add);
    return found;
  }
}
