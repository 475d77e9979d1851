package dev.demarche.coding.events;

import static dev.demarche.coding.events.Finders.act;
import static dev.demarche.coding.events.Finders.counterparts;
import static dev.demarche.coding.events.Finders.entities;
import static dev.demarche.coding.events.Finders.name;
import static dev.demarche.coding.events.Finders.names;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.model.EventType;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class CounterpartsTest {
  @Test
  void supplied_aSentenceWithOneOtherSide_isThatSide() {
    Reading reading = Texts.reading("Kenya protested over the border that Somalia had closed.");
    Frame frame = Act.of(reading, EventType.ACCUSE, "protested").frame();
    assertThat(names(counterparts(reading), frame, entities("Kenya"))).containsExactly("Somalia");
  }

  @Test
  void supplied_sidesBeforeAndBehind_isRatherTheOneBehind() {
    Reading reading = Texts.reading("In Peru and beyond Kenya protested to Chile.");
    Frame frame = Act.of(reading, EventType.ACCUSE, "protested").frame();
    assertThat(names(counterparts(reading), frame, entities("Kenya"))).containsExactly("Chile");
  }

  @Test
  void supplied_aSideWithAnotherPart_isNotThatSide() {
    Reading reading = Texts.reading("Norway said that Kenya had protested.");
    Frame frame = Act.of(reading, EventType.COERCE, "protested").in(Role.SOURCE, "Norway").frame();
    assertThat(counterparts(reading).supplied(frame, entities("Kenya")).entities()).isEmpty();
  }

  @Test
  void supplied_ownPersons_areNoAddressees() {
    Reading reading = Texts.reading("Kenya arrested a man, President William Ruto said.");
    Frame frame = Act.of(reading, EventType.COERCE, "arrested").frame();
    assertThat(counterparts(reading).supplied(frame, entities("Kenya")).entities()).isEmpty();
  }

  @Test
  void supplied_outlets_areNoAddressees() {
    Reading reading = Texts.reading("Kenya arrested a man, Reuters reported.");
    Frame frame = Act.of(reading, EventType.COERCE, "arrested").frame();
    assertThat(counterparts(reading).supplied(frame, entities("Kenya")).entities()).isEmpty();
  }

  @Test
  void supplied_nobody_isNobody() {
    Reading reading = Texts.reading("Shells fell on Chad.");
    Frame frame = Act.of(reading, EventType.ASSAULT, "fell").frame();
    assertThat(counterparts(reading).supplied(frame, List.of()).entities()).isEmpty();
  }

  @Test
  void supplied_aSessionOfABody_isNobody() {
    Reading reading = Texts.reading("The African Union met to discuss Chad.");
    Frame frame = Act.of(reading, EventType.CONSULT, "met").frame();
    assertThat(counterparts(reading).supplied(frame, entities("African Union")).entities())
        .isEmpty();
  }

  @Test
  void supplied_aResignation_isNobody() {
    Reading reading = Texts.reading("William Ruto resigned, Norway heard.");
    Frame frame = Act.of(reading, EventType.RETREAT, "resigned").mode("resign").frame();
    assertThat(counterparts(reading).supplied(frame, entities("William Ruto")).entities())
        .isEmpty();
  }

  @Test
  void isMutual_tellsSigningFromPraise() {
    Reading reading = Texts.reading("Chile and Peru signed the pact. Ghana and Togo praised it.");
    Counterparts counterparts = counterparts(reading);
    assertThat(counterparts.isMutual(Act.of(reading, EventType.SUPPORT, "signed").frame()))
        .isTrue();
    assertThat(counterparts.isMutual(Act.of(reading, EventType.SUPPORT, "praised").frame()))
        .isFalse();
  }

  @Test
  void agent_ofAPassive_isTheOtherSideNamedBefore() {
    Reading reading = Texts.reading("After the quarrel with Chile, envoys were recalled.");
    Frame frame = Act.of(reading, EventType.SANCTION, "recalled").frame();
    assertThat(name(counterparts(reading).agents().of(frame, entities("Peru")))).contains("Chile");
  }

  @Test
  void agent_ofAPassiveInAStory_isWhoeverActedLast() {
    Reading reading = Texts.reading("Togo is calm. Chile protested to Peru. Envoys were recalled.");
    Counterparts counterparts = counterparts(reading, act(1, "Chile", "Peru"));
    Frame frame = Act.of(reading, EventType.SANCTION, "recalled").frame();
    assertThat(name(counterparts.agents().of(frame, entities("Peru")))).contains("Chile");
  }

  @Test
  void agent_ofViolence_isNobody() {
    Reading reading = Texts.reading("After the quarrel with Chile, a port in Peru was shelled.");
    Frame frame = Act.of(reading, EventType.ASSAULT, "shelled").frame();
    assertThat(counterparts(reading).agents().of(frame, entities("Peru"))).isEmpty();
  }

  @Test
  void agent_withoutRecipients_isNobody() {
    Reading reading = Texts.reading("After the quarrel with Chile, envoys were recalled.");
    Frame frame = Act.of(reading, EventType.SANCTION, "recalled").frame();
    assertThat(counterparts(reading).agents().of(frame, List.of())).isEmpty();
  }

  @Test
  void supplied_aPersonOfThatSideInTheSentence_isThatPerson() {
    Reading reading =
        Texts.reading("Peru met Finland. Peru asked for a ship, and Alexander Stubb said no.");
    Counterparts counterparts = counterparts(reading, act(0, "Peru", "Finland"));
    Frame frame = Act.of(reading, EventType.REQUEST, "asked").frame();
    assertThat(names(counterparts, frame, entities("Peru"))).containsExactly("Alexander Stubb");
  }

  @Test
  void supplied_ofATellingToSomebody_isWhoIsTold() {
    Reading reading =
        Texts.reading("Chile is dry. William Ruto told Alexander Stubb he would pay.");
    Frame frame = Act.of(reading, EventType.AGREE, "pay").frame();
    assertThat(names(counterparts(reading), frame, entities("William Ruto")))
        .containsExactly("Alexander Stubb");
  }

  @Test
  void supplied_ofAnAttackByRebels_isTheirState() {
    Reading reading = Texts.reading("Norway wrote to M23. M23 took a town.");
    Counterparts counterparts = counterparts(reading, act(0, "Norway", "M23"));
    Frame frame = Act.of(reading, EventType.ASSAULT, "took").frame();
    assertThat(names(counterparts, frame, entities("M23")))
        .containsExactly("Democratic Republic of Congo");
  }

  @Test
  void supplied_ofADeparture_isTheBody() {
    Reading reading =
        Texts.reading("The African Union met. Norway wrote to Peru. Peru left in May.");
    Counterparts counterparts = counterparts(reading, act(1, "Norway", "Peru"));
    Frame frame = Act.of(reading, EventType.SANCTION, "left").frame();
    assertThat(names(counterparts, frame, entities("Peru"))).containsExactly("African Union");
  }

  @Test
  void supplied_ofAnActOfSomebodysMission_isNotWhoeverHasIt() {
    Reading reading = Texts.reading("Norway's coast guard sent a ship.");
    Frame frame = Act.of(reading, EventType.MOBILIZE, "sent").actor("coast guard").frame();
    assertThat(counterparts(reading).supplied(frame, entities("Peru")).entities()).isEmpty();
  }

  @Test
  void supplied_ofATreatyOpenToAll_isNobody() {
    Reading reading = Texts.reading("Norway is far. Norway waits. Peru ratified the Rome Statute.");
    Frame frame = Act.of(reading, EventType.SUPPORT, "ratified").frame();
    assertThat(counterparts(reading).supplied(frame, entities("Peru")).entities()).isEmpty();
  }

  @Test
  void unfinished_ofAListOfThree_isTheThird() {
    Reading reading = Texts.reading("Peru, Chile and Ghana met. Togo slept.");
    Frame frame = Act.of(reading, EventType.CONSULT, "met").actor("Peru").actor("Chile").frame();
    assertThat(Drafts.names(counterparts(reading).lists().unfinished(frame, Role.ACTOR)))
        .containsExactly("Ghana");
  }

  @Test
  void supplied_ofWhatSomebodyTells_isNotTheTeller() {
    Reading reading = Texts.reading("Peru had arrested a man, Norway said.");
    Frame frame = Act.of(reading, EventType.COERCE, "arrested").frame();
    assertThat(counterparts(reading).supplied(frame, entities("Peru")).entities()).isEmpty();
  }
}
