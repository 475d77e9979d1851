package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.coding.time.TimeReader;
import dev.demarche.knowledge.Thesaurus;
import dev.demarche.model.Actor;
import dev.demarche.model.EventMention;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Evidence;
import dev.demarche.model.Medium;
import dev.demarche.model.Participant;
import dev.demarche.model.Place;
import dev.demarche.model.Precision;
import dev.demarche.model.Source;
import dev.demarche.model.TimeRef;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventCoderTest {
  private static final EventCoder CODER = new EventCoder(new TimeReader(), Thesaurus.load());

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

  @Test
  void code_ofWordsAfterADatedSentence_haveTheDayOfTheStory() {
    Reading reading = Texts.reading("On Monday it rained in Peru.", "Peru condemned Chile.");
    EventMention event =
        Texts.only(
            code(
                reading,
                Act.of(reading, EventType.ACCUSE, "condemned")
                    .actor("Peru")
                    .recipient("Chile")
                    .frame()));
    assertThat(event.date())
        .isEqualTo(
            new TimeRef(LocalDate.of(2024, 5, 6), LocalDate.of(2024, 5, 6), Precision.DAY, ""));
  }

  @Test
  void code_ofADeedInALaterParagraph_doesNotInheritTheDay() {
    Reading reading =
        Texts.reading("On Monday it rained in Peru.", "Fog.", "Hail.", "Peru shelled Chile.");
    EventMention event =
        Texts.only(
            code(
                reading,
                Act.of(reading, EventType.ASSAULT, "shelled")
                    .actor("Peru")
                    .recipient("Chile")
                    .frame()));
    assertThat(event.date()).isNull();
  }

  @Test
  void code_ofAPlanAfterADatedSentence_doesNotInheritTheDay() {
    Reading reading = Texts.reading("On Monday it rained in Peru. Peru will visit Chile.");
    EventMention event =
        Texts.only(
            code(
                reading,
                Act.of(reading, EventType.CONSULT, "visit")
                    .mode("visit")
                    .status(EventStatus.SCHEDULED)
                    .actor("Peru")
                    .recipient("Chile")
                    .frame()));
    assertThat(event.date()).isNull();
  }

  @Test
  void code_ofAnArticleWithoutADay_leavesTheDateOpen() {
    Reading reading = Texts.undated("Peru condemned Chile on Monday.");
    EventMention event =
        Texts.only(
            code(
                reading,
                Act.of(reading, EventType.ACCUSE, "condemned")
                    .actor("Peru")
                    .recipient("Chile")
                    .in(Role.TIME, "on Monday")
                    .frame()));
    assertThat(event.date()).isNull();
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

  @Test
  void code_ofAnAct_givesTheStorysDateAtEachSentence() {
    Reading reading = Texts.reading("It rained. It snowed on Monday.", "It froze on Tuesday.");
    TimeRef monday = TimeRef.day(LocalDate.of(2024, 5, 6), "on Monday");
    assertThat(CODER.code(reading, Texts.cast(reading), Texts.voices(reading)).story())
        .containsExactly(monday, monday, TimeRef.day(LocalDate.of(2024, 5, 7), "on Tuesday"));
  }

  private static List<EventMention> code(Reading bare, Frame... frames) {
    Reading reading = Texts.with(bare, frames);
    return CODER.code(reading, Texts.cast(reading), Texts.voices(reading)).events();
  }

  private static List<String> names(List<Actor> actors) {
    return actors.stream().map(Actor::name).toList();
  }

  private static List<String> states(List<Actor> actors) {
    return actors.stream().map(a -> String.valueOf(a.state())).toList();
  }
}
