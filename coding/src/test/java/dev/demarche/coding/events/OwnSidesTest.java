package dev.demarche.coding.events;

import static dev.demarche.coding.events.Finders.finder;
import static dev.demarche.coding.events.Finders.parties;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.model.EventType;
import dev.demarche.reader.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** To whom acts are done whose words seem to name the actor's own side, or one too many. */
class OwnSidesTest {
  @Test
  void parties_ofAnAttackOnAPatrol_areNotOneArmyAlone() {
    Reading reading = Texts.reading("Chile wrote to Peru. The Peruvian army shelled a patrol.");
    Parties parties =
        finder(reading, Finders.act(0, "Chile", "Peru"))
            .parties(
                Act.of(reading, EventType.ASSAULT, "shelled")
                    .actor("The Peruvian army")
                    .recipient("a patrol")
                    .frame());
    assertThat(Drafts.names(parties.recipients())).containsExactly("Chile");
  }

  @Test
  void parties_ofAnEnvoyCalledHome_areTheOtherSide() {
    Reading reading = Texts.reading("Chile wrote to Peru. Peru called the Peruvian envoy home.");
    Parties parties =
        finder(reading, Finders.act(0, "Chile", "Peru"))
            .parties(
                Act.of(reading, EventType.SANCTION, "called")
                    .mode("withdraw")
                    .actor("Peru")
                    .recipient("the Peruvian envoy")
                    .frame());
    assertThat(Drafts.names(parties.recipients())).containsExactly("Chile");
  }

  @Test
  void parties_ofAPronounThatAsksAState_areNotOfThatState() {
    Reading reading =
        Texts.reading("Alexander Stubb spoke in May. William Ruto rang. He asked Kenya for tea.");
    Parties parties =
        parties(
            reading,
            Act.of(reading, EventType.REQUEST, "asked").actor("He").recipient("Kenya").frame());
    assertThat(Drafts.names(parties.actors())).containsExactly("Alexander Stubb");
    assertThat(Drafts.names(parties.recipients())).containsExactly("Kenya");
  }

  @Test
  void parties_ofAVisitWhoseWordsNameATown_areItsHosts() {
    Reading reading =
        Texts.reading("William Ruto played down his quarrel with Peru on a trip to Turku.");
    Parties parties =
        parties(
            reading,
            Act.of(reading, EventType.CONSULT, "trip to Turku")
                .mode("visit")
                .actor("William Ruto")
                .recipient("Peru")
                .frame());
    assertThat(Drafts.names(parties.recipients())).containsExactly("Finland");
  }

  @Test
  void parties_ofAVisitToWhomItsWordsName_areThose() {
    Reading reading = Texts.reading("William Ruto went on a trip to Turku to see Chile.");
    Parties parties =
        parties(
            reading,
            Act.of(reading, EventType.CONSULT, "trip to Turku")
                .mode("visit")
                .actor("William Ruto")
                .recipient("Chile")
                .frame());
    assertThat(Drafts.names(parties.recipients())).containsExactly("Chile");
  }

  @Test
  void parties_ofBlameBehindAnotherVerb_areThoseWhoDidTheDeed() {
    Reading reading =
        Texts.reading("Chad shelled Niger. Norway rang Niger and condemned the attack.");
    Draft shelled = Drafts.act(EventType.ASSAULT, null, List.of("Chad"), List.of("Niger"));
    Parties parties =
        finder(reading, shelled)
            .parties(
                Act.of(reading, EventType.ACCUSE, "condemned")
                    .actor("Norway")
                    .recipient("Niger")
                    .frame());
    assertThat(Drafts.names(parties.recipients())).containsExactly("Chad");
  }
}
