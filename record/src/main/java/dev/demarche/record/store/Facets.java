package dev.demarche.record.store;

import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Participant;
import dev.demarche.model.Place;
import dev.demarche.record.consolidation.Names;
import dev.demarche.record.consolidation.Sides;
import dev.demarche.record.event.Passage;
import dev.demarche.record.event.RecordedEvent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** By what an event is found. */
final class Facets {
  private static final int MOST_PARTIES = 6;

  private Facets() {}

  /** All of an event. */
  static Set<String> of(RecordedEvent event) {
    Set<String> facets = new LinkedHashSet<>();
    facets.add("type:" + event.type());
    everybody(event).forEach(actor -> add(facets, actor));
    facets.addAll(pairs(event));
    Place place = event.place();
    if (place != null) {
      facets.add(place(place.name()));
      if (place.state() != null) {
        facets.add(place(place.state()));
      }
    }
    event.topics().forEach(topic -> facets.add(topic(topic)));
    event.contexts().forEach(context -> facets.add(topic(context)));
    event.toldBy().forEach(source -> facets.add(source(source)));
    for (Passage passage : event.mentions()) {
      if (passage.publisher() != null) {
        facets.add(source(passage.publisher()));
      }
    }
    return facets;
  }

  private static void add(Set<String> facets, Actor actor) {
    facets.add(side(Sides.of(actor)));
    if (actor.kind() != ActorKind.STATE) {
      facets.add(name(Names.fold(actor.name())));
    }
  }

  /** The pairs of parties of an event. */
  static List<String> pairs(RecordedEvent event) {
    List<String> parties =
        everybody(event).map(Sides::of).distinct().sorted().limit(MOST_PARTIES).toList();
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      for (int k = i + 1; k < parties.size(); k++) {
        pairs.add(pair(parties.get(i), parties.get(k)));
      }
    }
    return pairs;
  }

  private static Stream<Actor> everybody(RecordedEvent event) {
    return Stream.concat(
        Stream.concat(event.actors().stream(), event.recipients().stream()),
        event.others().stream().map(Participant::actor));
  }

  static String side(String side) {
    return "party:" + side;
  }

  static String name(String folded) {
    return "name:" + folded;
  }

  static String pair(String one, String other) {
    return one.compareTo(other) < 0 ? "pair:" + one + "&" + other : "pair:" + other + "&" + one;
  }

  static String place(String name) {
    return "place:" + Names.fold(name);
  }

  static String topic(String name) {
    return "topic:" + Names.fold(name);
  }

  static String source(String name) {
    return "source:" + Names.fold(name);
  }
}
