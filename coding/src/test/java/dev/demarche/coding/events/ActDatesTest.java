package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.coding.time.TimeReader;
import dev.demarche.model.EventType;
import dev.demarche.model.TimeRef;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles here are of Wednesday, 8 May 2024. */
class ActDatesTest {
  private static final TimeReader TIMES = new TimeReader();
  private static final LocalDate TODAY = LocalDate.of(2024, 5, 8);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru accused Chile of having shelled a post in March. | accused | in March",
        "Peru thanked Chile for sending a tug in April. | thanked | in April",
        "Peru condemned the raid carried out by Chile on Arica in March. | condemned | in March",
        "Peru called a strike in Tacna for Saturday. | called | for Saturday",
        "Peru called a strike in Tacna for this Friday. | called | for this Friday",
        "Peru agreed to meet Chile tomorrow. | agreed | tomorrow",
      })
  void of_wordsOnWhatHasATimeOfItsOwn_isNotThatTime(String text, String act, String time) {
    Optional<TimeRef> day = date(text, act, time);

    assertThat(day.map(TimeRef::text)).isEqualTo(Optional.of(""));
    assertThat(day.map(TimeRef::to)).hasValueSatisfying(d -> assertThat(d).isAfter("2024-05-01"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru accused Chile on Sunday of having shelled a post. | accused | on Sunday",
        "On Sunday Peru condemned Chile. | condemned | On Sunday",
        "Peru thanked Chile on Sunday. | thanked | on Sunday",
        "Peru condemned the raid in a statement issued on Sunday. | condemned | on Sunday",
        "Peru accused Chile of shelling a post, a spokesman said on Sunday. | accused | on Sunday",
      })
  void of_wordsWithATimeOfTheirOwn_isThatDay(String text, String act, String time) {
    Optional<TimeRef> day = date(text, act, time);

    assertThat(day.map(TimeRef::from)).contains(LocalDate.of(2024, 5, 5));
    assertThat(day.map(TimeRef::text)).contains(time);
  }

  @Test
  void of_wordsInThePresent_isTheDayOfPublication() {
    Reading reading = Texts.reading("On Sunday a flag was burnt in Arica.", "Peru deplores this.");

    assertThat(date(reading, Act.of(reading, EventType.ACCUSE, "deplores").actor("Peru").frame()))
        .contains(TimeRef.day(TODAY, ""));
  }

  @Test
  void of_wordsInAStoryOfAnotherDay_isThatDay() {
    Reading reading = Texts.reading("On Monday a flag was burnt in Arica. Peru protested.");

    assertThat(date(reading, Act.of(reading, EventType.ACCUSE, "protested").frame()))
        .contains(TimeRef.day(LocalDate.of(2024, 5, 6), ""));
  }

  @Test
  void of_anArticleWithoutADay_isUnknown() {
    Reading reading = Texts.undated("Peru condemned Chile on Monday.");

    assertThat(date(reading, Act.of(reading, EventType.ACCUSE, "condemned").frame())).isEmpty();
  }

  private static Optional<TimeRef> date(String text, String act, String time) {
    Reading reading = Texts.reading(text);
    EventType type = act.equals("agreed") ? EventType.AGREE : EventType.ACCUSE;
    return date(reading, Act.of(reading, type, act).in(Role.TIME, time).frame());
  }

  private static Optional<TimeRef> date(Reading reading, Frame frame) {
    Reading told = Texts.with(reading, frame);
    Dates dates = new Dates(TIMES, new Stays(TIMES), new Gaps(), told);
    return Optional.ofNullable(
        new ActDates(told, dates, new EarlierActs(), new ActRules()).of(frame, true).day());
  }
}
