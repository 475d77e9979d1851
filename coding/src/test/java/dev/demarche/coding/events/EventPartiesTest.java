package dev.demarche.coding.events;

import static dev.demarche.coding.events.Coded.code;
import static dev.demarche.coding.events.Coded.names;
import static dev.demarche.coding.events.Coded.states;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.model.EventMention;
import dev.demarche.model.EventType;
import dev.demarche.model.Participant;
import dev.demarche.model.Source;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import org.junit.jupiter.api.Test;

/** Who takes part in events, and who vouches for them. */
class EventPartiesTest {
  @Test
  void code_ofUnnamedDemandsInAQuotation_areTheSpeakers() {
    Reading reading =
        Texts.reading("“We demand that Chile open the port,” President Dina Boluarte said.");
    EventMention event =
        Texts.only(
            code(reading, Act.of(reading, EventType.REQUEST, "demand").recipient("Chile").frame()));
    assertThat(names(event.actors())).containsExactly("Dina Boluarte");
    assertThat(states(event.recipients())).containsExactly("CHL");
  }

  @Test
  void code_ofAnActThatIsTold_namesWhoVouches() {
    Reading reading =
        Texts.reading("Peru recalled its envoy from Chile, according to the African Union.");
    EventMention event =
        Texts.only(
            code(
                reading,
                Act.of(reading, EventType.SANCTION, "recalled")
                    .mode("withdraw")
                    .actor("Peru")
                    .recipient("Chile")
                    .frame()));
    assertThat(event.sources()).extracting(Source::name).containsExactly("African Union");
  }

  @Test
  void code_ofMediatedTalks_namesTheMediatorBesideTheParties() {
    Reading reading = Texts.reading("Ghana and Togo held talks that Norway mediated.");
    EventMention talks =
        Texts.only(
            code(
                reading,
                Act.of(reading, EventType.CONSULT, "talks")
                    .mode("third-party")
                    .actor("Ghana and Togo")
                    .in(Role.MEDIATOR, "Norway")
                    .frame()));
    assertThat(states(talks.actors())).containsExactly("GHA");
    assertThat(states(talks.recipients())).containsExactly("TGO");
    assertThat(talks.others())
        .extracting(Participant::as)
        .containsExactly(Participant.Part.MEDIATOR);
  }

  @Test
  void code_ofASetOfStates_isOfEachOfThem() {
    Reading reading = Texts.reading("Norway thanked the Baltic states.");
    EventMention thanks =
        Texts.only(
            code(
                reading,
                Act.of(reading, EventType.SUPPORT, "thanked")
                    .actor("Norway")
                    .recipient("the Baltic states")
                    .frame()));
    assertThat(states(thanks.recipients())).containsExactly("EST", "LTU", "LVA");
  }

  @Test
  void code_ofASetOfStatesAndOneOfThem_isOfTheOthers() {
    Reading reading = Texts.reading("Latvia thanked the Baltic states.");
    EventMention thanks =
        Texts.only(
            code(
                reading,
                Act.of(reading, EventType.SUPPORT, "thanked")
                    .actor("Latvia")
                    .recipient("the Baltic states")
                    .frame()));
    assertThat(states(thanks.recipients())).containsExactly("EST", "LTU");
  }

  @Test
  void code_ofAMediatorWhoIsMet_isAPartyOnly() {
    Reading reading = Texts.reading("Ghana met Norway, the mediator.");
    EventMention talks =
        Texts.only(
            code(
                reading,
                Act.of(reading, EventType.CONSULT, "met")
                    .actor("Ghana")
                    .recipient("Norway")
                    .in(Role.MEDIATOR, "Norway")
                    .frame()));
    assertThat(states(talks.recipients())).containsExactly("NOR");
    assertThat(talks.others()).isEmpty();
  }

  @Test
  void code_ofAnUnknownPerpetrator_leavesTheActorsEmpty() {
    Reading reading = Texts.reading("Shells fell on the port of Chad.");
    EventMention event =
        Texts.only(
            code(reading, Act.of(reading, EventType.ASSAULT, "fell").recipient("Chad").frame()));
    assertThat(event.actors()).isEmpty();
    assertThat(states(event.recipients())).containsExactly("TCD");
  }
}
