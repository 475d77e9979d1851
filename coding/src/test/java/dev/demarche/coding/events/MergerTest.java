package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Precision;
import dev.demarche.model.Span;
import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergerTest {
  /** Three sentences of 40 characters each; the first two tell a demand in like words. */
  private static final String TEXT =
      "Demanded loudly that fishing boats leave"
          + " demanding loudly fishing boats leave it."
          + " Something else was wanted by them today.";

  private static final Draft MEETING = act(EventType.CONSULT, null, "William Ruto", "Finland");
  private static final Draft DEMAND = act(EventType.REQUEST, null, "Peru", "Chile");

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

  @Test
  void merge_ofHeadlineAndLead_putsTheLeadFirst() {
    Draft lead = at(MEETING, 1);
    Draft merged = Texts.only(merge(Drafts.inHeadline(MEETING), lead));
    assertThat(merged.firstSentence()).isEqualTo(1);
    assertThat(merged.headline()).isFalse();
    assertThat(merged.evidence()).startsWith(lead.evidence().get(0));
  }

  @Test
  void merge_ofAHeadlineInThePresent_takesTheStatusOfTheText() {
    Draft plan = Drafts.as(at(MEETING, 1), EventStatus.SCHEDULED);
    assertThat(Texts.only(merge(Drafts.inHeadline(MEETING), plan)).status())
        .isEqualTo(EventStatus.SCHEDULED);
  }

  @Test
  void merge_ofAHeadlineAndACallOff_keepsThemApart() {
    Draft off = Drafts.as(at(MEETING, 1), EventStatus.CANCELLED);
    assertThat(merge(Drafts.inHeadline(MEETING), off)).hasSize(2);
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

  @ParameterizedTest
  @CsvSource({
    "William Ruto, Norway",
    "Gabriel Boric, Finland",
    "Peru, Chile",
  })
  void merge_ofOtherPairs_keepsThemApart(String actor, String recipient) {
    Draft other = act(EventType.CONSULT, null, actor, recipient);
    assertThat(merge(MEETING, at(other, 1))).hasSize(2);
  }

  @Test
  void merge_ofAnActWithOneSide_keepsItApart() {
    Draft alone = at(MEETING, 1).between(MEETING.actors(), List.of());
    assertThat(merge(MEETING, alone)).hasSize(2);
  }

  @Test
  void merge_ofTwoPersonsOfAState_keepsThemApart() {
    Draft other = act(EventType.CONSULT, null, "Musalia Mudavadi", "Finland");
    assertThat(merge(MEETING, at(other, 1))).hasSize(2);
  }

  @Test
  void merge_ofAnArmedGroupAndTheStateThatItFightsIn_keepsThemApart() {
    Draft group = act(EventType.ASSAULT, null, "Boko Haram", "Chad");
    Draft state = act(EventType.ASSAULT, null, "Nigeria", "Chad");
    assertThat(merge(group, at(state, 1))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"UNITA, MPLA", "DP World, G42"})
  void merge_ofTwoOrganisationsOfAState_keepsThemApart(String first, String second) {
    Draft one = act(EventType.ACCUSE, null, first, "Chile");
    Draft other = act(EventType.ACCUSE, null, second, "Chile");
    assertThat(merge(Drafts.inHeadline(one), at(other, 1))).hasSize(2);
  }

  @Test
  void merge_ofAStateAndItsPerson_takesThePerson() {
    Draft state = act(EventType.CONSULT, null, "Kenya", "Alexander Stubb");
    Draft merged = Texts.only(merge(state, at(MEETING, 1)));
    assertThat(Drafts.names(merged.actors())).containsExactly("William Ruto");
    assertThat(Drafts.names(merged.recipients())).containsExactly("Alexander Stubb");
  }

  @Test
  void merge_ofAMeetingToldFromTheOtherSide_isOne() {
    Draft crossed = act(EventType.CONSULT, null, "Finland", "William Ruto");
    assertThat(merge(MEETING, at(crossed, 1))).hasSize(1);
  }

  @Test
  void merge_ofADemandToldFromTheOtherSide_keepsThemApart() {
    Draft crossed = act(EventType.REQUEST, null, "Chile", "Peru");
    assertThat(merge(DEMAND, at(crossed, 1))).hasSize(2);
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
  void merge_ofACallInTheHeadlineAndAVisit_keepsThemApart() {
    Draft call = Drafts.inHeadline(Drafts.of(MEETING, "phone"));
    assertThat(merge(call, Drafts.of(at(MEETING, 1), "visit"))).hasSize(2);
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
  void merge_ofAHeadlineThatNamesTheOtherSideOtherwise_goesIntoTheBodysAct() {
    Draft title = act(EventType.CONSULT, null, "William Ruto", "Norway");
    Draft merged = Texts.only(merge(Drafts.inHeadline(title), at(MEETING, 1)));
    assertThat(Drafts.names(merged.recipients())).containsExactly("Finland");
    assertThat(merged.evidence()).hasSize(2);
    assertThat(merged.firstSentence()).isEqualTo(1);
  }

  @Test
  void merge_ofAHeadlineAboutOthers_isAnActOfItsOwn() {
    Draft title = act(EventType.CONSULT, null, "Ghana", "Togo");
    assertThat(merge(Drafts.inHeadline(title), at(MEETING, 1))).hasSize(2);
  }

  @Test
  void merge_ofAHeadlineAboutAnotherKindOfAct_isAnActOfItsOwn() {
    assertThat(merge(Drafts.inHeadline(MEETING), at(DEMAND, 1))).hasSize(2);
  }

  @Test
  void merge_ofAListAndTheSameTwoSides_keepsTheListWithItsPersons() {
    Draft list = Drafts.act(EventType.COOPERATE, null, List.of("Kenya", "Finland"), List.of());
    Draft two = act(EventType.COOPERATE, null, "William Ruto", "Finland");
    Draft merged = Texts.only(merge(list, at(two, 1)));
    assertThat(Drafts.names(merged.actors())).containsExactly("William Ruto", "Finland");
    assertThat(merged.recipients()).isEmpty();
  }

  @Test
  void merge_ofAListAndOneSideMore_areTwo() {
    Draft list = Drafts.act(EventType.COOPERATE, null, List.of("Kenya", "Finland"), List.of());
    Draft two = act(EventType.COOPERATE, null, "William Ruto", "Norway");
    assertThat(merge(list, at(two, 1))).hasSize(2);
  }

  private static List<Draft> merge(Draft... drafts) {
    return new Merger(new ActRules(), TEXT).merge(List.of(drafts));
  }

  private static Draft act(EventType type, @Nullable String mode, String actor, String recipient) {
    return Drafts.act(type, mode, List.of(actor), List.of(recipient));
  }

  private static Draft at(Draft draft, int sentence) {
    int start = 40 * sentence;
    return Drafts.in(draft, sentence, new Span(start, start + 1), new Span(start, start + 1));
  }

  private static Draft said(int sentence) {
    int start = 40 * sentence;
    return Drafts.in(DEMAND, sentence, new Span(start, start + 1), new Span(start, start + 40));
  }

  private static TimeRef day(int day) {
    return TimeRef.day(LocalDate.of(2024, 5, day), "then");
  }
}
