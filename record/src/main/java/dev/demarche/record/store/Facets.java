package dev.demarche.record.store;

import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.EventType;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By what an event is found. */
final class Facets {
  private static final int MOST_PARTIES = 64;

  private Facets() {}

  /** Some of the events, of which each party has a list of its own. */
  enum View {
    /** All. */
    ALL(""),
    /** Those that promise something. */
    PROMISES("promise/"),
    /** Those that promise something which nothing has kept or broken. */
    OPEN("open/"),
    /** Those that are told differently, or may be by one side only. */
    DISPUTED("disputed/"),
    /** Those that are arranged or proposed, listed by their last day. */
    AHEAD("ahead/"),
    /** Those with a date; they have no lists of their own. */
    DATED("");

    private final String prefix;

    View(String prefix) {
      this.prefix = prefix;
    }

    /** Whether each party, and everybody, has a list of its own of them. */
    boolean isListed() {
      return !prefix.isEmpty();
    }

    /** Whether a facet is one of this view, which has lists of its own. */
    boolean isPartOf(String facet) {
      return facet.startsWith(prefix);
    }

    /** The facet of this view for one of all, or for everybody where it is empty. */
    String of(String facet) {
      return prefix + facet;
    }
  }

  /** The facets of an event that have it in a view: of each party, and of everybody. */
  static Set<String> in(View view, RecordedEvent event) {
    Set<String> parties = new LinkedHashSet<>();
    everybody(event).forEach(actor -> add(parties, actor));
    parties.addAll(pairs(event));
    parties.add("");
    return parties.stream().map(view::of).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** All of an event. */
  static Set<String> of(RecordedEvent event) {
    Set<String> facets = new LinkedHashSet<>();
    facets.add(type(event.type()));
    everybody(event).forEach(actor -> add(facets, actor));
    facets.addAll(pairs(event));
    Place place = event.place();
    if (place != null) {
      facets.add(place(place.name()));
      if (place.state() != null) {
        facets.add(place(place.state()));
      }
    }
    if (event.agreement() != null) {
      facets.add(agreement(event.agreement()));
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

  /** The pairs of parties of an event; of more than 64 parties, those of the first by name. */
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

  static String agreement(String name) {
    return "agreement:" + Names.fold(name);
  }

  static String type(EventType type) {
    return "type:" + type;
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
