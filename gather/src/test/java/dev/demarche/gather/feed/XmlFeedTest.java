package dev.demarche.gather.feed;

import static dev.demarche.gather.feed.Feeds.PARAGRAPH;
import static dev.demarche.gather.feed.Feeds.addresses;
import static dev.demarche.gather.feed.Feeds.article;
import static dev.demarche.gather.feed.Feeds.document;
import static dev.demarche.gather.feed.Feeds.open;
import static dev.demarche.gather.feed.Feeds.reason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.gather.Found;
import dev.demarche.gather.Found.Document;
import dev.demarche.gather.Found.Fault;
import dev.demarche.intake.Stated;
import dev.demarche.model.Article;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlFeedTest {
  private static final String FULL =
      "<item><title>Sarn, Ostrava Bay agree on ferries</title><link>https://skerry.example/ferries"
          + "</link><pubDate>Mon, 10 Mar 2031 21:30:00 -0500</pubDate><description>In short."
          + "</description><content:encoded><![CDATA["
          + PARAGRAPH
          + "]]></content:encoded></item>";
  private static final String SHORT =
      "<item><title>Pilots strike</title><link>/pilots</link><description>In short.</description>"
          + "</item>";

  private static String rss(String items) {
    return "<?xml version=\"1.0\"?>\n<rss version=\"2.0\""
        + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Skerry"
        + " Wire</title><link>https://skerry.example/</link><language>en-gb</language>"
        + items
        + "</channel></rss>";
  }

  @Test
  void open_entryInFull_isADocument() {
    Document document = document(open(rss(FULL)));

    assertThat(document.uri()).isEqualTo("feed.xml!/https://skerry.example/ferries");
    assertThat(document.stated())
        .isEqualTo(new Stated(null, "Skerry Wire", LocalDate.of(2031, 3, 10), "en"));
  }

  @Test
  void open_entryInFull_isReadAsAnArticle() {
    Article article = article(document(open(rss(FULL))));

    assertThat(article.title()).isEqualTo("Sarn, Ostrava Bay agree on ferries");
    assertThat(article.publisher()).isEqualTo("Skerry Wire");
    assertThat(article.published()).isEqualTo(LocalDate.of(2031, 3, 10));
    assertThat(article.text()).contains("met in the harbour town of Lindholm");
  }

  @Test
  void open_entryInShort_tellsOnlyItsAddress() {
    assertThat(open(rss(SHORT)))
        .containsExactly(
            new Fault("feed.xml", "only the address of 1 article is known; fetch it with --fetch"));
  }

  @Test
  void open_entryInShortAndFetching_isFetched() {
    List<Found> found = open("feed.xml", rss(SHORT).getBytes(StandardCharsets.UTF_8), 5);

    assertThat(document(found).uri()).isEqualTo("https://skerry.example/pilots");
    assertThat(document(found).stated())
        .isEqualTo(new Stated("Pilots strike", "Skerry Wire", null, "en", "UTF-8"));
  }

  @Test
  void open_sameAddressTwice_isFetchedOnce() {
    byte[] feed = rss(SHORT + SHORT).getBytes(StandardCharsets.UTF_8);

    assertThat(open("feed.xml", feed, 5)).hasSize(1);
  }

  @Test
  void open_moreAddressesThanAllowed_theRestIsAFault() {
    String other = SHORT.replace("/pilots", "/other");

    List<Found> found = open("feed.xml", rss(SHORT + other).getBytes(StandardCharsets.UTF_8), 1);

    assertThat(found).hasSize(2);
    assertThat(reason(found)).isEqualTo("fetched 1 already, as --fetch-most says; left: 1");
  }

  @Test
  void open_longDescription_isTheArticle() {
    String item =
        "<item><link>https://skerry.example/long</link><description>"
            + PARAGRAPH.repeat(6).replace("<", "&lt;")
            + "</description></item>";

    assertThat(open(rss(item))).singleElement().isInstanceOf(Document.class);
  }

  @Test
  void open_noAddress_isADocumentHoweverShort() {
    String item = "<item><title>Note</title><description>In short.</description></item>";

    assertThat(document(open(rss(item))).uri()).isEqualTo("feed.xml!/entry-1");
  }

  @Test
  void open_neitherTextNorAddress_isAFaultAndTheRestGoesOn() {
    List<Found> found = open(rss("<item><title>Nothing</title></item>" + FULL));

    assertThat(found.get(0))
        .isEqualTo(new Fault("feed.xml!/entry-1", "holds neither text nor address"));
    assertThat(found.get(1)).isInstanceOf(Document.class);
  }

  @Test
  void open_rdf_isAFeed() {
    String feed =
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
            + " xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + "<channel rdf:about=\"https://skerry.example/\"><title>Skerry</title><link>"
            + "https://skerry.example/</link></channel><item rdf:about=\"https://skerry.example/a\">"
            + "<title>A</title><link>https://skerry.example/a</link>"
            + "<dc:date>2031-03-11T00:30:00+09:00</dc:date></item></rdf:RDF>";

    List<Found> found = open("feed.rdf", feed.getBytes(StandardCharsets.UTF_8), 1);

    assertThat(document(found).stated().published()).isEqualTo(LocalDate.of(2031, 3, 11));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.91", "0.92", "0.93", "0.94", "2.0"})
  void open_otherVersionsOfRss_areFeeds(String version) {
    String feed = rss(SHORT).replace("version=\"2.0\"", "version=\"" + version + "\"");

    assertThat(open("feed.xml", feed.getBytes(StandardCharsets.UTF_8), 1)).hasSize(1);
  }

  @Test
  void open_atom_contentIsTheArticle() {
    Document document = document(open(atom("<content type=\"html\">", "</content>")));

    assertThat(document.uri()).isEqualTo("feed.xml!/https://skerry.example/ferries");
    assertThat(document.stated())
        .isEqualTo(new Stated(null, "Skerry Wire", LocalDate.of(2031, 3, 10), "en"));
    assertThat(article(document).text()).contains("harbour town of Lindholm");
  }

  @Test
  void open_atomSummary_tellsOnlyItsAddress() {
    assertThat(addresses(atom("<summary type=\"html\">", "</summary>")))
        .containsExactly("https://skerry.example/ferries");
  }

  private static String atom(String before, String after) {
    return "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>Skerry Wire</title>"
        + "<id>urn:s</id><updated>2031-03-12T10:00:00Z</updated><entry><id>urn:e</id>"
        + "<title>Sarn &amp; Ostrava Bay agree</title>"
        + "<link href=\"https://skerry.example/ferries\"/>"
        + "<published>2031-03-10T23:30:00-05:00</published>"
        + "<updated>2031-03-12T10:00:00Z</updated>"
        + before
        + PARAGRAPH.replace("<", "&lt;")
        + after
        + "</entry></feed>";
  }

  @Test
  void open_charsetOfTheDeclaration_isKept() {
    String feed =
        rss(FULL.replace("Lindholm", "Łomża")).replace("?>", " encoding=\"ISO-8859-2\"?>");

    List<Found> found = open("feed.xml", feed.getBytes(Charset.forName("ISO-8859-2")), 0);

    assertThat(article(document(found)).text()).contains("harbour town of Łomża");
  }

  @Test
  void open_wideCharacters_isAFeed() {
    byte[] feed =
        rss(FULL).replace("?>", " encoding=\"UTF-16\"?>").getBytes(StandardCharsets.UTF_16);

    assertThat(open("feed.xml", feed, 0)).singleElement().isInstanceOf(Document.class);
  }

  @Test
  void open_documentTypeOfAnotherName_isRefused() {
    String feed =
        "<?xml version=\"1.0\"?>\n<!-- a > b --><!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + "<rss version=\"2.0\"><channel><title>&x;</title></channel></rss>";

    assertThat(reason(open(feed))).contains("DOCTYPE");
  }

  @Test
  void open_externalEntity_isRefused() {
    String feed =
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + rss("<item><title>&x;</title></item>").replaceFirst("<\\?xml.*\\?>\n", "");

    assertThat(reason(open(feed))).contains("DOCTYPE");
  }

  @Test
  void open_billionLaughs_isRefused() {
    StringBuilder feed = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 10; i++) {
      feed.append("<!ENTITY l").append(i).append(" \"");
      feed.append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
    }
    feed.append("]>").append("<rss version=\"2.0\"><channel><title>&l9;</title></channel></rss>");

    assertThat(reason(open(feed.toString()))).contains("DOCTYPE");
  }

  @Test
  void open_nestedWithoutEnd_isRefused() {
    assertThat(reason(open(rss("<b>".repeat(50_000))))).contains("nested more than 200 deep");
  }

  @Test
  void open_nothingButMarkup_isRefused() {
    assertThat(reason(open(rss("<b/>".repeat(310_000))))).contains("more than 300000 elements");
  }

  @Test
  void open_largerThanADocument_isRefused() {
    assertThat(reason(open(rss("b".repeat(2_000_000)))))
        .isEqualTo("cannot be read: a feed larger than 2000000 bytes");
  }

  @Test
  void open_cutOff_isAFault() {
    String feed = rss(FULL);

    assertThat(reason(open(feed.substring(0, feed.length() - 30))))
        .startsWith("cannot be read: no feed that can be read: ");
  }

  @Test
  void open_damagedFeeds_giveFaultsAndNoErrors() {
    Random random = new Random(7);
    byte[] whole = atom("<content type=\"html\">", "</content>").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 500; i++) {
      byte[] damaged =
          i % 2 == 0 ? whole.clone() : rss(FULL + SHORT).getBytes(StandardCharsets.UTF_8);
      for (int j = 0; j <= i % 5; j++) {
        damaged[random.nextInt(damaged.length)] = (byte) "<>&\"'/ ]x0".charAt(random.nextInt(10));
      }
      assertThat(open("feed.xml", damaged, 0)).isNotNull();
    }
  }

  @Test
  void open_page_isNoFeed() {
    String page = "<!DOCTYPE html><html><body>About <rss> and <feed></body></html>";

    assertThat(document(open(page)).uri()).isEqualTo("feed.xml");
  }
}
