package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.EventType;
import dev.demarche.model.Place;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlacesTest {
  @Test
  void of_aPlaceThatIsNamed_isThatPlace() {
    Reading reading = Texts.reading("Ruto met Stubb in Oslo.");
    Frame frame = Act.of(reading, EventType.CONSULT, "met").in(Role.PLACE, "in Oslo").frame();
    assertThat(place(reading, frame)).contains(new Place("NOR", "Oslo"));
  }

  @Test
  void of_anActWithoutAPlace_isUnknown() {
    Reading reading = Texts.reading("Ruto met Stubb of Finland.");
    Frame frame = Act.of(reading, EventType.CONSULT, "met").recipient("Stubb of Finland").frame();
    assertThat(place(reading, frame)).isEmpty();
  }

  @Test
  void of_aVisitInTheWordsOfTheAct_isToldByThem() {
    Reading reading = Texts.reading("Ruto praised his Oslo visit.");
    Frame frame = Act.of(reading, EventType.CONSULT, "Oslo visit").mode("visit").frame();
    assertThat(place(reading, frame)).contains(new Place("NOR", "Oslo"));
  }

  @Test
  void of_aVisitToAHost_isThatOfTheHost() {
    Reading reading = Texts.reading("Ruto visited Peru.");
    Frame frame =
        Act.of(reading, EventType.CONSULT, "visited").mode("visit").recipient("Peru").frame();
    assertThat(place(reading, frame)).contains(new Place("PER", "Peru"));
  }

  @Test
  void hosts_ofAVisit_isTheStateOfThePlace() {
    Reading reading = Texts.reading("Ruto landed in Oslo.");
    Frame frame =
        Act.of(reading, EventType.CONSULT, "landed").mode("visit").in(Role.PLACE, "Oslo").frame();
    assertThat(hosts(reading, frame, "William Ruto"))
        .extracting(Entity::side)
        .containsExactly("NOR");
  }

  @Test
  void hosts_ofAVisitAtHome_isNobody() {
    Reading reading = Texts.reading("Ruto landed in Nairobi.");
    Frame frame =
        Act.of(reading, EventType.CONSULT, "landed")
            .mode("visit")
            .in(Role.PLACE, "Nairobi")
            .frame();
    assertThat(hosts(reading, frame, "William Ruto")).isEmpty();
  }

  @Test
  void hosts_ofAVisitToTwoCapitals_areBothStates() {
    Reading reading = Texts.reading("Ruto travelled to Doha and Jeddah.");
    Frame frame =
        Act.of(reading, EventType.CONSULT, "travelled")
            .mode("visit")
            .in(Role.PLACE, "Doha and Jeddah")
            .frame();
    assertThat(hosts(reading, frame, "William Ruto"))
        .extracting(Entity::side)
        .containsExactly("QAT", "SAU");
  }

  @Test
  void hosts_ofAMeeting_isNobody() {
    Reading reading = Texts.reading("Ruto met Stubb in Oslo.");
    Frame frame = Act.of(reading, EventType.CONSULT, "met").in(Role.PLACE, "Oslo").frame();
    assertThat(hosts(reading, frame, "William Ruto")).isEmpty();
  }

  @Test
  void of_wordsThatNameNoPlace_isTheTownOfTheStory() {
    Reading reading = Texts.reading("Ruto came to Oslo. A crowd stood before the parliament.");
    Frame frame =
        Act.of(reading, EventType.PROTEST, "stood").in(Role.PLACE, "the parliament").frame();
    assertThat(place(reading, frame)).contains(new Place("NOR", "Oslo"));
  }

  private static Optional<Place> place(Reading reading, Frame frame) {
    return new Places(Texts.cast(reading)).of(frame);
  }

  private static List<Entity> hosts(Reading reading, Frame frame, String actor) {
    return new Places(Texts.cast(reading)).hosts(frame, List.of(Texts.entity(actor)));
  }
}
