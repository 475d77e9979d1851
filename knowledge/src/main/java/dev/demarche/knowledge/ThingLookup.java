package dev.demarche.knowledge;

import dev.demarche.knowledge.Candidate.Kind;
import dev.demarche.model.ActorKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks up names of everything but offices and short forms of persons. */
final class ThingLookup {
  private final Knowledge knowledge;

  ThingLookup(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** What the whole phrase is the name of. */
  List<Meaning> whole(Question question) {
    List<Entry> entries = question.meaning(knowledge, 0, question.tokens().size());
    List<Meaning> found = new ArrayList<>();
    for (boolean existing : new boolean[] {true, false}) {
      for (Entry entry : entries) {
        if (entry instanceof Entry.StateName name
            && name.state().existsOn(question.day()) == existing
            && (existing || found.isEmpty())) {
          add(found, new Meaning(state(name), Likelihood.of(name, question.day())));
        }
      }
    }
    entries.stream()
        .filter(entry -> !(entry instanceof Entry.Locality p) || counts(p, question, false))
        .forEach(entry -> meaning(entry).ifPresent(m -> add(found, m)));
    boolean plain = !found.isEmpty();
    for (Entry.Locality place : knowledge.namesakes().places(question.name())) {
      Standing standing = plain ? Standing.SELDOM : Likelihood.ofPlace(place.kind());
      if (place.holdsOn(question.day())) {
        candidate(place).ifPresent(c -> add(found, new Meaning(c, standing)));
      }
    }
    return found;
  }

  /** The places that a phrase may mean which as often is something else ("Reading"). */
  List<Candidate> doubtful(Question question) {
    return question.meaning(knowledge, 0, question.tokens().size()).stream()
        .filter(entry -> entry instanceof Entry.Locality place && counts(place, question, true))
        .flatMap(entry -> candidate(entry).stream())
        .distinct()
        .toList();
  }

  private static boolean counts(Entry.Locality place, Question question, boolean doubtful) {
    return place.doubtful() == doubtful && place.holdsOn(question.day());
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

  private static Optional<Meaning> meaning(Entry entry) {
    Standing standing =
        entry instanceof Entry.Locality place ? Likelihood.ofPlace(place.kind()) : Standing.NAMED;
    return candidate(entry).map(c -> new Meaning(c, standing));
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
      Kind kind = organ.kind() == ActorKind.GOVERNMENT ? Kind.GOVERNMENT : Kind.GROUP;
      return Optional.of(Candidate.of(kind, organ.name(), code(organ.state()), "its name"));
    }
    if (entry instanceof Entry.Outlet outlet) {
      return Optional.of(Candidate.of(Kind.MEDIA, outlet.name(), outlet.state(), "its name"));
    }
    if (entry instanceof Entry.Locality place) {
      return Optional.of(Candidate.of(Kind.PLACE, place.name(), place.state(), place.kind()));
    }
    return entry instanceof Entry.Treaty treaty
        ? Optional.of(
            Candidate.of(Kind.AGREEMENT, treaty.name(), null, String.join(", ", treaty.parties())))
        : Optional.empty();
  }

  private static @Nullable String code(String state) {
    return state.isEmpty() ? null : state;
  }

  private static void add(List<Meaning> found, Meaning meaning) {
    if (found.stream().noneMatch(m -> m.candidate().isSameAs(meaning.candidate()))) {
      found.add(meaning);
    }
  }
}
