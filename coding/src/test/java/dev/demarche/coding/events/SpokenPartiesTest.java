package dev.demarche.coding.events;

import static dev.demarche.coding.events.Finders.parties;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.model.EventType;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import org.junit.jupiter.api.Test;

/** Who acts where somebody tells of it. */
class SpokenPartiesTest {
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
}
