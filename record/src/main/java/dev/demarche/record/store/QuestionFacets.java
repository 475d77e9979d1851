package dev.demarche.record.store;

import dev.demarche.model.EventType;
import dev.demarche.record.question.Party;
import dev.demarche.record.question.Question;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The facets that a question asks for: lists of them, of each of which an event has one. */
final class QuestionFacets {
  private static final int MOST_PAIRS = 64;

  private QuestionFacets() {}

  /** Those of the parties alone. */
  static List<List<String>> parties(Question question) {
    List<List<String>> facets = new ArrayList<>();
    List<Party> parties = question.parties();
    boolean paired = false;
    for (int i = 0; i + 1 < parties.size() && !paired; i++) {
      if (mayPair(parties.get(i), parties.get(i + 1))) {
        facets.add(pairs(parties.get(i), parties.get(i + 1)));
        paired = true;
      }
    }
    for (Party party : parties) {
      if (!(paired && parties.size() == 2)) {
        facets.add(
            Stream.concat(
                    party.names().stream().map(Facets::name),
                    party.sides().stream().map(Facets::side))
                .toList());
      }
    }
    return facets;
  }

  private static boolean mayPair(Party one, Party other) {
    return one.names().isEmpty()
        && other.names().isEmpty()
        && one.sides().size() * other.sides().size() <= MOST_PAIRS;
  }

  private static List<String> pairs(Party one, Party other) {
    Set<String> pairs = new TreeSet<>();
    for (String a : one.sides()) {
      for (String b : other.sides()) {
        if (!a.equals(b)) {
          pairs.add(Facets.pair(a, b));
        }
      }
    }
    return List.copyOf(pairs);
  }

  /** All others. */
  static List<List<String>> others(Question question) {
    List<List<String>> facets = new ArrayList<>();
    if (question.topic() != null) {
      facets.add(List.of(Facets.topic(question.topic())));
    }
    if (question.place() != null) {
      facets.add(List.of(Facets.place(question.place())));
    }
    if (question.source() != null) {
      facets.add(List.of(Facets.source(question.source())));
    }
    if (question.agreement() != null) {
      facets.add(List.of(Facets.agreement(question.agreement())));
    }
    Set<EventType> types = types(question);
    if (types.size() < EventType.values().length) {
      facets.add(types.stream().map(Facets::type).toList());
    }
    return facets;
  }

  private static Set<EventType> types(Question question) {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    for (EventType type : EventType.values()) {
      if ((question.types().isEmpty() || question.types().contains(type))
          && (question.quads().isEmpty() || question.quads().contains(type.quad().number()))) {
        types.add(type);
      }
    }
    return types;
  }
}
