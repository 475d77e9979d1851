package dev.demarche.knowledge;

import dev.demarche.knowledge.Candidate.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks up names of everything but offices and short forms of persons. */
final class ThingLookup {
  private final Knowledge knowledge;
  private final PersonLookup persons;

  ThingLookup(Knowledge knowledge) {
    this.knowledge = knowledge;
    persons = new PersonLookup(knowledge);
  }

  /** What the whole phrase is the name of. */
  List<Candidate> whole(Question question) {
    List<Entry> entries = question.meaning(knowledge, 0, question.tokens().size());
    List<Candidate> found = new ArrayList<>();
    List<Candidate> places = places(entries, question, false);
    for (boolean existing : new boolean[] {true, false}) {
      for (Entry entry : entries) {
        if (entry instanceof Entry.StateName name
            && name.state().existsOn(question.day()) == existing
            && (existing || found.isEmpty())
            && (existing || places.isEmpty() || name.form() != Entry.Form.CAPITAL)) {
          add(found, state(name));
        }
      }
    }
    entries.stream()
        .filter(entry -> !(entry instanceof Entry.Locality))
        .forEach(entry -> candidate(entry).ifPresent(c -> add(found, c)));
    places.forEach(c -> add(found, c));
    List<Person> named =
        entries.stream()
            .filter(Entry.PersonName.class::isInstance)
            .map(e -> ((Entry.PersonName) e).person())
            .toList();
    persons.candidates(named, question.day()).forEach(c -> add(found, c));
    return withoutSeats(found);
  }

  /** The places that a phrase may mean which as often is something else ("Reading"). */
  List<Candidate> doubtful(Question question) {
    return places(question.meaning(knowledge, 0, question.tokens().size()), question, true);
  }

  private static List<Candidate> places(List<Entry> entries, Question question, boolean doubtful) {
    List<Candidate> found = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry instanceof Entry.Locality place
          && place.doubtful() == doubtful
          && place.holdsOn(question.day())) {
        add(found, Candidate.of(Kind.PLACE, place.name(), place.state(), place.kind()));
      }
    }
    return found;
  }

  /** "The Turkish foreign ministry": a kind of organ with its state. */
  List<Candidate> ministry(Question question) {
    for (Side side : question.sides(knowledge)) {
      boolean begins = side.from() == 0;
      boolean ends = side.to() == question.tokens().size();
      if (begins == ends || knowledge.state(side.of()).isEmpty()) {
        continue;
      }
      int from = begins ? side.to() : 0;
      int to = begins ? question.tokens().size() : side.from();
      while (from < to && isEmpty(question, from)) {
        from++;
      }
      while (to > from && isEmpty(question, to - 1)) {
        to--;
      }
      for (Entry entry : from == to ? List.<Entry>of() : question.meaning(knowledge, from, to)) {
        if (entry instanceof Entry.Ministry ministry) {
          return List.of(
              Candidate.of(Kind.GOVERNMENT, ministry.name(), side.of(), "an organ of every state"));
        }
      }
    }
    return List.of();
  }

  private boolean isEmpty(Question question, int token) {
    return knowledge.titles().words().isEmpty(question.tokens().get(token));
  }

  private static Candidate state(Entry.StateName name) {
    State state = name.state();
    return switch (name.form()) {
      case METONYM ->
          Candidate.of(Kind.GOVERNMENT, state.name(), state.iso3(), "a seat of its government");
      case CAPITAL ->
          Candidate.of(
              Kind.GOVERNMENT, state.name(), state.iso3(), "its capital, for its government");
      case NAME, ADJECTIVE, PEOPLE ->
          new Candidate(
              Kind.STATE, state.name(), state.iso3(), null, state.adjectives(), why(name.form()));
    };
  }

  private static String why(Entry.Form form) {
    return switch (form) {
      case NAME -> "its name";
      case ADJECTIVE -> "its adjective";
      default -> "its people";
    };
  }

  private static Optional<Candidate> candidate(Entry entry) {
    if (entry instanceof Entry.Body body) {
      String why = body.doubtful() ? "a name that as often means something else" : "its name";
      return Optional.of(Candidate.of(Kind.BODY, body.name(), null, why));
    }
    if (entry instanceof Entry.Group group) {
      return Optional.of(Candidate.of(Kind.GROUP, group.name(), code(group.state()), "its name"));
    }
    if (entry instanceof Entry.Organ organ) {
      return Optional.of(
          Candidate.of(Kind.GOVERNMENT, organ.name(), code(organ.state()), "its name"));
    }
    if (entry instanceof Entry.Outlet outlet) {
      return Optional.of(Candidate.of(Kind.MEDIA, outlet.name(), outlet.state(), "its name"));
    }
    return entry instanceof Entry.Treaty treaty
        ? Optional.of(
            Candidate.of(Kind.AGREEMENT, treaty.name(), null, String.join(", ", treaty.parties())))
        : Optional.empty();
  }

  private static @Nullable String code(String state) {
    return state.isEmpty() ? null : state;
  }

  private static void add(List<Candidate> found, Candidate candidate) {
    if (found.stream().noneMatch(candidate::isSameAs)) {
      found.add(candidate);
    }
  }

  /** A capital is the place; that it also stands for its own government is nothing to choose. */
  private static List<Candidate> withoutSeats(List<Candidate> found) {
    return found.stream()
        .filter(
            c ->
                c.kind() != Kind.GOVERNMENT
                    || found.stream()
                        .noneMatch(p -> isCapital(p) && c.of() != null && c.of().equals(p.of())))
        .toList();
  }

  private static boolean isCapital(Candidate candidate) {
    return candidate.kind() == Kind.PLACE && candidate.why().equals("capital");
  }
}
