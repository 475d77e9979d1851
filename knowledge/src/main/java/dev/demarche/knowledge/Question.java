package dev.demarche.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A phrase that asks for somebody or something, with all that it names.
 *
 * @param anyCase whether names may be written without their capitals
 */
record Question(String phrase, List<Token> tokens, LocalDate day, boolean anyCase) {
  /** The longest name in tokens. */
  private static final int LONGEST = 10;

  /** A name of fewer letters keeps its capitals where the phrase has any: "who", "it". */
  private static final int LOOSE = 5;

  /** All its words as one name, folded. */
  String name() {
    return tokens.stream().map(Token::folded).collect(Collectors.joining(" "));
  }

  /** Whether it is written without any capital. */
  boolean isSmall() {
    return tokens.stream().noneMatch(Token::capital);
  }

  /** The same question, whose names may be written without their capitals. */
  Question inAnyCase() {
    return new Question(phrase, tokens, day, true);
  }

  /** The meanings of the tokens from one to before another. */
  List<Entry> meaning(Knowledge knowledge, int from, int to) {
    List<Token> name = tokens.subList(from, to);
    int letters = name.stream().mapToInt(t -> t.folded().length()).sum();
    boolean loose = anyCase && (letters >= LOOSE || tokens.stream().noneMatch(Token::capital));
    return knowledge.gazetteer().exact(name, loose);
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
        sides.add(new Side(from, to, Side.Kind.BODY, body.name(), List.of()));
      } else if (entry instanceof Entry.Group group) {
        sides.add(new Side(from, to, Side.Kind.GROUP, group.name(), List.of()));
        if (!group.state().isEmpty()) {
          sides.add(new Side(from, to, Side.Kind.PLACE, group.state(), List.of()));
        }
      } else if (entry instanceof Entry.Organ organ && !organ.state().isEmpty()) {
        sides.add(new Side(from, to, Side.Kind.ORGAN, organ.state(), knowledge.names(organ)));
      } else if (entry instanceof Entry.Locality place && place.state() != null) {
        sides.add(new Side(from, to, Side.Kind.PLACE, place.state(), List.of()));
      }
    }
  }

  /**
   * The states of that name that are not gone: first those that exist, rather by name than by
   * capital.
   */
  private void addStates(
      Knowledge knowledge, int from, int to, List<Entry> entries, List<Side> sides) {
    entries.stream()
        .filter(Entry.StateName.class::isInstance)
        .map(Entry.StateName.class::cast)
        .filter(name -> !isGone(name.named()))
        .sorted(
            Comparator.comparing((Entry.StateName n) -> n.named().existsOn(day) ? 0 : 1)
                .thenComparing(Entry.StateName::form))
        .map(name -> side(knowledge, from, to, name))
        .distinct()
        .forEach(sides::add);
  }

  /** Whether a state has ended before the day; one that is to come may have a government. */
  private boolean isGone(State state) {
    return state.to() != null && state.to().isBefore(day);
  }

  private static Side side(Knowledge knowledge, int from, int to, Entry.StateName name) {
    State state = name.state();
    if (knowledge.isPart(state)) {
      List<String> names = new ArrayList<>(state.adjectives());
      names.add(state.name());
      return new Side(from, to, Side.Kind.PART, state.iso3(), names);
    }
    return switch (name.form()) {
      case CAPITAL, METONYM ->
          new Side(from, to, Side.Kind.SEAT, state.iso3(), List.of(state.name()));
      case NAME, ADJECTIVE, PEOPLE -> new Side(from, to, Side.Kind.STATE, state.iso3(), List.of());
    };
  }
}
