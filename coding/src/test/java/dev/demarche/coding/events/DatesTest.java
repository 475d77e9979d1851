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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  private static final TimeReader TIMES = new TimeReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ruto met Stubb on Monday. | on Monday | 2024-05-06",
        "Ruto met Stubb yesterday. | yesterday | 2024-05-07",
        "Ruto met Stubb on 3 February. | on 3 February | 2024-02-03",
      })
  void own_ofAnActThatTookPlace_looksBack(String text, String time, LocalDate day) {
    Reading reading = Texts.reading(text);
    Frame frame = Act.of(reading, EventType.CONSULT, "met").in(Role.TIME, time).frame();
    assertThat(own(reading, frame).map(TimeRef::from)).contains(day);
    assertThat(own(reading, frame).map(TimeRef::to)).contains(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ruto's visit on Tuesday was called off. | on Tuesday | 2024-05-07",
        "Ruto called off a visit planned for Friday. | Friday | 2024-05-10",
        "Ruto called off a visit planned for 3 March. | 3 March | 2024-03-03",
      })
  void own_ofWhatWasCalledOff_isTheNearer(String text, String time, LocalDate day) {
    Reading reading = Texts.reading(text);
    Frame frame =
        Act.of(reading, EventType.CONSULT, "called off")
            .status(EventStatus.CANCELLED)
            .in(Role.TIME, time)
            .frame();
    assertThat(own(reading, frame).map(TimeRef::from)).contains(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru denounced the treaty of 1960. | denounced",
        "Peru demanded an end to the 1995 decision. | demanded",
        "Peru denounced Chile's 1995 law. | denounced",
      })
  void own_ofAYearThatANounBears_isUnknown(String text, String act) {
    Reading reading = Texts.reading(text);
    assertThat(own(reading, Act.of(reading, EventType.ACCUSE, act).frame())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru denounced the raid of 4 May. | denounced | 4 May",
        "Peru denounced Sunday's raid. | denounced | Sunday",
      })
  void own_ofADayThatANounBears_isUnknown(String text, String act, String time) {
    Reading reading = Texts.reading(text);
    assertThat(own(reading, Act.of(reading, EventType.ACCUSE, act).in(Role.TIME, time).frame()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru shelled Chile on the morning of 4 May. | shelled | 4 May",
        "Peru denounced the raid of 4 May. | raid | 4 May",
        "Peru denounced Saturday's raid. | raid | Saturday",
      })
  void own_ofADayThatTheActItselfBears_isThatDay(String text, String act, String time) {
    Reading reading = Texts.reading(text);
    assertThat(
            own(reading, Act.of(reading, EventType.ASSAULT, act).in(Role.TIME, time).frame())
                .map(TimeRef::from))
        .contains(LocalDate.of(2024, 5, 4));
  }

  @Test
  void own_ofWhatWasDone_doesNotLieAhead() {
    Reading reading = Texts.reading("The row began on 20 May, when Peru signed a paper.");
    Frame frame = Act.of(reading, EventType.SUPPORT, "signed").in(Role.TIME, "on 20 May").frame();
    assertThat(own(reading, frame).map(TimeRef::from)).contains(LocalDate.of(2023, 5, 20));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru had offered in March to host Chile. | in March | 2024-03-01",
        "Peru offered to host Chile in March. | in March | 2025-03-01",
      })
  void own_ofAnOfferToMeet_isItsOwnTimeBesideTheVerb(String text, String time, LocalDate day) {
    Reading reading = Texts.reading(text);
    Frame frame =
        Act.of(reading, EventType.CONSULT, "offered")
            .status(EventStatus.PROPOSED)
            .in(Role.TIME, time)
            .frame();
    assertThat(own(reading, frame).map(TimeRef::from)).contains(day);
  }

  @Test
  void own_ofTheTimeOfAWar_isItsYear() {
    Reading reading = Texts.reading("Peru shelled Chile during the 1995 war.");
    Frame frame =
        Act.of(reading, EventType.ASSAULT, "shelled").in(Role.TIME, "during the 1995 war").frame();
    assertThat(own(reading, frame).map(TimeRef::from)).contains(LocalDate.of(1995, 1, 1));
  }

  @Test
  void own_ofAPlan_looksAhead() {
    Reading reading = Texts.reading("Ruto will meet Stubb on Monday.");
    Frame frame =
        Act.of(reading, EventType.CONSULT, "meet")
            .status(EventStatus.SCHEDULED)
            .in(Role.TIME, "on Monday")
            .frame();
    assertThat(own(reading, frame).map(TimeRef::from)).contains(LocalDate.of(2024, 5, 13));
  }

  @Test
  void own_ofTwoActs_areThoseOfEach() {
    Reading reading = Texts.reading("Ruto met Stubb on Monday and will host Boric on Friday.");
    Frame met = Act.of(reading, EventType.CONSULT, "met").in(Role.TIME, "on Monday").frame();
    Frame host =
        Act.of(reading, EventType.CONSULT, "host")
            .status(EventStatus.SCHEDULED)
            .in(Role.TIME, "on Friday")
            .frame();
    assertThat(own(reading, met).map(TimeRef::from)).contains(LocalDate.of(2024, 5, 6));
    assertThat(own(reading, host).map(TimeRef::from)).contains(LocalDate.of(2024, 5, 10));
  }

  @Test
  void own_ofSeveralTimes_isTheNearest() {
    Reading reading = Texts.reading("On Friday it rained, and Ruto met Stubb on Monday.");
    Frame frame =
        Act.of(reading, EventType.CONSULT, "met")
            .in(Role.TIME, "On Friday")
            .in(Role.TIME, "on Monday")
            .frame();
    assertThat(own(reading, frame).map(TimeRef::from)).contains(LocalDate.of(2024, 5, 6));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ruto met Stubb on Monday. | 2024-05-06",
        "On Monday Ruto met Stubb. | 2024-05-06",
      })
  void own_ofTheOnlyDateInTheClause_isThat(String text, LocalDate day) {
    Reading reading = Texts.reading(text);
    Frame frame = Act.of(reading, EventType.CONSULT, "met").frame();
    assertThat(own(reading, frame).map(TimeRef::from)).contains(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'Ruto met Stubb, who had landed on Monday.'",
        "Ruto met Stubb after his landing on Monday.",
        "Ruto met Stubb – the rain stopped on Monday.",
        "Ruto met Stubb on Monday and the rain stopped on Tuesday.",
        "Ruto met Stubb.",
      })
  void own_ofADateInAnotherClauseOrOfSeveral_isUnknown(String text) {
    Reading reading = Texts.reading(text);
    Frame frame = Act.of(reading, EventType.CONSULT, "met").frame();
    assertThat(own(reading, frame)).isEmpty();
  }

  @Test
  void own_ofADateToComeBesideADeed_isUnknown() {
    Reading reading = Texts.reading("Ruto praised the vote of 1 June 2024.");
    Frame frame = Act.of(reading, EventType.SUPPORT, "praised").frame();
    assertThat(own(reading, frame)).isEmpty();
  }

  @Test
  void own_ofAnArticleWithoutADay_isUnknown() {
    Reading reading = Texts.undated("Ruto met Stubb on Monday.");
    Frame frame = Act.of(reading, EventType.CONSULT, "met").in(Role.TIME, "on Monday").frame();
    assertThat(own(reading, frame)).isEmpty();
    assertThat(new Dates(TIMES, new Stays(TIMES), new Gaps(), reading).story(0)).isEmpty();
  }

  @Test
  void dates_ofNoSentence_areNone() {
    assertThat(new Dates(TIMES, new Stays(TIMES), new Gaps(), Texts.reading(""))).isNotNull();
  }

  private static Optional<TimeRef> own(Reading reading, Frame frame) {
    return new Dates(TIMES, new Stays(TIMES), new Gaps(), Texts.with(reading, frame)).own(frame);
  }
}
