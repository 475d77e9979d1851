package dev.demarche.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A phrase that asks for somebody or something, with all that it names.
 *
 * @param anyCase whether capitals do not count, because the phrase is written without any
 */
record Question(String phrase, List<Token> tokens, LocalDate day, boolean anyCase) {
  /** The longest name in tokens. */
  private static final int LONGEST = 10;

  /** The meanings of the tokens from one to before another. */
  List<Entry> meaning(Knowledge knowledge, int from, int to) {
    return knowledge.gazetteer().exact(tokens.subList(from, to), anyCase);
  }

  /** All states, bodies, groups, organs and places named, also within each other. */
  List<Side> sides(Knowledge knowledge) {
    List<Side> sides = new ArrayList<>();
    for (int from = 0; from < tokens.size(); from++) {
      for (int to = Math.min(tokens.size(), from + LONGEST); to > from; to--) {
        addSides(knowledge, from, to, sides);
      }
    }
    return sides;
  }

  private void addSides(Knowledge knowledge, int from, int to, List<Side> sides) {
    List<Entry> entries = meaning(knowledge, from, to);
    addStates(knowledge, from, to, entries, sides);
    for (Entry entry : entries) {
      if (entry instanceof Entry.Body body) {
        sides.add(new Side(from, to, body.name(), false, false, List.of()));
      } else if (entry instanceof Entry.Group group) {
        sides.add(new Side(from, to, group.name(), false, false, List.of()));
      } else if (entry instanceof Entry.Organ organ && !organ.state().isEmpty()) {
        sides.add(new Side(from, to, organ.state(), true, false, knowledge.names(organ)));
      } else if (entry instanceof Entry.Locality place && place.state() != null) {
        sides.add(new Side(from, to, place.state(), true, false, List.of()));
      }
    }
  }

  /** The states of that name, first those that exist on the day. */
  private void addStates(
      Knowledge knowledge, int from, int to, List<Entry> entries, List<Side> sides) {
    Set<Side> found = new LinkedHashSet<>();
    for (boolean existing : new boolean[] {true, false}) {
      for (Entry entry : entries) {
        if (entry instanceof Entry.StateName name && name.state().existsOn(day) == existing) {
          found.add(side(knowledge, from, to, name));
        }
      }
    }
    sides.addAll(found);
  }

  private static Side side(Knowledge knowledge, int from, int to, Entry.StateName name) {
    State state = name.state();
    boolean part = knowledge.isPart(state);
    boolean seat = name.form() == Entry.Form.CAPITAL || name.form() == Entry.Form.METONYM;
    List<String> names = new ArrayList<>();
    if (part) {
      names.add(state.name());
      names.addAll(state.adjectives());
    }
    return new Side(from, to, state.iso3(), seat || part, part, names);
  }
}
