package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.coding.time.TimeReader;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.TimeRef;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryDatesTest {
  private static final TimeReader TIMES = new TimeReader();

  @Test
  void at_beforeAnyDate_isTheMainDate() {
    StoryDates dates = dates("Ruto met Stubb. It rained on Monday.");
    assertThat(dates.at(0).map(TimeRef::from)).contains(LocalDate.of(2024, 5, 6));
  }

  @Test
  void at_withoutAnyDate_isUnknown() {
    assertThat(dates("Ruto met Stubb.").at(0)).isEmpty();
  }

  @Test
  void at_behindADate_isThatDay() {
    StoryDates dates = dates("On Monday it rained. Ruto met Stubb.");
    assertThat(dates.at(1).map(TimeRef::from)).contains(LocalDate.of(2024, 5, 6));
  }

  @Test
  void at_behindSeveralDates_isTheLast() {
    StoryDates dates = dates("On Monday it rained. On Tuesday it snowed. Ruto met Stubb.");
    assertThat(dates.at(2).map(TimeRef::from)).contains(LocalDate.of(2024, 5, 7));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The border has been shut since May 2022. Ruto met Stubb.",
        "The border was shut on 3 May 2022. Ruto met Stubb.",
        "The border will be open on 20 May 2024. Ruto met Stubb.",
        "The border was shut in March. Ruto met Stubb.",
      })
  void at_behindBackgroundAndPlans_isUnknown(String text) {
    assertThat(dates(text).at(1)).isEmpty();
  }

  @Test
  void at_behindTheWeekdayOfAPlan_doesNotMove() {
    Reading reading = Texts.reading("Ruto will receive Stubb on Friday. Peru condemned it.");
    Frame plan =
        Act.of(reading, EventType.CONSULT, "receive")
            .status(EventStatus.SCHEDULED)
            .in(Role.TIME, "on Friday")
            .frame();
    assertThat(new StoryDates(TIMES, Texts.with(reading, plan)).at(1)).isEmpty();
  }

  @Test
  void ofBlock_ofAnotherParagraph_isUnknown() {
    StoryDates dates = dates("On Monday it rained. Ruto met Stubb.", "Peru shelled the port.");
    assertThat(dates.ofBlock(1).map(TimeRef::from)).contains(LocalDate.of(2024, 5, 6));
    assertThat(dates.at(2).map(TimeRef::from)).contains(LocalDate.of(2024, 5, 6));
    assertThat(dates.ofBlock(2)).isEmpty();
  }

  @Test
  void at_ofALiveBlog_isTheDayOfPublicationInEachEntry() {
    StoryDates dates =
        dates(
            "09:10 – The talks began.",
            "10:20 – On Monday it had rained. The talks went on.",
            "11:45 – The talks ended.");
    assertThat(dates.at(0).map(TimeRef::from)).contains(Texts.DAY);
    assertThat(dates.at(2).map(TimeRef::from)).contains(LocalDate.of(2024, 5, 6));
    assertThat(dates.at(3).map(TimeRef::from)).contains(Texts.DAY);
  }

  @Test
  void at_ofTwoEntriesWithATime_isNoLiveBlog() {
    StoryDates dates = dates("09:10 – The talks began.", "10:20 – The talks ended.");
    assertThat(dates.at(1)).isEmpty();
  }

  @Test
  void at_inAParagraphWithoutDate_isTheMainDate() {
    StoryDates dates =
        dates("On Tuesday it snowed.", "On Monday it had rained.", "Ruto met Stubb.");
    assertThat(dates.at(2).map(TimeRef::from)).contains(LocalDate.of(2024, 5, 7));
  }

  @Test
  void at_inASentenceWithADate_isThatDay() {
    StoryDates dates = dates("On Tuesday it snowed. Peru said on Monday that Chile had lied.");
    assertThat(dates.at(1).map(TimeRef::from)).contains(LocalDate.of(2024, 5, 6));
  }

  @Test
  void ofLead_inALaterParagraph_isUnknown() {
    StoryDates dates =
        dates("Peru shelled the port on Monday.", "It rained.", "It was cold.", "Night fell.");
    assertThat(dates.ofLead(0).map(TimeRef::from)).contains(LocalDate.of(2024, 5, 6));
    assertThat(dates.ofLead(3)).isEmpty();
  }

  private static StoryDates dates(String... paragraphs) {
    return new StoryDates(TIMES, Texts.reading(paragraphs));
  }
}
