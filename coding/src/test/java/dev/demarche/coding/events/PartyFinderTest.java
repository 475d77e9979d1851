package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.coding.actors.Cast;
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
  void parties_ofSeveralWhoPraise_areThoseAndWhomTheStoryIsAbout() {
    Reading reading = Texts.reading("Chad voted. Chad paid. Chile and Peru hailed the vote.");
    Parties parties =
        parties(
            reading,
            Act.of(reading, EventType.SUPPORT, "hailed").actor("Chile").actor("Peru").frame());
    assertThat(Drafts.names(parties.recipients())).containsExactly("Chad");
  }

  @Test
  void parties_ofSeveralWhoSign_areThoseAlone() {
    Reading reading = Texts.reading("Chad voted. Chad paid. Chile and Peru signed the pact.");
    Parties parties =
        parties(
            reading,
            Act.of(reading, EventType.SUPPORT, "signed").actor("Chile").actor("Peru").frame());
    assertThat(parties.recipients()).isEmpty();
  }

  @Test
  void parties_ofAnArrestByThePolice_areTheirOwnPeople() {
    Reading reading = Texts.reading("Peru wrote to Chile. The Peruvian police detained eleven.");
    Parties parties =
        parties(
            reading,
            Act.of(reading, EventType.COERCE, "detained").actor("The Peruvian police").frame());
    assertThat(Drafts.names(parties.recipients())).containsExactly("Peru");
  }

  @Test
  void parties_ofASessionInACapital_areTheBodyAlone() {
    Reading reading = Texts.reading("The African Union met in Lima.");
    Parties parties =
        parties(
            reading,
            Act.of(reading, EventType.CONSULT, "met")
                .mode("visit")
                .actor("The African Union")
                .in(Role.PLACE, "Lima")
                .frame());
    assertThat(parties.recipients()).isEmpty();
  }

  @Test
  void parties_ofADeniedReport_areWhoDeniesIt() {
    Reading reading =
        Texts.reading("Chile thanked Peru. A report that Chile would pay was false, Chile said.");
    Parties parties =
        parties(
            reading, Act.of(reading, EventType.REJECT, "false").in(Role.SOURCE, "Chile").frame());
    assertThat(parties.recipients()).isEmpty();
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
  void parties_ofAnActTheWordsAroundAttribute_areWhoTellsItForHisState() {
    Reading reading =
        Texts.reading("Kenya will not yield, President William Ruto told a rally in Kisumu.");
    Parties parties =
        parties(reading, Act.of(reading, EventType.REJECT, "yield").actor("Kenya").frame());
    assertThat(Drafts.names(parties.actors())).containsExactly("William Ruto");
  }

  @Test
  void parties_ofAGovernmentThatOneSpeaksFor_areThePerson() {
    Reading reading = Texts.reading("William Ruto announced that his government would not pay.");
    Parties parties =
        parties(
            reading,
            Act.of(reading, EventType.REJECT, "would not pay")
                .actor("his government")
                .in(Role.SOURCE, "William Ruto")
                .frame());
    assertThat(Drafts.names(parties.actors())).containsExactly("William Ruto");
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
  void parties_ofASummitOfAList_areAllOfIt() {
    Reading reading = Texts.reading("William Ruto went to the summit of Kenya, Chad and Ghana.");
    Parties parties =
        parties(
            reading, Act.of(reading, EventType.CONSULT, "summit").actor("William Ruto").frame());
    assertThat(Drafts.names(parties.recipients())).containsExactly("Chad", "Ghana");
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
  void parties_ofAWarningAboutOnesOwnState_addressTheOtherSide() {
    Reading reading = Texts.reading("William Ruto warned Somalia that Kenya would act.");
    Parties parties =
        parties(
            reading,
            Act.of(reading, EventType.THREATEN, "warned")
                .actor("William Ruto")
                .recipient("Kenya")
                .frame());
    assertThat(Drafts.names(parties.recipients())).containsExactly("Somalia");
  }

  @Test
  void parties_ofAnOutlet_areNotTheOutlet() {
    Reading reading = Texts.reading("Reuters and Peru agreed.");
    Parties parties =
        parties(
            reading,
            Act.of(reading, EventType.AGREE, "agreed").actor("Reuters").actor("Peru").frame());
    assertThat(Drafts.names(parties.actors())).containsExactly("Peru");
  }

  @Test
  void parties_ofADemandThatOnlyASourceTells_areThatSource() {
    Reading reading = Texts.reading("Chile must leave, according to William Ruto.");
    Parties parties =
        parties(
            reading,
            Act.of(reading, EventType.REQUEST, "leave")
                .recipient("Chile")
                .in(Role.SOURCE, "William Ruto")
                .frame());
    assertThat(Drafts.names(parties.actors())).containsExactly("William Ruto");
  }

  @Test
  void parties_ofADeedThatOnlyASourceTells_leaveTheActorOpen() {
    Reading reading = Texts.reading("Chile was shelled, according to William Ruto.");
    Parties parties =
        parties(
            reading,
            Act.of(reading, EventType.ASSAULT, "shelled")
                .recipient("Chile")
                .in(Role.SOURCE, "William Ruto")
                .frame());
    assertThat(parties.actors()).isEmpty();
  }

  @Test
  void parties_ofADemandThatAnOutletTells_areNotTheOutlet() {
    Reading reading = Texts.reading("Chile must leave, according to Reuters.");
    Parties parties =
        parties(
            reading,
            Act.of(reading, EventType.REQUEST, "leave")
                .recipient("Chile")
                .in(Role.SOURCE, "Reuters")
                .frame());
    assertThat(parties.actors()).isEmpty();
  }

  @Test
  void parties_ofAWeInAQuotation_areTheSpeakersSide() {
    Reading reading = Texts.reading("“We recalled our envoy,” President Dina Boluarte said.");
    Parties parties =
        parties(reading, Act.of(reading, EventType.SANCTION, "recalled").actor("We").frame());
    assertThat(parties.actors()).extracting(e -> e.side()).containsExactly("PER");
  }

  @Test
  void parties_ofAMeetingAmongSeveralSides_haveNobodySupplied() {
    Reading reading = Texts.reading("Peru and Chile met beside Ghana.");
    Parties parties =
        parties(reading, Act.of(reading, EventType.CONSULT, "met").actor("Peru and Chile").frame());
    assertThat(parties.recipients()).isEmpty();
  }

  @Test
  void parties_ofAVisitToAPlace_areTravellerAndHost() {
    Reading reading = Texts.reading("William Ruto landed in Lima.");
    Parties parties =
        parties(
            reading,
            Act.of(reading, EventType.CONSULT, "landed")
                .mode("visit")
                .actor("William Ruto")
                .in(Role.PLACE, "Lima")
                .frame());
    assertThat(Drafts.names(parties.recipients())).containsExactly("Peru");
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
  void parties_ofWhatAMinisterSaysOfHisState_areHe() {
    Reading reading = Texts.reading("Kenya refused to meet Peru, William Ruto said.");
    Parties parties =
        parties(
            reading,
            Act.of(reading, EventType.REJECT, "refused")
                .actor("Kenya")
                .recipient("Peru")
                .in(Role.SOURCE, "William Ruto")
                .frame());
    assertThat(Drafts.names(parties.actors())).containsExactly("William Ruto");
  }

  @Test
  void parties_ofWhatAStrangerSaysOfAState_areTheState() {
    Reading reading = Texts.reading("Peru refused to meet Chile, William Ruto said.");
    Parties parties =
        parties(
            reading,
            Act.of(reading, EventType.REJECT, "refused")
                .actor("Peru")
                .recipient("Chile")
                .in(Role.SOURCE, "William Ruto")
                .frame());
    assertThat(Drafts.names(parties.actors())).containsExactly("Peru");
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
  void parties_ofARegretForOnesOwnGovernment_addressTheOtherSide() {
    Reading reading = Texts.reading("William Ruto told Peru what the Kenyan police regretted.");
    Parties parties =
        parties(
            reading,
            Act.of(reading, EventType.ACCUSE, "regretted")
                .actor("William Ruto")
                .recipient("Peru")
                .recipient("the Kenyan police")
                .frame());
    assertThat(Drafts.names(parties.recipients())).containsExactly("Peru");
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

  private static Parties parties(Reading reading, Frame frame) {
    return finder(reading).parties(frame);
  }

  private static PartyFinder finder(Reading reading) {
    Cast cast = Texts.cast(reading);
    ActRules rules = new ActRules();
    Vouchers vouchers = new Vouchers(reading, new Attribution());
    return new PartyFinder(
        cast,
        Texts.voices(reading),
        rules,
        new Places(cast),
        new Counterparts(reading, cast, rules, new EarlierActs(), vouchers),
        vouchers);
  }
}
