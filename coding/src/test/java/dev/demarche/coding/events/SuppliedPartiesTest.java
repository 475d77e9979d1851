package dev.demarche.coding.events;

import static dev.demarche.coding.events.Finders.parties;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.model.EventType;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To whom acts are done that do not name all who take part. */
class SuppliedPartiesTest {
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

  @ParameterizedTest
  @CsvSource({
    "Chile spoke. A Peruvian journalist was arrested in Oslo., A Peruvian journalist, Norway",
    "Chile spoke. A Norwegian poet was arrested in Oslo., A Norwegian poet, Norway",
  })
  void parties_ofAnArrestSomewhere_areTheStateThereAndWhoIsArrested(
      String text, String arrested, String state) {
    Reading reading = Texts.reading(text);
    Parties parties =
        parties(
            reading,
            Act.of(reading, EventType.COERCE, "arrested")
                .mode("arrest")
                .recipient(arrested)
                .in(Role.PLACE, "Oslo")
                .frame());
    assertThat(Drafts.names(parties.actors())).containsExactly(state);
  }

  @ParameterizedTest
  @CsvSource({"Peru's ambassador to Norway", "Peru's ambassador in Oslo"})
  void parties_ofASummonsByNobody_areTheStateToWhichTheEnvoyIsSent(String envoy) {
    Reading reading = Texts.reading("Chile spoke. " + envoy + " was summoned.");
    Parties parties =
        parties(reading, Act.of(reading, EventType.CONSULT, "summoned").recipient(envoy).frame());
    assertThat(Drafts.names(parties.actors())).containsExactly("Norway");
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
  void parties_ofASummitOfAList_areAllOfIt() {
    Reading reading = Texts.reading("William Ruto went to the summit of Kenya, Chad and Ghana.");
    Parties parties =
        parties(
            reading, Act.of(reading, EventType.CONSULT, "summit").actor("William Ruto").frame());
    assertThat(Drafts.names(parties.recipients())).containsExactly("Chad", "Ghana");
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
  void parties_ofAMarchOfNobodyKnown_arePeopleOfThePlaceAgainstTheirState() {
    Reading reading = Texts.reading("Ghana slept. Marchers carried shoes to the square in Lima.");
    Parties parties =
        parties(
            reading,
            Act.of(reading, EventType.PROTEST, "carried")
                .actor("Marchers")
                .in(Role.PLACE, "Lima")
                .frame());
    assertThat(Drafts.names(parties.actors())).containsExactly("Marchers");
    assertThat(Drafts.names(parties.recipients())).containsExactly("Peru");
  }

  @Test
  void parties_ofAnArrestByNobodyOfNobodyKnown_areOfTheStateTold() {
    Reading reading = Texts.reading("Peru mourned. Peru waited. The crane driver was arrested.");
    Parties parties =
        parties(
            reading,
            Act.of(reading, EventType.COERCE, "arrested")
                .mode("arrest")
                .recipient("The crane driver")
                .frame());
    assertThat(Drafts.names(parties.actors())).containsExactly("Peru");
    assertThat(Drafts.names(parties.recipients())).containsExactly("The crane driver");
  }

  @Test
  void parties_ofAResignationInAStory_haveNoAddressee() {
    Reading reading = Texts.reading("Peru wrote to Chile. Chile waited. William Ruto resigned.");
    Parties parties =
        parties(
            reading,
            Act.of(reading, EventType.RETREAT, "resigned")
                .mode("resign")
                .actor("William Ruto")
                .frame());
    assertThat(parties.recipients()).isEmpty();
  }
}
