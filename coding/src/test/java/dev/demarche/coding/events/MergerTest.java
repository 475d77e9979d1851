package dev.demarche.coding.events;

import static dev.demarche.coding.events.Mergers.MEETING;
import static dev.demarche.coding.events.Mergers.act;
import static dev.demarche.coding.events.Mergers.at;
import static dev.demarche.coding.events.Mergers.day;
import static dev.demarche.coding.events.Mergers.merge;
import static dev.demarche.coding.events.Mergers.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Precision;
import dev.demarche.model.Span;
import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergerTest {
  @Test
  void merge_ofNothing_isNothing() {
    assertThat(merge()).isEmpty();
  }

  @Test
  void merge_ofOneAct_isThatAct() {
    assertThat(merge(MEETING)).containsExactly(MEETING);
  }

  @Test
  void merge_ofAnActToldTwice_isOneWithBothPassages() {
    Draft merged = Texts.only(merge(MEETING, at(MEETING, 1)));
    assertThat(merged.sentences()).containsExactly(0, 1);
    assertThat(merged.evidence()).hasSize(2);
    assertThat(merged.triggers()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "OCCURRED, SCHEDULED",
    "OCCURRED, PROPOSED",
    "ONGOING, HYPOTHETICAL",
    "SCHEDULED, CANCELLED",
    "OCCURRED, DENIED",
  })
  void merge_ofPlanAndDeed_keepsThemApart(EventStatus first, EventStatus second) {
    assertThat(merge(Drafts.as(MEETING, first), Drafts.as(at(MEETING, 1), second))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"OCCURRED, ONGOING", "SCHEDULED, PROPOSED", "HYPOTHETICAL, SCHEDULED"})
  void merge_ofLikeStatuses_takesTheFirst(EventStatus first, EventStatus second) {
    Draft merged = Texts.only(merge(Drafts.as(MEETING, first), Drafts.as(at(MEETING, 1), second)));
    assertThat(merged.status()).isEqualTo(first);
  }

  @Test
  void merge_ofOtherTypes_keepsThemApart() {
    Draft aid = act(EventType.AID, null, "William Ruto", "Finland");
    assertThat(merge(MEETING, at(aid, 1))).hasSize(2);
  }

  @Test
  void merge_ofOtherDays_keepsThemApart() {
    Draft monday = Drafts.on(MEETING, day(6));
    Draft tuesday = Drafts.on(at(MEETING, 1), day(7));
    assertThat(merge(monday, tuesday)).hasSize(2);
  }

  @Test
  void merge_ofADayAndItsWeek_takesTheDay() {
    TimeRef week =
        new TimeRef(
            LocalDate.of(2024, 5, 6), LocalDate.of(2024, 5, 12), Precision.WEEK, "this week");
    Draft merged = Texts.only(merge(Drafts.on(MEETING, week), Drafts.on(at(MEETING, 1), day(7))));
    assertThat(merged.date()).isEqualTo(day(7));
  }

  @Test
  void merge_ofATellingWithoutADate_takesThatOfTheOther() {
    assertThat(Texts.only(merge(MEETING, Drafts.on(at(MEETING, 1), day(7)))).date())
        .isEqualTo(day(7));
  }

  @Test
  void merge_ofAnInferredDay_takesTheOneThatIsNamed() {
    TimeRef inferred = TimeRef.day(LocalDate.of(2024, 5, 7), "");
    Draft merged =
        Texts.only(merge(Drafts.on(MEETING, inferred), Drafts.on(at(MEETING, 1), day(7))));
    assertThat(merged.date()).isEqualTo(day(7));
  }

  @Test
  void merge_ofOtherModesInOtherSentences_keepsThemApart() {
    Draft call = Drafts.of(MEETING, "phone");
    Draft visit = Drafts.of(at(MEETING, 1), "visit");
    assertThat(merge(call, visit)).hasSize(2);
  }

  @Test
  void merge_ofACallAndAVisitSideBySide_keepsThemApart() {
    Draft call = Drafts.of(MEETING, "phone");
    Draft visit = Drafts.in(Drafts.of(MEETING, "visit"), 0, new Span(10, 15), new Span(0, 1));
    assertThat(merge(call, visit)).hasSize(2);
  }

  @Test
  void merge_ofAModeAndNone_keepsTheMode() {
    assertThat(Texts.only(merge(MEETING, Drafts.of(at(MEETING, 1), "phone"))).mode())
        .isEqualTo("phone");
  }

  @Test
  void merge_ofTwoWordsSideBySide_isOne() {
    Draft near = Drafts.in(MEETING, 0, new Span(10, 15), new Span(0, 1));
    assertThat(merge(MEETING, near)).hasSize(1);
  }

  @Test
  void merge_ofTwoActsFarApartInASentence_keepsThemApart() {
    Draft far = Drafts.in(MEETING, 0, new Span(46, 50), new Span(0, 1));
    assertThat(merge(MEETING, far)).hasSize(2);
  }

  @Test
  void merge_ofTwoDemandsInLikeWords_isOne() {
    assertThat(merge(said(0), said(1))).hasSize(1);
  }

  @Test
  void merge_ofTwoDemandsInOtherWords_keepsThemApart() {
    assertThat(merge(said(0), said(2))).hasSize(2);
  }

  @Test
  void merge_ofThreeTellings_isOne() {
    assertThat(Texts.only(merge(MEETING, at(MEETING, 1), at(MEETING, 2))).sentences())
        .containsExactly(0, 1, 2);
  }

  @Test
  void merge_ofADayThatIsOnlyGuessed_isOneAct() {
    TimeRef guessed = TimeRef.day(LocalDate.of(2024, 5, 8), "");

    assertThat(merge(Drafts.on(MEETING, day(5)), Drafts.on(at(MEETING, 1), guessed))).hasSize(1);
  }

  @Test
  void merge_ofADayThatTheStoryTells_areTwoActs() {
    TimeRef inferred = TimeRef.day(LocalDate.of(2024, 5, 2), "");

    assertThat(merge(Drafts.on(MEETING, day(5)), Drafts.on(at(MEETING, 1), inferred))).hasSize(2);
  }

  @Test
  void merge_ofOneDayTakenForPastAndToCome_isWhatWasDone() {
    Draft done = Drafts.on(MEETING, TimeRef.day(LocalDate.of(2024, 5, 6), "on Monday"));
    Draft plan =
        Drafts.as(
            Drafts.on(MEETING, TimeRef.day(LocalDate.of(2024, 5, 13), "on Monday")),
            EventStatus.SCHEDULED);
    assertThat(Texts.only(merge(plan, done)).status()).isEqualTo(EventStatus.OCCURRED);
    assertThat(Texts.only(merge(done, plan)).date()).isEqualTo(done.date());
    assertThat(merge(done, Drafts.in(plan, 1, new Span(9, 10), new Span(9, 12)))).hasSize(2);
  }
}
