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

class PlainArticleTest {
  private static final String BODY =
      "Iceland’s ferry minister met her Faroese colleague on Saturday to speak about the summer"
          + " timetable, and the two agreed to meet again in June.";

  @Test
  void read_wire_laysOutTitleAndParagraphs() {
    Article article =
        Texts.read(
            "Ferry talks open\n\nTORSHAVN, 3 May 2031 (Skerry Wire) - " + BODY + "\n\nMore.");
    assertThat(article.text())
        .isEqualTo(
            "Ferry talks open\n\nTORSHAVN, 3 May 2031 (Skerry Wire) - " + BODY + "\n\nMore.");
    assertThat(article.blocks()).extracting(Block::kind).startsWith(Kind.TITLE, Kind.PARAGRAPH);
    assertThat(article.publisher()).isEqualTo("Skerry Wire");
    assertThat(article.publishedFrom()).isEqualTo(DateOrigin.TEXT);
    assertThat(article.language()).isEqualTo("en");
  }

  @Test
  void read_lineThatGoesOnFromTheLetterhead_isNoHeadline() {
    Article article =
        Texts.read(
            "COUNCIL OF FERRY STATES\n\nCOMMUNIQUÉ\nissued at the close of the twelfth meeting of the"
                + " Heads of Harbours\nTorshavn, 3 May 2031\n\nHarbours to share one timetable\n\n"
                + BODY);
    assertThat(article.title()).isEqualTo("Harbours to share one timetable");
  }

  @Test
  void read_lastParagraphOpensLikeANote_isKept() {
    String last =
        "All times of the ferries, the two sides said, will be printed on one sheet from June on, in"
            + " both languages.";
    assertThat(Texts.read("Ferry talks open\n\n" + BODY + "\n\n" + last).text()).endsWith(last);
    assertThat(Texts.read("Ferry talks open\n\n" + BODY + "\n\nAll times are GMT.").text())
        .endsWith(BODY);
  }

  @Test
  void read_blocks_standWhereTheirTextIs() {
    Article article = Texts.read("Ferry talks open\n\n" + BODY + "\n\n- one item of several here");
    assertThat(article.blocks())
        .extracting(block -> block.span().of(article.text()))
        .containsExactly("Ferry talks open", BODY, "one item of several here");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "• Sat. May 3rd, 2031",
        "Saturday, May 3, 2031 (all times Torshavn)",
        "The Skerry Post - Torshavn, Saturday 3 May 2031",
        "03.05.2031",
        "Torshavn, 3 May 2031",
        "Published: 2031-05-03T23:30:00+03:00",
        "0853 GMT 03 May 2031",
        "030853Z MAY 31",
        "Samedi 3 mai 2031",
        "Samstag, den 3. Mai 2031",
        "sábado, 3 de mayo de 2031",
        "3 Mayıs 2031 Cumartesi",
        "3 мая 2031 г.",
        "3 พฤษภาคม 2574",
        "3 May 2574 BE",
        "Posted 3 May 2031 | Updated 9 May 2031",
        "Printed 9 May 2031, published 3 May 2031",
        "Saturday, May 3, 2031, 11:42 / Last changed 13:05",
        "Rowing: Torshavn, Saturday 3 May 2031, after the last race"
      })
  void read_headerLine_givesTheDayAndIsNoText(String line) {
    Article article = Texts.read("Ferry talks open\n\n" + line + "\n\n" + BODY);
    assertThat(article.published()).isEqualTo(LocalDate.of(2031, 5, 3));
    assertThat(article.publishedFrom()).isEqualTo(DateOrigin.BYLINE);
    assertThat(article.text()).isEqualTo("Ferry talks open\n\n" + BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fjord Radio, Torshavn, 3 May 2031. Question and answer",
        "Harbour Live | live page, 3 May 2031 | by our reporters",
        "TORSHAVN, northern Streymoy, May 3, 2031. (Fjord Wire) Ferries stood still.",
        "Torshavn, May 3 (2031), Fjord Wire",
        "Fjord24 live · 3 May 2031 · latest entry on top",
        "The Fjord Bulletin, 3 May 2031, weekly digest",
        "From the archive. This report first appeared on 3 May 2031 in The Fjord Post.",
        "Rolling coverage, Fjord Online. May 3, 2031. Compiled by our desk"
      })
  void read_lineThatOpensWithPlaceAndDay_givesTheDay(String line) {
    assertThat(Texts.read("Ferry talks open\n\n" + line + "\n\n" + BODY).published())
        .isEqualTo(LocalDate.of(2031, 5, 3));
  }

  @Test
  void read_stretchOfDaysInTheHeadline_givesTheFirst() {
    assertThat(Texts.read("Ferry notebook: May 3-9, 2031\n\n" + BODY).published())
        .isEqualTo(LocalDate.of(2031, 5, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The strait was closed on 3 May 1931, and has been quiet since.",
        "On 3 May 1931, the two ports signed a treaty.",
        "In Torshavn on May 3, 1931, Peru and Chile agreed on a ferry.",
        "Torshavn | Marking the constitution of 3 May 1791 | Live"
      })
  void read_sentenceWithADay_givesNone(String line) {
    assertThat(Texts.read("Ferry talks open\n\n" + line + "\n\n" + BODY).published()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Published 3 hours ago", "Printed 3 May 2031"})
  void read_lineWithoutDayOfPublication_givesNone(String line) {
    assertThat(Texts.read("Ferry talks open\n\n" + line + "\n\n" + BODY).published()).isNull();
  }

  @Test
  void read_updateAlone_isBetterThanNothing() {
    assertThat(Texts.read("Ferry talks open\n\nUpdated 4 May 2031\n\n" + BODY).published())
        .isEqualTo(LocalDate.of(2031, 5, 4));
  }

  @Test
  void read_numericDateOfAmericanWire_isMonthFirst() {
    String text = "a0123 SKW 03-05-91 1930EST\nFerry talks open\nTORSHAVN (SKW) - " + BODY;
    assertThat(Texts.read(text).published()).isEqualTo(LocalDate.of(1991, 3, 5));
  }

  @Test
  void read_numericDateWithWeekday_takesTheReadingThatFits() {
    assertThat(Texts.read("Ferry talks open\n\nMonday 05/12/2031\n\n" + BODY).published())
        .isEqualTo(LocalDate.of(2031, 5, 12));
  }

  @Test
  void read_numericDateNearNamedDay_takesTheNearReading() {
    String text = "Ferry talks open\n\n05/06/2031\n\n" + BODY + " It began on 2 June 2031.";
    assertThat(Texts.read(text).published()).isEqualTo(LocalDate.of(2031, 6, 5));
  }

  @Test
  void read_datelineWithoutYear_takesTheYearThatItsWeekdaysFit() {
    String text =
        "Ferry talks open\n\nTORSHAVN, May 3 (Skerry Wire) - "
            + BODY
            + " It had been planned since 2030. The crew came on Friday.";
    assertThat(Texts.read(text).published()).isEqualTo(LocalDate.of(2031, 5, 3));
  }

  @Test
  void read_dayInAddress_isUsedWhereTheTextHasNone() {
    Article article =
        Texts.read(
            "https://skerry.example/2031/05/03/ferry",
            ("Ferry talks open\n\n" + BODY).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(article.published()).isEqualTo(LocalDate.of(2031, 5, 3));
    assertThat(article.publishedFrom()).isEqualTo(DateOrigin.URL);
  }

  @Test
  void read_gluedHeadline_isKeptOnce() {
    String line = "Ferry talks open in Torshavn";
    Article article = Texts.read(line + "\n\n" + line + line + "\n\n" + BODY);
    assertThat(article.text()).isEqualTo(line + "\n\n" + BODY);
    assertThat(Texts.read(line + line + "\n\n" + BODY).title()).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "THE SKERRY DESK | The Skerry Desk",
        "Skerry Gazette, English edition | Skerry Gazette",
        "SKERRY STATE NEWS AGENCY (SSNA) | Skerry State News Agency",
        "By Ann Dam, Skerry News | Skerry News",
        "By Skerry News staff | Skerry News",
        "Torshavn, 3 May 2031 – Skerry Press Service | Skerry Press Service"
      })
  void read_lineWithOutlet_givesThePublisher(String line, String publisher) {
    assertThat(Texts.read("Ferry talks open today\n" + line + "\n\n" + BODY).publisher())
        .isEqualTo(publisher);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MINISTRY OF FISHERIES;REPUBLIC OF SKERRY | Ministry of Fisheries, Republic of Skerry",
        "Kingdom of Skerry;Ministry of Fisheries | Ministry of Fisheries, Kingdom of Skerry",
        "Ministry of Fisheries, Republic of Skerry | Ministry of Fisheries, Republic of Skerry",
        "Ministry of Fisheries | Ministry of Fisheries",
        "Skerry Gazette;Republic of Skerry | Skerry Gazette",
      })
  void read_letterhead_givesTheMinistryWithItsState(String lines, String publisher) {
    String text = lines.replace(';', '\n') + "\n\nFerry talks open today\n\n" + BODY;
    assertThat(Texts.read(text).publisher()).isEqualTo(publisher);
  }

  @Test
  void read_initialsInDateline_standForTheMasthead() {
    String text = "SKERRY PRESS SERVICE\nFerry talks open today\nTORSHAVN (SPS) - " + BODY;
    assertThat(Texts.read(text).publisher()).isEqualTo("Skerry Press Service");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SKW-FERRY/TALKS", "PRESS RELEASE No. 12/2031", "OPINION", "By Ann Dam"})
  void read_lineAboutTheArticle_isNoText(String line) {
    assertThat(Texts.read(line + "\nFerry talks open\n\n" + BODY).text())
        .isEqualTo("Ferry talks open\n\n" + BODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(Reporting by Ann Dam)", "— END —", "###", "© 2031 Skerry Wire", "-30-"})
  void read_lineBelowTheText_isNoText(String line) {
    assertThat(Texts.read("Ferry talks open\n\n" + BODY + "\n\n" + line).text())
        .isEqualTo("Ferry talks open\n\n" + BODY);
  }

  @Test
  void read_lineBelowHeadline_isKeptAsText() {
    Article article =
        Texts.read("Ferry talks open\n\nCrews want Sundays off\n\nTORSHAVN (SKW) - " + BODY);
    assertThat(article.blocks().get(1).kind()).isEqualTo(Kind.HEADING);
    assertThat(article.text()).contains("Crews want Sundays off");
  }

  @Test
  void read_hardWrappedLines_areJoined() {
    String text =
        """
        Ferry talks open

        The two ministers of ferries, who had not met since the spring storm,
        spoke for an hour about the timetable of the summer and about the old
        quay of the harbour. They parted
        as friends, an aide said. Another round is planned for the middle of
        June.

        The crews were not asked, their union said in a note to all members
        on Sunday.
        """;
    assertThat(Texts.read(text).text())
        .contains("spring storm, spoke for an hour about the timetable of the summer and about")
        .contains("middle of June.\n\nThe crews were not asked");
  }

  @Test
  void read_liveBlog_keepsEntriesApart() {
    String text =
        """
        LIVE: Ferry talks, hour by hour
        Saturday, 3 May 2031

        18:40 - The two ministers have left the harbour office and say nothing at all.
        17:55 - A clerk carries a map of the quay into the room where they sit.
        """;
    Article article = Texts.read(text);
    assertThat(article.blocks())
        .extracting(Block::kind)
        .containsExactly(Kind.TITLE, Kind.ITEM, Kind.ITEM);
  }

  @Test
  void read_numberedParagraphs_staysWithTheirNumbers() {
    Article article = Texts.read("Ferry talks open\n\n1. " + BODY + "\n\n2. " + BODY);
    assertThat(article.blocks()).extracting(Block::kind).contains(Kind.ITEM);
    assertThat(article.text()).contains("\n\n1. Iceland").contains("\n\n2. Iceland");
  }

  @Test
  void read_characters_areCleaned() {
    String body = BODY.replace("ferry minister", "fe\u200Brry\u00A0mini\u00ADster e\u0301tude");
    Article article = Texts.read("Ferry talks open\r\n\r\n" + body);
    assertThat(article.text()).contains("ferry minister étude").doesNotContain("\r");
  }

  @Test
  void read_sameText_hasTheSameDigest() {
    Article one = Texts.read("Ferry talks open\n\n" + BODY);
    Article other = Texts.read("Ferry talks open\r\n\r\n\r\n" + BODY + "\n");
    assertThat(one.digest()).isEqualTo(other.digest()).matches("sha256:[0-9a-f]{64}");
  }

  @Test
  void read_noHeadline_hasNullTitle() {
    Article article = Texts.read(BODY + " " + BODY + "\n\n" + BODY);
    assertThat(article.title()).isNull();
    assertThat(article.text()).startsWith("Iceland’s");
  }
}
