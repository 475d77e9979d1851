package dev.demarche.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.Article;
import dev.demarche.model.Article.DateOrigin;
import dev.demarche.model.Block;
import dev.demarche.model.Block.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageArticleTest {
  private static final String FIRST =
      "Iceland’s ferry minister met her Faroese colleague on Saturday to speak about the summer"
          + " timetable, and the two agreed to meet again in June.";
  private static final String SECOND =
      "The crews were not asked, their union said in a note to all its members on Sunday, and"
          + " called for a meeting of its own before the season begins.";
  private static final String TEXT = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

  private static Article page(String head, String body) {
    return Texts.read("<html><head>" + head + "</head><body>" + body + "</body></html>");
  }

  private static Article article(String around) {
    return page("", "<article><h1>Ferry talks open</h1>" + around + "</article>");
  }

  @Test
  void read_article_keepsHeadlineAndParagraphs() {
    assertThat(article(TEXT).text()).isEqualTo("Ferry talks open\n\n" + FIRST + "\n\n" + SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav><a>Home</a> <a>Sport</a></nav>",
        "<div class=ticker>Volcano wakes on Tristan da Cunha, islanders told to stay calm</div>",
        "<marquee>Volcano wakes</marquee>",
        "<aside><h3>Most read</h3><ul><li>Volcano wakes</li></ul></aside>",
        "<div class='related-stories'><p>Volcano wakes on Tristan da Cunha</p></div>",
        "<section id=comments><p>gull7: I saw the volcano wake myself, it was me who called</p></section>",
        "<div class=promo>Get the volcano letter</div>",
        "<div class=cookie-banner>This volcano uses cookies</div>",
        "<ul class=share><li>Tweet the volcano</li></ul>",
        "<p><a href=/x>Volcano wakes on Tristan da Cunha</a></p>",
        "<ul><li><a href=/x>Volcano wakes on Tristan da Cunha</a> the islanders stay calm</li></ul>",
        "<p>Read more: Volcano wakes on Tristan da Cunha</p>",
        "<div style='display:none'>Volcano wakes</div>",
        "<script>var a='Volcano wakes'</script>",
        "<footer>© 2031 Volcano Media</footer>"
      })
  void read_furniture_isDropped(String furniture) {
    assertThat(article(TEXT + furniture).text()).doesNotContainIgnoringCase("volcano");
  }

  @Test
  void read_everythingAfterCommentsHeading_isDropped() {
    String comments = "<h2>Top comments</h2><div>" + SECOND.replace("crews", "gulls") + "</div>";
    assertThat(article(TEXT + comments).text()).doesNotContain("gulls");
  }

  @Test
  void read_headingsListsAndQuotes_keepTheirKinds() {
    Article article =
        article(
            TEXT
                + "<h2>What next</h2><ul><li>A map of the quay</li></ul><blockquote>Fine."
                + "</blockquote>"
                + TEXT.replace("Saturday", "Friday").replace("Sunday", "Monday"));
    assertThat(article.blocks())
        .extracting(Block::kind)
        .startsWith(Kind.TITLE, Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.HEADING, Kind.ITEM)
        .contains(Kind.PARAGRAPH);
    assertThat(article.text()).contains("Fine.");
  }

  @Test
  void read_twoStoriesInMain_keepsBoth() {
    String body =
        "<main><article><h1>Ferry talks open</h1><p>"
            + FIRST
            + "</p></article><article><h2>Crews"
            + " stay home</h2><p>"
            + SECOND
            + "</p></article></main>";
    assertThat(page("", body).text()).contains(FIRST).contains("Crews stay home").contains(SECOND);
  }

  @Test
  void read_inlineMarkup_doesNotBreakWords() {
    assertThat(
            article("<p>The <i>Norr</i>ön<b>a</b> &amp; the &ldquo;Sm&yacute;ril&rdquo; " + FIRST)
                .text())
        .contains("The Norröna & the “Smýril” Iceland");
  }

  @Test
  void read_lineBreaks_partOnlyWhenDoubled() {
    assertThat(article("<div>" + FIRST + "<br>It rained.<br><br>" + SECOND + "</div>").text())
        .endsWith(FIRST + " It rained.\n\n" + SECOND);
  }

  @Test
  void read_unclosedAndMisnestedTags_areReadAsBrowsersDo() {
    assertThat(
            Texts.read("<h1>Ferry talks open<p>" + FIRST + "<p><b>" + SECOND + "</p></b>").text())
        .contains(FIRST)
        .contains(SECOND);
  }

  @Test
  void read_deepNesting_isRead() {
    assertThat(article("<div>".repeat(20_000) + TEXT).text()).contains(FIRST);
  }

  @Test
  void read_textWithTagsInTheName_isStillText() {
    assertThat(
            Texts.read(
                    "a.html",
                    ("Ferry talks open\n\n" + FIRST)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .text())
        .isEqualTo("Ferry talks open\n\n" + FIRST);
  }

  @Test
  void read_jsonLd_givesDayAndOutlet() {
    Article article =
        page(
            """
            <script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2030-01-01"},
            {"@type":["NewsArticle"],"datePublished":"2031-05-03T23:30:00+03:00",
            "dateModified":"2031-06-01","publisher":{"@id":"#o"}},
            {"@id":"#o","@type":"Organization","name":"The Skerry Post"}]}</script>""",
            "<h1>Ferry talks open</h1>" + TEXT);
    assertThat(article.published()).isEqualTo(LocalDate.of(2031, 5, 3));
    assertThat(article.publishedFrom()).isEqualTo(DateOrigin.JSON_LD);
    assertThat(article.publisher()).isEqualTo("The Skerry Post");
  }

  @Test
  void read_brokenJsonLd_isIgnored() {
    Article article =
        page("<script type=application/ld+json>{\"@type\":</script>", "<h1>Talks</h1>" + TEXT);
    assertThat(article.published()).isNull();
  }

  @Test
  void read_universalTime_yieldsToThePrintedDayBesideIt() {
    Article article =
        page(
            "<meta property=article:published_time content=2031-05-03T22:30:00Z>",
            "<h1>Ferry talks open</h1><p class=byline>Ann Dam, 4 May 2031</p>" + TEXT);
    assertThat(article.published()).isEqualTo(LocalDate.of(2031, 5, 4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "META | <meta property='article:published_time' content='2031-05-03T08:00:00+01:00'>",
        "META | <meta name='DC.date.issued' content='2031-05-03'>",
        "TIME | <h1>Ferry talks open</h1><time datetime='2031-05-03'>today</time>",
        "BYLINE | <h1>Ferry talks open</h1><div class=byline>Ann Dam, Saturday 3 May 2031</div>",
        "BYLINE | <h1>Ferry talks open</h1><div>Published Saturday 3 May 2031 · updated</div>"
      })
  void read_dayOfPage_comesWithItsOrigin(DateOrigin origin, String markup) {
    Article article = page("", markup + TEXT);
    assertThat(article.published()).isEqualTo(LocalDate.of(2031, 5, 3));
    assertThat(article.publishedFrom()).isEqualTo(origin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=date>Friday, 9 May 2031</div><h1>Ferry talks open</h1>%s",
        "<h1>Ferry talks open</h1>%s<div class=comments><p class=date>9 May 2031</p></div>",
        "<h1>Ferry talks open</h1>%s<footer>Printed 9 May 2031</footer>",
        "<h1>Ferry talks open</h1>%s<aside>9 May 2031: Volcano</aside>"
      })
  void read_otherDaysOfPage_areNotItsDay(String markup) {
    assertThat(page("", markup.formatted(TEXT)).published()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property='og:site_name' content='Skerry Post'> | Skerry Post",
        "<title>Ferry talks open - Skerry Post</title> | Skerry Post",
        "<title>Ferry talks open : Skerry Post</title> | Skerry Post"
      })
  void read_outletOfPage_isFound(String head, String publisher) {
    assertThat(page(head, "<h1>Ferry talks open</h1>" + TEXT).publisher()).isEqualTo(publisher);
  }

  @Test
  void read_headingIsOutletsLogo_takesTheTitleOfTheData() {
    String head =
        "<title>Ferry talks open | Skerry Post</title>"
            + "<meta property='og:title' content='Ferry talks open'>";
    assertThat(page(head, "<h1>Skerry Post</h1>" + TEXT).title()).isEqualTo("Ferry talks open");
  }

  @Test
  void read_noHeading_takesTheTitleWithoutOutlet() {
    assertThat(page("<title>Ferry talks open today | Skerry Post</title>", TEXT).title())
        .isEqualTo("Ferry talks open today");
  }

  @Test
  void read_copyOfTheText_isKeptOnce() {
    String copy = "<div>" + FIRST + " " + SECOND + "</div>";
    assertThat(article(TEXT + copy).text())
        .isEqualTo("Ferry talks open\n\n" + FIRST + "\n\n" + SECOND);
  }

  @Test
  void read_everyBlock_standsWhereItsPathLeads() {
    String html =
        "<html><body><nav><a>Home</a></nav><div class=ad><p>Buy</p></div><article><h1>Ferry talks"
            + " open</h1>"
            + TEXT
            + "</article></body></html>";
    org.jsoup.nodes.Document original = org.jsoup.Jsoup.parse(html);
    Article article = Texts.read(html);
    assertThat(article.blocks())
        .hasSize(3)
        .allSatisfy(
            block ->
                assertThat(original.select(String.valueOf(block.path())).text())
                    .isEqualTo(article.text().substring(block.span().start(), block.span().end())));
  }

  @Test
  void read_plainText_hasNoPaths() {
    assertThat(Texts.read("Ferry talks open\n\n" + FIRST).blocks())
        .allSatisfy(block -> assertThat(block.path()).isNull());
  }

  @Test
  void read_bodyInDataOnly_isRead() {
    String body = (FIRST + " " + SECOND + " ").repeat(2).strip();
    Article article =
        page(
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                + body
                + "\"}</script>",
            "<h1>Ferry talks open</h1><div id=root></div>");
    assertThat(article.text()).contains(FIRST);
  }
}
