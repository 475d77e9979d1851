package dev.demarche.coding.events;

import static dev.demarche.coding.events.Finders.act;
import static dev.demarche.coding.events.Finders.counterparts;
import static dev.demarche.coding.events.Finders.entities;
import static dev.demarche.coding.events.Finders.names;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.EventType;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import org.junit.jupiter.api.Test;

/** To whom acts are done that only the story around them tells. */
class StoryCounterpartsTest {
  @Test
  void supplied_aRefusalInAStory_isWhoeverTheActorHadToDoWith() {
    Reading reading = Texts.reading("Peru wrote to Chile. It rained. Peru refused.");
    Counterparts counterparts = counterparts(reading, act(0, "Chile", "Peru"));
    Frame frame = Act.of(reading, EventType.REJECT, "refused").frame();
    assertThat(names(counterparts, frame, entities("Peru"))).containsExactly("Chile");
  }

  @Test
  void supplied_aMarchInAStory_isNobody() {
    Reading reading = Texts.reading("Chile wrote to Peru. Peru marched.");
    Counterparts counterparts = counterparts(reading, act(0, "Chile", "Peru"));
    Frame frame = Act.of(reading, EventType.PROTEST, "marched").frame();
    assertThat(counterparts.supplied(frame, entities("Peru")).entities()).isEmpty();
  }

  @Test
  void supplied_violenceInAStory_isWhoeverTheActorHadToDoWith() {
    Reading reading = Texts.reading("Chile wrote to Peru. Peru fired a shell.");
    Counterparts counterparts = counterparts(reading, act(0, "Chile", "Peru"));
    Frame frame = Act.of(reading, EventType.ASSAULT, "fired").frame();
    assertThat(names(counterparts, frame, entities("Peru"))).containsExactly("Chile");
  }

  @Test
  void supplied_aStateWhosePersonTheStoryTells_isThatPerson() {
    Reading reading = Texts.reading("William Ruto met Alexander Stubb. Ruto also thanked Finland.");
    Counterparts counterparts = counterparts(reading, act(0, "William Ruto", "Alexander Stubb"));
    Frame frame = Act.of(reading, EventType.SUPPORT, "thanked").frame();
    assertThat(names(counterparts, frame, entities("William Ruto")))
        .containsExactly("Alexander Stubb");
  }

  @Test
  void inPerson_afterAMeetingOfTwoPersons_isTheOtherOne() {
    Reading reading = Texts.reading("William Ruto met Alexander Stubb. He called on Finland.");
    Counterparts counterparts = counterparts(reading, act(0, "William Ruto", "Alexander Stubb"));
    Frame frame = Act.of(reading, EventType.REQUEST, "called").frame();
    Entity finland = entities("Finland").get(0);
    assertThat(counterparts.inPerson(finland, frame, entities("William Ruto")).actor().name())
        .isEqualTo("Alexander Stubb");
  }

  @Test
  void inPerson_withoutAMeeting_isTheState() {
    Reading reading = Texts.reading("William Ruto spoke. He called on Finland.");
    Counterparts counterparts = counterparts(reading, act(0, "Norway", "Alexander Stubb"));
    Frame frame = Act.of(reading, EventType.REQUEST, "called").frame();
    Entity finland = entities("Finland").get(0);
    assertThat(counterparts.inPerson(finland, frame, entities("William Ruto"))).isEqualTo(finland);
  }

  @Test
  void supplied_aDemandInAnArticleAboutAState_isThatState() {
    Reading reading = Texts.reading("Chile is dry. Chile waits. Peru demanded more water.");
    Frame frame = Act.of(reading, EventType.REQUEST, "demanded").frame();
    assertThat(names(counterparts(reading), frame, entities("Peru"))).containsExactly("Chile");
  }

  @Test
  void supplied_theHomeOfAStory_isItsOtherMainSide() {
    Reading reading = Texts.reading("Peru spoke. Chile spoke. Peru spoke. Kenya slept. Peru paid.");
    Frame frame = Act.of(reading, EventType.SANCTION, "paid").frame();
    assertThat(names(counterparts(reading), frame, entities("Peru"))).containsExactly("Chile");
  }

  @Test
  void supplied_aPlaceWhereSomethingWasSaid_isNotItsState() {
    Reading reading = Texts.reading("Chile is dry. Chile waits. In Oslo Peru demanded more water.");
    Frame frame = Act.of(reading, EventType.REQUEST, "demanded").frame();
    assertThat(names(counterparts(reading), frame, entities("Peru"))).containsExactly("Chile");
  }

  @Test
  void supplied_aNameInTheNextClause_isRatherWhoeverTheStoryTells() {
    Reading reading = Texts.reading("Chile wrote to Peru. Peru refused, and Norway lent a ship.");
    Counterparts counterparts = counterparts(reading, act(0, "Chile", "Peru"));
    Frame frame = Act.of(reading, EventType.REJECT, "refused").frame();
    assertThat(names(counterparts, frame, entities("Peru"))).containsExactly("Chile");
  }

  @Test
  void supplied_aDeniedReport_isNobody() {
    Reading reading = Texts.reading("Chile wrote to Peru. Peru denied a report on the ship.");
    Counterparts counterparts = counterparts(reading, act(0, "Chile", "Peru"));
    Frame frame = Act.of(reading, EventType.REJECT, "denied").frame();
    assertThat(counterparts.supplied(frame, entities("Peru")).entities()).isEmpty();
  }

  @Test
  void supplied_aDeniedCharge_isWhoeverMadeIt() {
    Reading reading = Texts.reading("Chile wrote to Peru. Peru denied the charge.");
    Counterparts counterparts = counterparts(reading, act(0, "Chile", "Peru"));
    Frame frame = Act.of(reading, EventType.REJECT, "denied").frame();
    assertThat(names(counterparts, frame, entities("Peru"))).containsExactly("Chile");
  }

  @Test
  void supplied_ofAMeasureAtHome_isNobody() {
    Reading reading = Texts.reading("Chile wrote to Peru. Peru imposed a curfew.");
    Counterparts counterparts = counterparts(reading, act(0, "Chile", "Peru"));
    Frame frame = Act.of(reading, EventType.COERCE, "imposed").frame();
    assertThat(counterparts.supplied(frame, entities("Peru")).entities()).isEmpty();
  }
}
