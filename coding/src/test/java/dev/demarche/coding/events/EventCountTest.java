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
import dev.demarche.model.Evidence;
import dev.demarche.model.Medium;
import dev.demarche.model.Precision;
import dev.demarche.model.TimeRef;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many events a text tells. */
class EventCountTest {
  @Test
  void code_ofACallAndAnInvitation_isTwoActs() {
    Reading reading =
        Texts.reading("Dina Boluarte called Gabriel Boric for 40 minutes and invited him to Lima.");
    Frame call =
        Act.of(reading, EventType.CONSULT, "called")
            .mode("phone")
            .actor("Dina Boluarte")
            .recipient("Gabriel Boric")
            .frame();
    Frame visit =
        Act.of(reading, EventType.CONSULT, "invited")
            .mode("visit")
            .status(EventStatus.PROPOSED)
            .actor("him")
            .recipient("Lima")
            .frame();
    List<EventMention> events = code(reading, call, visit);
    assertThat(events)
        .extracting(EventMention::status)
        .containsExactly(EventStatus.OCCURRED, EventStatus.PROPOSED);
    assertThat(events)
        .extracting(EventMention::medium)
        .containsExactly(Medium.PHONE, Medium.IN_PERSON);
    assertThat(events.get(0).duration()).isEqualTo(Duration.ofMinutes(40));
    assertThat(names(events.get(1).actors())).containsExactly("Gabriel Boric");
    assertThat(states(events.get(1).recipients())).containsExactly("PER");
    assertThat(events).extracting(EventMention::id).doesNotHaveDuplicates();
  }

  @Test
  void code_ofHeadlineAndLead_isOneActWithBothPassages() {
    Reading reading =
        Texts.headed(
            "Peru expels Chile's envoy",
            "Peru expelled the envoy of Chile on Tuesday.",
            "It rained.");
    Frame headline =
        Act.of(reading, EventType.SANCTION, "expels")
            .mode("expel")
            .actor("Peru")
            .recipient("Chile's envoy")
            .frame();
    Frame lead =
        Act.of(reading, EventType.SANCTION, "expelled")
            .mode("expel")
            .actor("Peru")
            .recipient("the envoy of Chile")
            .in(Role.TIME, "on Tuesday")
            .frame();
    EventMention event = Texts.only(code(reading, headline, lead));
    assertThat(event.evidence())
        .extracting(Evidence::exact)
        .containsExactly(
            "Peru expelled the envoy of Chile on Tuesday.", "Peru expels Chile's envoy");
    assertThat(event.date()).isEqualTo(TimeRef.day(LocalDate.of(2024, 5, 7), "on Tuesday"));
  }

  @Test
  void code_ofTwoPairsInASentence_keepsThemApart() {
    Reading reading = Texts.reading("Peru accused Chile, and Ghana accused Togo of smuggling.");
    List<EventMention> events =
        code(
            reading,
            Act.of(reading, EventType.ACCUSE, "accused").actor("Peru").recipient("Chile").frame(),
            Act.last(reading, EventType.ACCUSE, "accused")
                .actor("Ghana")
                .recipient("Togo")
                .frame());
    assertThat(events)
        .extracting(e -> states(e.actors()), e -> states(e.recipients()))
        .containsExactly(
            tuple(List.of("PER"), List.of("CHL")), tuple(List.of("GHA"), List.of("TGO")));
  }

  @Test
  void code_ofACallAndATheCallThatPointsBack_isOneAct() {
    Reading reading = Texts.reading("William Ruto phoned Alexander Stubb. The call was long.");
    Frame call =
        Act.of(reading, EventType.CONSULT, "phoned")
            .mode("phone")
            .actor("William Ruto")
            .recipient("Alexander Stubb")
            .frame();
    Frame back = Act.of(reading, EventType.CONSULT, "call").mode("phone").frame();
    EventMention event = Texts.only(code(reading, call, back));
    assertThat(event.evidence())
        .extracting(Evidence::exact)
        .containsExactly("William Ruto phoned Alexander Stubb.");
  }

  @Test
  void code_ofVisitorsFromTwoStates_isTwoVisits() {
    Reading reading = Texts.reading("Gabriel Boric and Dina Boluarte visited Kenya.");
    List<EventMention> events =
        code(
            reading,
            Act.of(reading, EventType.CONSULT, "visited")
                .mode("visit")
                .actor("Gabriel Boric and Dina Boluarte")
                .recipient("Kenya")
                .frame());
    assertThat(events)
        .extracting(e -> states(e.actors()))
        .containsExactly(List.of("CHL"), List.of("PER"));
    assertThat(events).extracting(e -> states(e.recipients())).containsOnly(List.of("KEN"));
    assertThat(events).extracting(EventMention::id).doesNotHaveDuplicates();
  }

  @Test
  void code_ofSeparateMeetings_isOneOfEach() {
    Reading reading = Texts.reading("William Ruto met Peru and Chile in separate talks.");
    List<EventMention> events =
        code(
            reading,
            Act.of(reading, EventType.CONSULT, "met")
                .actor("William Ruto")
                .recipient("Peru and Chile")
                .frame());
    assertThat(events)
        .extracting(e -> states(e.recipients()))
        .containsExactly(List.of("PER"), List.of("CHL"));
  }

  @Test
  void code_ofAPlanAndItsDeed_isTwoActs() {
    Reading reading = Texts.reading("Peru will visit Chile in June. Peru visited Chile on Monday.");
    List<EventMention> events =
        code(
            reading,
            Act.of(reading, EventType.CONSULT, "visit")
                .mode("visit")
                .status(EventStatus.SCHEDULED)
                .actor("Peru")
                .recipient("Chile")
                .in(Role.TIME, "in June")
                .frame(),
            Act.of(reading, EventType.CONSULT, "visited")
                .mode("visit")
                .actor("Peru")
                .recipient("Chile")
                .in(Role.TIME, "on Monday")
                .frame());
    assertThat(events)
        .extracting(EventMention::status)
        .containsExactly(EventStatus.SCHEDULED, EventStatus.OCCURRED);
    TimeRef june =
        new TimeRef(
            LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30), Precision.MONTH, "in June");
    assertThat(events.get(0).date()).isEqualTo(june);
  }
}
