package dev.demarche.coding.events;

import static dev.demarche.coding.events.Finders.finder;
import static dev.demarche.coding.events.Finders.parties;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.model.EventType;
import dev.demarche.model.Participant;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyFinderTest {
  @Test
  void parties_ofAClauseThatNamesBoth_areThose() {
    Reading reading = Texts.reading("President William Ruto thanked Finland.");
    Parties parties =
        parties(
            reading,
            Act.of(reading, EventType.SUPPORT, "thanked")
                .actor("President William Ruto")
                .recipient("Finland")
                .frame());
    assertThat(Drafts.names(parties.actors())).containsExactly("William Ruto");
    assertThat(Drafts.names(parties.recipients())).containsExactly("Finland");
  }

  @Test
  void parties_ofAPronounBesideTheActor_areTwo() {
    Reading reading = Texts.reading("William Ruto met Alexander Stubb. He thanked him.");
    Parties parties =
        parties(
            reading,
            Act.of(reading, EventType.SUPPORT, "thanked").actor("He").recipient("him").frame());
    assertThat(Drafts.names(parties.actors())).containsExactly("William Ruto");
    assertThat(Drafts.names(parties.recipients())).containsExactly("Alexander Stubb");
  }

  @Test
  void parties_ofALeaderAndSomeOfHisAides_areOfOneState() {
    Reading reading =
        Texts.reading("Alexander Stubb left. Peru barred William Ruto and two of his aides.");
    Parties parties =
        parties(
            reading,
            Act.of(reading, EventType.SANCTION, "barred")
                .actor("Peru")
                .recipient("William Ruto")
                .recipient("two of his aides")
                .frame());
    assertThat(Drafts.names(parties.recipients())).containsExactly("William Ruto", "aides");
    assertThat(parties.recipients().get(1).side()).isEqualTo("KEN");
  }

  @Test
  void parties_ofABodyAndItsMinisters_areTheBody() {
    Reading reading =
        Texts.reading("Chad protested, and the African Union met, with its foreign ministers.");
    Parties parties =
        parties(
            reading,
            Act.of(reading, EventType.CONSULT, "met")
                .actor("the African Union")
                .actor("its foreign ministers")
                .frame());
    assertThat(Drafts.names(parties.actors())).containsExactly("African Union");
  }

  @Test
  void parties_ofAnActorNamedAsRecipientToo_areNotBoth() {
    Reading reading = Texts.reading("Peru and Chile agreed, Peru said.");
    Parties parties =
        parties(
            reading,
            Act.of(reading, EventType.AGREE, "agreed")
                .actor("Peru and Chile")
                .recipient("Peru")
                .frame());
    assertThat(Drafts.names(parties.actors())).containsExactly("Peru", "Chile");
    assertThat(parties.recipients()).isEmpty();
  }

  @Test
  void parties_ofNothing_areNone() {
    Reading reading = Texts.reading("It was shelled.");
    Parties parties = parties(reading, Act.of(reading, EventType.ASSAULT, "shelled").frame());
    assertThat(parties.actors()).isEmpty();
    assertThat(parties.recipients()).isEmpty();
  }

  @Test
  void others_ofHostMediatorAndBeneficiary_areNamedAsSuch() {
    Reading reading = Texts.reading("In Norway Togo mediated between Peru and Chile for Ghana.");
    Frame frame =
        Act.of(reading, EventType.CONSULT, "mediated")
            .actor("Peru and Chile")
            .in(Role.HOST, "Norway")
            .in(Role.MEDIATOR, "Togo")
            .in(Role.BENEFICIARY, "Ghana")
            .frame();
    List<Participant> others = finder(reading).others(frame, parties(reading, frame));
    assertThat(others)
        .extracting(Participant::as, p -> p.actor().name())
        .containsExactly(
            tuple(Participant.Part.MEDIATOR, "Togo"),
            tuple(Participant.Part.HOST, "Norway"),
            tuple(Participant.Part.BENEFICIARY, "Ghana"));
  }

  @Test
  void parties_ofANameAndItsPronoun_areOne() {
    Reading reading =
        Texts.reading("Dina Boluarte flew. William Ruto rang Alexander Stubb and thanked him.");
    Parties parties =
        parties(
            reading,
            Act.of(reading, EventType.SUPPORT, "thanked")
                .actor("William Ruto")
                .recipient("Alexander Stubb")
                .recipient("him")
                .frame());
    assertThat(Drafts.names(parties.recipients())).containsExactly("Alexander Stubb");
  }

  @Test
  void parties_ofWhoeverSignsTogetherWithOthers_areAllOfThem() {
    Reading reading =
        Texts.reading("William Ruto came. Alongside Alexander Stubb he signed a pact.");
    Parties parties =
        parties(
            reading,
            Act.of(reading, EventType.SUPPORT, "signed")
                .actor("Alexander Stubb")
                .actor("he")
                .frame());
    assertThat(Drafts.names(parties.actors())).containsExactly("Alexander Stubb", "William Ruto");
  }

  @ParameterizedTest
  @CsvSource({"Gunmen", "Some forty Chilean people"})
  void parties_ofViolenceByNobodyKnowsWhom_haveNoActor(String doers) {
    Reading reading = Texts.reading(doers + " shot at Peru.");
    Parties parties =
        parties(
            reading,
            Act.of(reading, EventType.ASSAULT, "shot").actor(doers).recipient("Peru").frame());
    assertThat(parties.actors()).isEmpty();
    assertThat(Drafts.names(parties.recipients())).containsExactly("Peru");
  }
}
