package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Place;
import dev.demarche.model.Span;
import dev.demarche.reader.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VenuesTest {
  private static final Place OSLO = new Place("NOR", "Oslo");

  @Test
  void settle_ofAPlaceThatOpensTheSentence_isThere() {
    Reading reading = Texts.reading("In Oslo, Peru met Chile.");
    assertThat(places(reading, act(reading, EventType.CONSULT, "met"))).containsExactly(at(OSLO));
  }

  @Test
  void settle_ofAPlaceInTheClause_isThere() {
    Reading reading = Texts.reading("Peru met Chile in Oslo.");
    assertThat(places(reading, act(reading, EventType.CONSULT, "met"))).containsExactly(at(OSLO));
  }

  @Test
  void settle_ofAPlaceInAnotherClause_isUnknown() {
    Reading reading = Texts.reading("Peru met Chile, which has a mission in Oslo.");
    assertThat(places(reading, act(reading, EventType.CONSULT, "met"))).containsExactly(nowhere());
  }

  @Test
  void settle_ofACapitalThatStandsForItsState_isUnknown() {
    Reading reading = Texts.reading("Peru met Oslo.");
    assertThat(places(reading, act(reading, EventType.CONSULT, "met"))).containsExactly(nowhere());
  }

  @Test
  void settle_ofAMeasureWithAPlaceBehindIt_isUnknown() {
    Reading reading = Texts.reading("Peru recalled its envoy in Oslo.");
    assertThat(places(reading, act(reading, EventType.SANCTION, "recalled")))
        .containsExactly(nowhere());
  }

  @Test
  void settle_ofAPlan_isUnknown() {
    Reading reading = Texts.reading("In Oslo, Peru will meet Chile.");
    Draft plan = Drafts.as(act(reading, EventType.CONSULT, "meet"), EventStatus.SCHEDULED);
    assertThat(places(reading, plan)).containsExactly(nowhere());
  }

  @Test
  void settle_ofWordsAfterTalks_isWhereTheTalksWere() {
    Reading reading = Texts.reading("Peru met Chile in Oslo. Peru thanked Chile.");
    assertThat(
            places(
                reading,
                act(reading, EventType.CONSULT, "met"),
                act(reading, EventType.SUPPORT, "thanked")))
        .containsExactly(at(OSLO), at(OSLO));
  }

  @Test
  void settle_ofADeedAfterTalks_isUnknown() {
    Reading reading = Texts.reading("Peru met Chile in Oslo. Peru shelled Chile.");
    assertThat(
            places(
                reading,
                act(reading, EventType.CONSULT, "met"),
                act(reading, EventType.ASSAULT, "shelled")))
        .containsExactly(at(OSLO), nowhere());
  }

  @Test
  void settle_ofWordsLongAfterTalks_isUnknown() {
    Reading reading =
        Texts.reading("Peru met Chile in Oslo. " + "It rained. ".repeat(8) + "Peru thanked Chile.");
    assertThat(
            places(
                reading,
                act(reading, EventType.CONSULT, "met"),
                act(reading, EventType.SUPPORT, "thanked")))
        .containsExactly(at(OSLO), nowhere());
  }

  private static List<Optional<Place>> places(Reading reading, Draft... drafts) {
    List<Optional<Place>> places = new ArrayList<>();
    for (Draft draft :
        new Venues(reading, Texts.cast(reading), new ActRules()).settle(Arrays.asList(drafts))) {
      places.add(Optional.ofNullable(draft.place()));
    }
    return places;
  }

  /** An act of Peru towards Chile. */
  private static Draft act(Reading reading, EventType type, String trigger) {
    Span words = Texts.span(reading, trigger);
    int sentence =
        Texts.only(reading.sentences().stream().filter(s -> s.span().contains(words)).toList())
            .index();
    return Drafts.in(
        Drafts.act(type, null, List.of("Peru"), List.of("Chile")), sentence, words, words);
  }

  private static Optional<Place> at(Place place) {
    return Optional.of(place);
  }

  private static Optional<Place> nowhere() {
    return Optional.empty();
  }
}
