package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.model.EventType;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitterTest {
  private final ActRules rules = new ActRules();

  @Test
  void split_ofAVisitOfTwoSides_makesTwo() {
    Draft visit =
        Drafts.act(
            EventType.CONSULT,
            "visit",
            List.of("Gabriel Boric", "Dina Boluarte"),
            List.of("Kenya"));
    List<Draft> visits = split(visit, false);
    assertThat(visits)
        .extracting(d -> Drafts.names(d.actors()))
        .containsExactly(List.of("Gabriel Boric"), List.of("Dina Boluarte"));
    assertThat(visits).extracting(d -> Drafts.names(d.recipients())).containsOnly(List.of("Kenya"));
  }

  @Test
  void split_ofAVisitOfTwoSidesWithoutHost_isTheirMeeting() {
    Draft visit =
        Drafts.act(
            EventType.CONSULT, "visit", List.of("Gabriel Boric", "Dina Boluarte"), List.of());
    Draft meeting = Texts.only(split(visit, false));
    assertThat(Drafts.names(meeting.actors())).containsExactly("Gabriel Boric");
    assertThat(Drafts.names(meeting.recipients())).containsExactly("Dina Boluarte");
  }

  @Test
  void split_ofAVisitThatTwoStatesSend_isOne() {
    Draft visit =
        Drafts.act(EventType.CONSULT, "visit", List.of("Peru", "Chile"), List.of("Kenya"));
    assertThat(split(visit, false)).containsExactly(visit);
  }

  @Test
  void split_ofAVisitOfTwoFromOneState_isOne() {
    Draft visit =
        Drafts.act(
            EventType.CONSULT,
            "visit",
            List.of("William Ruto", "Musalia Mudavadi"),
            List.of("Peru"));
    assertThat(split(visit, false)).containsExactly(visit);
  }

  @Test
  void split_ofAMeetingOfAPlainList_givesTheFirstSideTheRest() {
    Draft met =
        Drafts.act(
            EventType.CONSULT, null, List.of("William Ruto", "Peru", "Kenya", "Chile"), List.of());
    Draft split = Texts.only(split(met, false));
    assertThat(Drafts.names(split.actors())).containsExactly("William Ruto", "Kenya");
    assertThat(Drafts.names(split.recipients())).containsExactly("Peru", "Chile");
  }

  @Test
  void split_ofAMeetingWithinOneSide_changesNothing() {
    Draft met = Drafts.act(EventType.CONSULT, null, List.of("William Ruto", "Kenya"), List.of());
    assertThat(split(met, false)).containsExactly(met);
  }

  @Test
  void split_ofAMeetingWithBothSides_changesNothing() {
    Draft met =
        Drafts.act(EventType.CONSULT, null, List.of("Kenya", "Peru"), List.of("Chile", "Norway"));
    assertThat(split(met, false)).containsExactly(met);
  }

  @Test
  void split_ofAccusersOfSeveralSides_isOne() {
    Draft accused = Drafts.act(EventType.ACCUSE, null, List.of("Kenya", "Peru"), List.of("Chile"));
    assertThat(split(accused, false)).containsExactly(accused);
  }

  @Test
  void split_ofMeetingsWithEachByHimself_makesOneOfEach() {
    Draft met = Drafts.act(EventType.CONSULT, null, List.of("Kenya"), List.of("Peru", "Chile"));
    assertThat(split(met, true))
        .extracting(d -> Drafts.names(d.recipients()))
        .containsExactly(List.of("Peru"), List.of("Chile"));
  }

  @Test
  void split_ofOneMeetingWithSeveral_isOne() {
    Draft met = Drafts.act(EventType.CONSULT, null, List.of("Kenya"), List.of("Peru", "Chile"));
    assertThat(split(met, false)).containsExactly(met);
  }

  private List<Draft> split(Draft draft, boolean separately) {
    return Splitter.split(draft, rules.of(draft.type(), draft.mode()), separately);
  }
}
