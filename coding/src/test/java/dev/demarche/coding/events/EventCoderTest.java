package dev.demarche.coding.events;

import static dev.demarche.coding.events.Coded.code;
import static dev.demarche.coding.events.Coded.names;
import static dev.demarche.coding.events.Coded.states;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.model.EventMention;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Medium;
import dev.demarche.model.Place;
import dev.demarche.model.TimeRef;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventCoderTest {
  @Test
  void code_ofNothing_isNothing() {
    assertThat(code(Texts.reading(""))).isEmpty();
  }

  @Test
  void code_ofASentenceWithoutActs_isNothing() {
    assertThat(code(Texts.reading("Peru lies on the coast."))).isEmpty();
  }

  @Test
  void code_ofAVisit_hasTravellerHostDayAndPlace() {
    Reading reading = Texts.reading("President William Ruto flew to Oslo on Monday.");
    EventMention visit =
        Texts.only(
            code(
                reading,
                Act.of(reading, EventType.CONSULT, "flew")
                    .mode("visit")
                    .actor("President William Ruto")
                    .recipient("Oslo")
                    .in(Role.PLACE, "Oslo")
                    .in(Role.TIME, "on Monday")
                    .frame()));
    assertThat(names(visit.actors())).containsExactly("William Ruto");
    assertThat(states(visit.recipients())).containsExactly("NOR");
    assertThat(visit.date()).isEqualTo(TimeRef.day(LocalDate.of(2024, 5, 6), "on Monday"));
    assertThat(visit.place()).isEqualTo(new Place("NOR", "Oslo"));
    assertThat(visit.medium()).isEqualTo(Medium.IN_PERSON);
    assertThat(visit.confidence()).isBetween(0.8, 1.0);
    assertThat(visit.sources()).isEmpty();
  }

  @Test
  void code_ofTopicsOfAMeeting_areThoseOfItsPassages() {
    Reading reading =
        Texts.reading("Peru and Chile met to discuss tuna. Elsewhere a rail link opened.");
    EventMention event =
        Texts.only(
            code(
                reading,
                Act.of(reading, EventType.CONSULT, "met").actor("Peru and Chile").frame()));
    assertThat(event.topics()).containsExactly("fishing");
    assertThat(event.contexts()).containsExactly("natural_resource");
  }

  @Test
  void code_ofAGame_isNothing() {
    Reading reading =
        Texts.reading(
            "Peru attacked Chile in the second half; the striker, the goalkeeper and the referee"
                + " left the pitch.");
    assertThat(
            code(
                reading,
                Act.of(reading, EventType.ASSAULT, "attacked")
                    .actor("Peru")
                    .recipient("Chile")
                    .frame()))
        .isEmpty();
  }

  @Test
  void code_ofADenial_keepsTheAllegedDeedAsDeniedAndNoRefusalBesideIt() {
    Reading reading = Texts.reading("Peru denied that its jets had bombed Chile.");
    List<EventMention> events =
        code(
            reading,
            Act.of(reading, EventType.REJECT, "denied").actor("Peru").frame(),
            Act.of(reading, EventType.ASSAULT, "bombed")
                .mode("aerial")
                .status(EventStatus.DENIED)
                .actor("Peru")
                .recipient("Chile")
                .frame());
    assertThat(events)
        .extracting(EventMention::type, EventMention::status)
        .containsExactly(tuple(EventType.ASSAULT, EventStatus.DENIED));
    assertThat(states(events.get(0).recipients())).containsExactly("CHL");
  }

  @Test
  void code_ofADemand_doesNotTakeItForTheDeed() {
    Reading reading = Texts.reading("Peru urged Chile to free nine teachers.");
    EventMention event =
        Texts.only(
            code(
                reading,
                Act.of(reading, EventType.REQUEST, "urged")
                    .mode("yield")
                    .actor("Peru")
                    .recipient("Chile")
                    .frame()));
    assertThat(event.type()).isEqualTo(EventType.REQUEST);
  }

  @Test
  void code_ofATreatyThatTheTablesHold_namesIt() {
    Reading reading = Texts.reading("Russia suspended its part in New START.");
    EventMention event =
        Texts.only(
            code(
                reading, Act.of(reading, EventType.SANCTION, "suspended").actor("Russia").frame()));
    assertThat(event.agreement()).isEqualTo("New START");
  }

  @Test
  void code_ofAVideoCall_hasThatMedium() {
    Reading reading = Texts.reading("Peru and Chile spoke in a video call.");
    EventMention event =
        Texts.only(
            code(
                reading,
                Act.of(reading, EventType.CONSULT, "video call").actor("Peru and Chile").frame()));
    assertThat(event.mode()).isEqualTo("phone");
    assertThat(event.medium()).isEqualTo(Medium.VIDEO);
  }

  @Test
  void code_ofAVisitBesideAVideoCall_isInPerson() {
    Reading reading = Texts.reading("Peru spoke to Chile by video link and will visit Chile.");
    EventMention event =
        Texts.only(
            code(
                reading,
                Act.of(reading, EventType.CONSULT, "visit")
                    .mode("visit")
                    .actor("Peru")
                    .recipient("Chile")
                    .frame()));
    assertThat(event.medium()).isEqualTo(Medium.IN_PERSON);
  }

  @Test
  void code_ofAnythingButAMeeting_hasNoMedium() {
    Reading reading = Texts.reading("Peru condemned Chile by phone.");
    EventMention event =
        Texts.only(
            code(
                reading,
                Act.of(reading, EventType.ACCUSE, "condemned")
                    .actor("Peru")
                    .recipient("Chile")
                    .frame()));
    assertThat(event.medium()).isNull();
    assertThat(event.duration()).isNull();
  }

  @Test
  void code_ofWordsOfTwoActsOutOfOrder_areInTheOrderOfTheText() {
    Reading reading = Texts.reading("Ghana thanked Togo. Peru condemned Chile.");
    List<EventMention> events =
        code(
            reading,
            Act.of(reading, EventType.ACCUSE, "condemned").actor("Peru").recipient("Chile").frame(),
            Act.of(reading, EventType.SUPPORT, "thanked").actor("Ghana").recipient("Togo").frame());
    assertThat(events)
        .extracting(EventMention::type)
        .containsExactly(EventType.SUPPORT, EventType.ACCUSE);
  }

  @Test
  void code_ofAnAct_isTheSameEveryTime() {
    Reading reading = Texts.reading("Peru condemned Chile.");
    Frame frame =
        Act.of(reading, EventType.ACCUSE, "condemned").actor("Peru").recipient("Chile").frame();
    assertThat(code(reading, frame)).isEqualTo(code(reading, frame));
  }
}
