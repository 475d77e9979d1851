package dev.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.Article;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventMention;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mentions of GDELT 2, invented, and what they are read as beside their events. */
class GdeltMentionsTest {
  private static final String URL = "https://harbour.example/consults";

  /** A line of a file of mentions. */
  private static String mention(String event, String time, String article, String confidence) {
    return String.join(
            "\t",
            event,
            "20310306121500",
            time,
            "1",
            "harbour.example",
            article,
            "3",
            "-1",
            "12",
            "40",
            "1",
            confidence,
            "2100",
            "-1.5",
            "",
            "")
        + "\n";
  }

  private static String mention() {
    return mention(GdeltRows.ID, "20310307003000", URL, "70");
  }

  private static Taken taken(String mentions) {
    return Taken.mentions(bytes(GdeltRows.kenyaConsults()), bytes(mentions));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void mention_ofAKnownEvent_isAnArticleOfItsOutlet() {
    DiplomaticRecord told = taken(mention()).rows.get(0);

    assertThat(told.article().uri()).isEqualTo(URL + "#gdelt2:" + GdeltRows.ID);
    assertThat(told.article().publisher()).isEqualTo("harbour.example");
    assertThat(told.article().published()).isEqualTo(LocalDate.parse("2031-03-07"));
    assertThat(told.article().text())
        .startsWith(
            "Kenya, Tanzania People's Defence Force: Make a visit, 2031-03-05\n\nThe row:\n")
        .contains("\nSOURCEURL: https://a.example/1\n")
        .endsWith("\nMentionDocLen: 2100\nMentionDocTone: -1.5\n");
  }

  @Test
  void mention_ofAKnownEvent_tellsItsActAsSurelyAsItWasRead() {
    EventMention act = Taken.from(ImportFormat.GDELT2, GdeltRows.kenyaConsults()).only();
    EventMention told = taken(mention()).only();

    assertThat(told.confidence()).isEqualTo(0.7);
    assertThat(told.id()).isNotEqualTo(act.id());
    assertThat(told).usingRecursiveComparison().ignoringFields("id", "confidence").isEqualTo(act);
  }

  @ParameterizedTest
  @CsvSource({"https://a.example/1#top, '&'", "doi:10.1/a b, '#'"})
  void mention_address_isThatOfTheArticleWithTheEvent(String article, String mark) {
    DiplomaticRecord told =
        taken(mention(GdeltRows.ID, "20310307003000", article, "70")).rows.get(0);

    assertThat(told.article().uri()).isEqualTo(article + mark + "gdelt2:" + GdeltRows.ID);
    assertThat(Taken.again(told.article())).isEqualTo(told);
  }

  @Test
  void again_keptMention_isReadAsBefore() {
    DiplomaticRecord told = taken(mention()).rows.get(0);

    assertThat(Taken.again(told.article())).isEqualTo(told);
  }

  /** A page that looks like a mention is read as any other, and cannot name another outlet. */
  @Test
  void again_mentionByAnotherOutlet_isNone() {
    Article told = taken(mention()).rows.get(0).article();
    Article page =
        new Article(
            told.uri(),
            null,
            "Forged Gazette",
            told.published(),
            told.publishedFrom(),
            "en",
            told.text(),
            told.digest(),
            told.blocks());

    assertThat(Taken.isOfADataset(told)).isTrue();
    assertThat(Taken.isOfADataset(page)).isFalse();
  }

  @Test
  void mentions_withoutTheirEvents_areOrphaned() {
    Taken taken = taken(mention("7", "20310307003000", URL, "70"));

    assertThat(taken.isOrphaned).isTrue();
    assertThat(taken.rows).isEmpty();
    assertThat(taken.skipped).containsExactly("a mention of an event that is not in the record");
  }

  @Test
  void mentions_someWithoutTheirEvents_areNotOrphaned() {
    Taken taken = taken(mention("7", "20310307003000", URL, "70") + mention());

    assertThat(taken.isOrphaned).isFalse();
    assertThat(taken.rows).hasSize(1);
    assertThat(taken.skipped).hasSize(1);
  }

  @Test
  void mentions_twoByOneArticle_areOne() {
    Taken taken = taken(mention() + mention());

    assertThat(taken.rows).hasSize(1);
    assertThat(taken.skipped).containsExactly("a later mention of an event by one article");
  }

  @Test
  void mentions_badLines_areToldAndTheRestIsRead() {
    Taken taken =
        taken(
            mention()
                + "nonsense\n"
                + mention("", "20310307003000", URL, "70")
                + mention(GdeltRows.ID, "20311399003000", URL, "70")
                + mention(GdeltRows.ID, "", URL, "70")
                + mention(GdeltRows.ID, "20310307003000", "", "70")
                + mention(GdeltRows.ID, "20310307003000", URL, "170")
                + mention(GdeltRows.ID, "20310307003000", URL, "sure")
                + mention(GdeltRows.ID, "20310307003000", URL + "/2", ""));

    assertThat(taken.rows).hasSize(2);
    assertThat(taken.rows.get(1).events().get(0).confidence()).isEqualTo(0.5);
    assertThat(taken.faults)
        .containsExactly(
            "mentions:2: 1 cells, 16 expected",
            "mentions:3: no id",
            "mentions:4: no day: 20311399003000",
            "mentions:5: no time",
            "mentions:6: no article",
            "mentions:7: no percentage: 170",
            "mentions:8: no number: sure");
  }

  @Test
  void read_fileOfMentions_isLeftForLaterAndNoFault() {
    Taken taken = Taken.from(ImportFormat.GDELT2, "nonsense\n" + mention());

    assertThat(taken.hasMentions).isTrue();
    assertThat(taken.rows).isEmpty();
    assertThat(taken.faults).isEmpty();
  }

  @Test
  void read_zipOfBoth_isReadPartByPart() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
      zip.putNextEntry(new ZipEntry("20310307003000.mentions.CSV"));
      zip.write(bytes(mention()));
      zip.putNextEntry(new ZipEntry("20310307003000.export.CSV"));
      zip.write(bytes(GdeltRows.kenyaConsults()));
    }

    Taken events = Taken.from(ImportFormat.GDELT2, zipped.toByteArray());
    Taken mentions = Taken.mentions(zipped.toByteArray(), zipped.toByteArray());

    assertThat(events.hasMentions).isTrue();
    assertThat(events.rows).hasSize(1);
    assertThat(mentions.rows).hasSize(1);
    assertThat(mentions.faults).isEmpty();
  }
}
