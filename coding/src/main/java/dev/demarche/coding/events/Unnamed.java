package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.ActorKind;
import dev.demarche.model.EventType;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Role;
import dev.demarche.reader.RoleSpan;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Those who take part without any name: marchers, whoever is arrested. */
final class Unnamed {
  /** What people are called who gather without a word for them. */
  private static final String DEMONSTRATORS = "protesters";

  /** Words that only count them. */
  private static final Set<String> COUNTS =
      DataTable.read("crowds.tsv").stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  /** A plural of at most four words in small letters. */
  private static final Pattern FEW_WORDS =
      Pattern.compile("(?:[\\p{Ll}\\d][\\p{L}\\d,.-]*\\s){0,3}\\p{Ll}[\\p{L}-]*s");

  private final Cast cast;
  private final Places places;

  Unnamed(Cast cast, Places places) {
    this.cast = cast;
    this.places = places;
  }

  /** Whether nobody knows where those who gather are from. */
  boolean isUnplaced(Frame frame, List<Entity> actors) {
    return actors.stream().allMatch(a -> a.actor().kind() == ActorKind.POPULATION)
        && frame.in(Role.ACTOR).stream().allMatch(s -> cast.named(s.span()).isEmpty());
  }

  /** People of the state where they gather. */
  List<Entity> crowd(Frame frame) {
    String words =
        frame.in(Role.ACTOR).stream()
            .findFirst()
            .map(s -> cast.words(s.span()))
            .filter(w -> !COUNTS.containsAll(List.of(w.toLowerCase(Locale.ROOT).split(" ", -1))))
            .orElse(DEMONSTRATORS);
    return places
        .of(frame)
        .flatMap(p -> cast.state(p.state()))
        .or(cast::home)
        .map(s -> List.of(cast.people(words, s)))
        .orElse(List.of());
  }

  /** Whether people gather against nobody who is named: against those who govern them. */
  static boolean isHomeProtest(Frame frame, List<Entity> actors) {
    return frame.type() == EventType.PROTEST
        && !actors.isEmpty()
        && actors.stream()
            .allMatch(a -> a.actor().state() != null && isOfThePeople(a.actor().kind()));
  }

  private static boolean isOfThePeople(ActorKind kind) {
    return kind == ActorKind.POPULATION || kind == ActorKind.ORGANISATION;
  }

  /** "The driver was arrested": by nobody and from nowhere that is told. */
  static boolean isArrest(Frame frame) {
    return frame.type() == EventType.COERCE
        && Objects.equals(frame.mode(), "arrest")
        && !frame.in(Role.RECIPIENT).isEmpty();
  }

  /** "Some 60 suspects": people of a state by the few words that tell of them. */
  Optional<Entity> people(Frame frame, Entity state) {
    return frame.in(Role.RECIPIENT).stream()
        .map(RoleSpan::span)
        .filter(s -> !cast.isPronoun(s))
        .map(cast::words)
        .filter(words -> FEW_WORDS.matcher(words).matches())
        .findFirst()
        .map(words -> cast.people(words, state));
  }

  /** The home state, and those of its people who are told of. */
  Parties atHome(Frame frame) {
    String words = cast.words(frame.in(Role.RECIPIENT).get(0).span());
    return cast.home()
        .map(home -> new Parties(List.of(home), List.of(cast.people(words, home))))
        .orElse(new Parties(List.of(), List.of()));
  }
}
