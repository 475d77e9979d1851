package dev.demarche.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.Article;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days in lines that say more than when an article was published. */
class LooseDatesTest {
  private static final LocalDate DAY = LocalDate.parse("2031-05-03");
  private static final String BODY =
      "Iceland’s ferry minister met her Faroese colleague on Friday to speak about the summer"
          + " timetable, and the two agreed to meet again in June.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[From the archive. This article appeared in the Skerry Post of Saturday 3 May 2031.]",
        "TORSHAVN, May 3, 2031 -- 1840 local",
        "Saturday, 3 May 2031 - updates by Jon Ask and Lis Berg in Torshavn and Klaksvik",
        "(Unofficial translation distributed by the Skerry Service on 3 May 2031)",
      })
  void line_aboveTheHeadline_tellsTheDayAndIsNone(String line) {
    Article article = Texts.read(line + "\n\nFerry talks open in harbour\n\n" + BODY);
    assertThat(article.published()).isEqualTo(DAY);
    assertThat(article.title()).isEqualTo("Ferry talks open in harbour");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Press conference of the ferry minister, Torshavn, 3 May 2031",
        "Ferry talks open: our report of 3 May 2031",
        "Council of Harbours, 12th meeting, 3 May 2031 (extracts)",
      })
  void headline_thatEndsWithADay_tellsIt(String line) {
    Article article = Texts.read(line + "\n\n" + BODY);
    assertThat(article.published()).isEqualTo(DAY);
    assertThat(article.title()).isEqualTo(line);
  }

  @Test
  void byline_belowTheFirstParagraph_tellsTheDay() {
    Article article =
        Texts.read(
            "Ferry talks open\n\nTORSHAVN: "
                + BODY
                + "\n\nBy Jon Ask | Saturday, May 3, 2031\n\n"
                + BODY
                + "\n\n"
                + BODY);
    assertThat(article.published()).isEqualTo(DAY);
  }

  @Test
  void firstLine_withATimeBehindItsDay_tellsTheDay() {
    String line = "Interview with the ferry minister on Skerry Radio, 3 May 2031, 7:30 a.m.";
    assertThat(Texts.read(line + "\n\n" + BODY).published()).isEqualTo(DAY);
  }

  @Test
  void lastLine_thatTellsWhereItAppeared_tellsTheDay() {
    Article article =
        Texts.read(
            "Ferry talks open\n\n"
                + BODY
                + "\n\nThis article first appeared in the Skerry Post, May 3, 2031, page 4.");
    assertThat(article.published()).isEqualTo(DAY);
  }

  @Test
  void dateline_beforeAColon_tellsTheDay() {
    Article article = Texts.read("Ferry talks open\n\nTORSHAVN, May 3, 2031: " + BODY);
    assertThat(article.published()).isEqualTo(DAY);
  }

  @Test
  void day_thatIsStated_goesBeforeALooseOne() {
    Article article =
        Texts.read(
            "Ferry talks open: what the paper of 2 May 2031\n\nPublished 3 May 2031\n\n" + BODY);
    assertThat(article.published()).isEqualTo(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What the treaty of 3 May 1931 means for ferries today",
        "The third of May and its ferries",
      })
  void headline_thatOnlyTellsOfADay_tellsNone(String line) {
    assertThat(Texts.read(line + "\n\n" + BODY).published()).isNull();
  }
}
