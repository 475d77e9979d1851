package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Match;
import dev.demarche.knowledge.Token;
import dev.demarche.model.Span;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words beside a name tell of the place that it means. */
final class PlaceCues {
  private static final String REGION = "region";
  private static final String CITY = "city";

  private static final Pattern COMMA = Pattern.compile(",\\s");

  /** Between a place and the state or region behind it. */
  private static final Pattern LIES_IN =
      Pattern.compile("(?:,|\\s\\(|,?\\sin)\\s?(?:the\\s)?(?:central\\s|[a-z]+ern\\s)?");

  /** Between a state and a place of its own: "Spain's southern Córdoba". */
  private static final Pattern OWNS =
      Pattern.compile("(?:['’]s?)?\\s(?:(?:central|coastal|[a-z]+ern|port|border)\\s){0,2}");

  /** "Spain's southern city of Córdoba". */
  private static final Pattern OWNS_CITY =
      Pattern.compile(
          "(?:['’]s?)?\\s(?:[a-z]+[\\s-]){0,3}(?:city|town|village|port|capital|suburb) of\\s");

  /** Before a place, and seldom before a person or a thing. */
  private static final Pattern WITHIN = Pattern.compile("(?:^|[\\s(])(?:in|near|outside)\\s$");

  /** "Lincoln Chafee", "Lincoln's". */
  private static final Pattern GOES_ON = Pattern.compile("[\\s-]\\p{Lu}|['’]");

  /** A word right before a name, as a person's first one is written, and what stands before it. */
  private static final Pattern CAPITALISED =
      Pattern.compile("(?<before>.)\\s(?<word>\\p{Lu}\\p{Ll}[\\p{L}'’]*)[\\s-]$");

  private static final Pattern HYPHENED = Pattern.compile("-\\p{Lu}");

  /** How far before a name its cues are looked for. */
  private static final int REACH = 40;

  private final String text;
  private final LocalDate day;
  private final List<Match> names;
  private final NameWords words;

  /** Looks at the names of a text, in order, on the day of the article. */
  PlaceCues(String text, LocalDate day, List<Match> names, NameWords words) {
    this.text = text;
    this.day = day;
    this.names = names;
    this.words = words;
  }

  /** States by how surely the words tell them. */
  private record Told(Set<String> byRegion, Set<String> byState, Set<String> loosely) {}

  /** The place in the state that the words beside the name tell: "Birmingham, Alabama". */
  Optional<Entry.Locality> told(int index, List<Entry.Locality> places) {
    Told told = new Told(new HashSet<>(), new HashSet<>(), new HashSet<>());
    behind(index, told);
    before(index, told);
    boolean famous = places.stream().anyMatch(p -> p.kind().equals("capital"));
    return first(places, p -> told.byRegion().contains(p.state()))
        .or(
            () ->
                first(places, p -> told.byState().contains(p.state()) && !(famous && p.doubtful())))
        .or(() -> first(places, p -> told.loosely().contains(p.state()) && !p.doubtful()));
  }

  private static Optional<Entry.Locality> first(
      List<Entry.Locality> places, Predicate<Entry.Locality> fits) {
    return places.stream().filter(fits).findFirst();
  }

  private void behind(int index, Told told) {
    if (index + 1 >= names.size()) {
      return;
    }
    Match next = names.get(index + 1);
    String gap = gap(index);
    if (LIES_IN.matcher(gap).matches()) {
      boolean close = !gap.startsWith(" in");
      (close ? told.byRegion() : told.loosely()).addAll(regions(next));
      (close ? told.byState() : told.loosely()).addAll(states(next, Entry.Form.NAME));
    }
  }

  private void before(int index, Told told) {
    if (index == 0) {
      return;
    }
    Match last = names.get(index - 1);
    String gap = gap(index - 1);
    if (COMMA.matcher(gap).matches()) {
      told.byRegion().addAll(ofCityBefore(last, names.get(index)));
    }
    boolean close = OWNS_CITY.matcher(gap).matches();
    if (close || OWNS.matcher(gap).matches()) {
      (close ? told.byState() : told.loosely())
          .addAll(states(last, Entry.Form.NAME, Entry.Form.ADJECTIVE));
    }
  }

  /** "Atlanta, Georgia": the states that have both a city and a region of these names. */
  private Set<String> ofCityBefore(Match city, Match region) {
    Set<String> both = regions(region);
    Set<String> cities = new HashSet<>();
    for (Entry.Locality place : city.all(Entry.Locality.class)) {
      if (place.kind().equals(CITY) && place.state() != null) {
        cities.add(place.state());
      }
    }
    both.retainAll(city.as(Entry.StateName.class).isPresent() ? Set.of() : cities);
    return both;
  }

  private String gap(int index) {
    return text.substring(names.get(index).span().end(), names.get(index + 1).span().start());
  }

  private static Set<String> states(Match match, Entry.Form... forms) {
    Set<String> states = new HashSet<>();
    for (Entry.StateName name : match.all(Entry.StateName.class)) {
      if (List.of(forms).contains(name.form())) {
        states.add(name.state().iso3());
      }
    }
    return states;
  }

  private Set<String> regions(Match match) {
    Set<String> states = new HashSet<>();
    for (Entry.Locality place : match.all(Entry.Locality.class)) {
      if (place.kind().equals(REGION) && place.holdsOn(day) && place.state() != null) {
        states.add(place.state());
      }
    }
    return states;
  }

  /**
   * Whether a name stands behind "in" and goes not on: "in Lincoln" and not "in Lincoln Chafee".
   */
  boolean isWithin(int index) {
    Span span = names.get(index).span();
    return WITHIN.matcher(before(span)).find()
        && !GOES_ON.matcher(text).region(span.end(), text.length()).lookingAt();
  }

  /** Whether a name is but a part of a longer one that nobody knows: "Rodrigo Ibarra". */
  boolean isPartOfName(int index) {
    Span span = names.get(index).span();
    if (HYPHENED.matcher(text).region(span.end(), text.length()).lookingAt()
        && !isKnown(index + 1, span.end() + 1)) {
      return true;
    }
    Matcher last = CAPITALISED.matcher(before(span));
    return last.find()
        && !(index > 0 && names.get(index - 1).span().end() == span.start() - 1)
        && Character.isLetterOrDigit(last.group("before").charAt(0))
        && !isApart(Token.fold(last.group("word")))
        && !TitleCase.isIn(text, span);
  }

  private boolean isKnown(int index, int at) {
    return index < names.size() && names.get(index).span().start() == at;
  }

  private String before(Span span) {
    return text.substring(Math.max(0, span.start() - REACH), span.start());
  }

  /** Whether a word with a capital is no part of a person's name: Greater, Port, Council. */
  private boolean isApart(String word) {
    return words.is(NameWords.Kind.THING, word)
        || words.is(NameWords.Kind.STARTER, word)
        || words.is(NameWords.Kind.WEEKDAY, word)
        || words.is(NameWords.Kind.ORGANISATION, word)
        || words.is(NameWords.Kind.OFFICIAL, word)
        || words.is(NameWords.Kind.BESIDE_PLACE, word);
  }
}
