package dev.demarche.coding.events;

import static dev.demarche.coding.events.Mergers.DEMAND;
import static dev.demarche.coding.events.Mergers.MEETING;
import static dev.demarche.coding.events.Mergers.act;
import static dev.demarche.coding.events.Mergers.at;
import static dev.demarche.coding.events.Mergers.merge;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.model.EventType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose acts are one. */
class MergedPartiesTest {
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

  @ParameterizedTest
  @CsvSource({"William Ruto, Finland", "Narendra Modi, Petteri Orpo"})
  void merge_ofAVisitAndThePremierThere_hasHimForTheHostOfPremiersOnly(String guest, String host) {
    Draft visit = act(EventType.CONSULT, null, guest, "Finland");
    Draft greeting = act(EventType.CONSULT, null, guest, "Petteri Orpo");
    Draft merged = Texts.only(merge(visit, at(greeting, 1)));
    assertThat(merged.recipients()).extracting(e -> e.actor().name()).containsExactly(host);
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
  void merge_ofAVisitAndAMeetingToldByTheHost_isTheVisitOfTheGuest() {
    Draft host = act(EventType.CONSULT, null, "Finland", "William Ruto");
    Draft visit = act(EventType.CONSULT, "visit", "William Ruto", "Finland");
    Draft merged = Texts.only(merge(host, at(visit, 1)));
    assertThat(merged.mode()).isEqualTo("visit");
    assertThat(Drafts.names(merged.actors())).containsExactly("William Ruto");
    assertThat(Drafts.names(merged.recipients())).containsExactly("Finland");
  }

  @Test
  void merge_ofADemandToldFromTheOtherSide_keepsThemApart() {
    Draft crossed = act(EventType.REQUEST, null, "Chile", "Peru");
    assertThat(merge(DEMAND, at(crossed, 1))).hasSize(2);
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
}
