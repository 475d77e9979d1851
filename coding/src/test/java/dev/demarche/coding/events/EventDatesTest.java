package dev.demarche.coding.events;

import static dev.demarche.coding.events.Coded.code;
import static dev.demarche.coding.events.Coded.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.model.EventMention;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Precision;
import dev.demarche.model.TimeRef;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When events take place. */
class EventDatesTest {
  @Test
  void code_ofWordsAfterADatedSentence_haveTheDayOfTheStory() {
    Reading reading = Texts.reading("On Monday it rained in Peru.", "Peru condemned Chile.");
    EventMention event =
        Texts.only(
            code(
                reading,
                Act.of(reading, EventType.ACCUSE, "condemned")
                    .actor("Peru")
                    .recipient("Chile")
                    .frame()));
    assertThat(event.date())
        .isEqualTo(
            new TimeRef(LocalDate.of(2024, 5, 6), LocalDate.of(2024, 5, 6), Precision.DAY, ""));
  }

  @Test
  void code_ofAPlanAfterADatedSentence_doesNotInheritTheDay() {
    Reading reading = Texts.reading("On Monday it rained in Peru. Peru will visit Chile.");
    EventMention event =
        Texts.only(
            code(
                reading,
                Act.of(reading, EventType.CONSULT, "visit")
                    .mode("visit")
                    .status(EventStatus.SCHEDULED)
                    .actor("Peru")
                    .recipient("Chile")
                    .frame()));
    assertThat(event.date()).isNull();
  }

  @Test
  void code_ofAnArticleWithoutADay_leavesTheDateOpen() {
    Reading reading = Texts.undated("Peru condemned Chile on Monday.");
    EventMention event =
        Texts.only(
            code(
                reading,
                Act.of(reading, EventType.ACCUSE, "condemned")
                    .actor("Peru")
                    .recipient("Chile")
                    .in(Role.TIME, "on Monday")
                    .frame()));
    assertThat(event.date()).isNull();
  }

  @Test
  void code_ofAnAct_givesTheStorysDateAtEachSentence() {
    Reading reading = Texts.reading("It rained. It snowed on Monday.", "It froze on Tuesday.");
    TimeRef monday = TimeRef.day(LocalDate.of(2024, 5, 6), "on Monday");
    assertThat(story(reading))
        .containsExactly(monday, monday, TimeRef.day(LocalDate.of(2024, 5, 7), "on Tuesday"));
  }
}
