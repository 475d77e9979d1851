package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Match;
import dev.demarche.knowledge.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the places of one name: by the day, by the words beside it ("Birmingham, Alabama"),
 * by the states that the article names. A name that as often is no place, or another place, counts
 * only where the words beside it say so.
 */
final class Localities {
  private static final String REGION = "region";
  private static final String CAPITAL = "capital";

  private final String text;
  private final LocalDate day;
  private final List<Match> names;
  private final PlaceCues cues;

  /** How often the article names a state. */
  private final Map<String, Integer> named = new HashMap<>();

  /** The places that the words beside a name have told, by its folded form. */
  private final Map<String, Entry.Locality> told = new HashMap<>();

  /**
   * Weighs the states of a text.
   *
   * @param day the day of the article
   * @param names the known names of the text, in order
   */
  Localities(String text, LocalDate day, List<Match> names, NameWords words) {
    this.text = text;
    this.day = day;
    this.names = names;
    cues = new PlaceCues(text, day, names, words);
    names.forEach(this::count);
  }

  /** The names with one place at most each; those that mean nothing else and no place are gone. */
  List<Match> settled() {
    List<Match> settled = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      Match match = names.get(i);
      Match one = match.as(Entry.Locality.class).isPresent() ? settle(i) : match;
      if (!one.entries().isEmpty()) {
        settled.add(one);
      }
    }
    return settled;
  }

  private Match settle(int index) {
    Match match = names.get(index);
    List<Entry.Locality> places = isPartOfName(index) ? List.of() : places(match);
    Optional<Entry.Locality> sure = cues.told(index, places);
    String name = Token.fold(match.span().of(text));
    sure.ifPresent(place -> told.put(name, place));
    if (places.size() == 1 && name.indexOf(',') > 0) {
      told.put(Token.fold(places.get(0).name()), places.get(0));
    }
    Optional<Entry.Locality> chosen =
        sure.or(() -> Optional.ofNullable(places.isEmpty() ? null : told.get(name)))
            .or(() -> likeliest(index, places));
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : match.entries()) {
      boolean kept =
          entry instanceof Entry.StateName state
              ? chosen.isEmpty() || !isDisplaced(state, chosen.get(), sure.isPresent())
              : !(entry instanceof Entry.Locality);
      if (kept) {
        entries.add(entry);
      }
    }
    chosen.ifPresent(entries::add);
    return new Match(match.span(), entries);
  }

  private List<Entry.Locality> places(Match match) {
    return match.all(Entry.Locality.class).stream().filter(p -> p.holdsOn(day)).toList();
  }

  /** A capital is no seat where its name means a place elsewhere; nor is Georgia in Atlanta's. */
  private boolean isDisplaced(Entry.StateName name, Entry.Locality place, boolean sure) {
    if (place.state() == null || place.state().equals(name.state().iso3())) {
      return false;
    }
    if (name.form() != Entry.Form.CAPITAL) {
      return sure && place.kind().equals(REGION);
    }
    return !(place.kind().equals(CAPITAL) && name.state().existsOn(day));
  }

  private Optional<Entry.Locality> likeliest(int index, List<Entry.Locality> places) {
    List<Entry.Locality> sure = places.stream().filter(p -> !p.doubtful()).toList();
    if (sure.isEmpty()) {
      return cues.isWithin(index) ? mostNamed(places) : Optional.empty();
    }
    Optional<Entry.Locality> capital =
        sure.stream().filter(p -> p.kind().equals(CAPITAL)).findFirst();
    return capital
        .filter(c -> times(c.state()) > 0)
        .or(() -> mostNamed(sure))
        .or(() -> capital)
        .or(() -> sure.stream().filter(p -> sure.size() == 1 || !isRegion(p)).findFirst());
  }

  /**
   * "Northern Province" is one of ten, and none of them where the article names none of its states.
   */
  private static boolean isRegion(Entry.Locality place) {
    return place.kind().equals(REGION);
  }

  /** Whether what may be a place is but a part of a longer name. */
  private boolean isPartOfName(int index) {
    return names.get(index).entries().stream()
            .allMatch(e -> e instanceof Entry.Locality place && !place.kind().equals(CAPITAL))
        && cues.isPartOfName(index);
  }

  private Optional<Entry.Locality> mostNamed(List<Entry.Locality> places) {
    Entry.Locality best = null;
    for (Entry.Locality place : places) {
      if (times(place.state()) > (best == null ? 0 : times(best.state()))) {
        best = place;
      }
    }
    return Optional.ofNullable(best);
  }

  private int times(@Nullable String state) {
    return state == null ? 0 : named.getOrDefault(state, 0);
  }

  /** A name tells of a state where all that it may mean, doubtful places aside, lies in it. */
  private void count(Match match) {
    Set<String> states = new HashSet<>();
    match.all(Entry.StateName.class).stream()
        .filter(name -> name.state().existsOn(day))
        .forEach(name -> states.add(name.state().iso3()));
    for (Entry.Locality place : places(match)) {
      if (place.state() != null && !place.doubtful()) {
        states.add(place.state());
      }
    }
    if (states.size() == 1) {
      named.merge(states.iterator().next(), 1, Integer::sum);
    }
  }
}
