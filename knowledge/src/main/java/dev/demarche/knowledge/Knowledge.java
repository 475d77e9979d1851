package dev.demarche.knowledge;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is who at a date: finds names in a text and answers who held which office when. Immutable,
 * safe for use by several threads.
 */
public final class Knowledge {
  private final Gazetteer gazetteer;
  private final Map<String, State> states;
  private final List<Person> persons;
  private final Map<String, List<Tenure>> tenures;
  private final Map<String, List<Person>> families;

  private final Map<Entry.Organ, List<String>> organs;
  private final Titles titles;
  private final Unsaid unsaid;
  private final OfficeHolders holders;
  private final Namesakes namesakes;
  private final Memberships memberships;
  private final Map<String, StateCodes> codes;

  Knowledge(
      Gazetteer gazetteer,
      Map<String, State> states,
      PersonTables persons,
      Map<Entry.Organ, List<String>> organs,
      Titles titles,
      Unsaid unsaid,
      Namesakes namesakes,
      Memberships memberships,
      Map<String, StateCodes> codes) {
    this.gazetteer = gazetteer;
    this.states = states;
    this.persons = List.copyOf(persons.persons());
    this.tenures = persons.tenures();
    this.families = persons.families();
    this.organs = organs;
    this.titles = titles;
    this.unsaid = unsaid;
    this.namesakes = namesakes;
    this.memberships = memberships;
    this.codes = Map.copyOf(codes);
    holders = new OfficeHolders(this, titles.words(), persons.ranks(), unsaid.ceremonial());
  }

  /**
   * The tables that ship with Demarche.
   *
   * @throws KnowledgeException when a table is faulty, with file, line and reason
   */
  public static Knowledge load() {
    return new Loader(Layers.shipped()).load();
  }

  /**
   * The tables that ship with Demarche under tables of the user's own, which win.
   *
   * @param own a folder with any of the shipped tables, by the same names and with the same columns
   * @throws KnowledgeException when a table is faulty, with file, line and reason
   */
  public static Knowledge load(Path own) {
    return new Loader(Layers.with(own)).load();
  }

  /** The known names of a text: the longest ones from left to right, not overlapping. */
  public List<Match> find(String text) {
    return gazetteer.find(text);
  }

  /**
   * All names that {@link #find} knows, each once: folded, its tokens with a blank between them; in
   * no order.
   */
  public Stream<String> names() {
    return gazetteer.names();
  }

  /** Who is meant by an office. */
  public OfficeHolders offices() {
    return holders;
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  /** All names of an organ. */
  List<String> names(Entry.Organ organ) {
    return organs.getOrDefault(organ, List.of());
  }

  /** Whether a row of the table of states is only a part of the state that has its code. */
  public boolean isPart(State state) {
    State whole = states.get(state.iso3());
    return state.to() == null && whole != null && !whole.name().equals(state.name());
  }

  Titles titles() {
    return titles;
  }

  Namesakes namesakes() {
    return namesakes;
  }

  Unsaid unsaid() {
    return unsaid;
  }

  /** The provinces of other states that have the name of a state: Georgia. */
  public List<Entry.Locality> provinces(String name) {
    return namesakes.of(name).stream()
        .map(Meaning::candidate)
        .filter(c -> c.kind() == Candidate.Kind.PLACE && c.name().startsWith(name + ", "))
        .map(c -> new Entry.Locality(c.name(), c.of(), "region", false, null, null))
        .toList();
  }

  /** The codes of a state or territory, present or former, by its name in the table of states. */
  public Optional<StateCodes> codes(String state) {
    return Optional.ofNullable(codes.get(state));
  }

  /**
   * The alpha-3 codes of the members of a body on a day, as far as the tables have them.
   *
   * @param body its name in the tables
   */
  public Set<String> members(String body, LocalDate day) {
    return memberships.of(body, day);
  }

  /** The state with a code. */
  public Optional<State> state(String iso3) {
    return Optional.ofNullable(states.get(iso3));
  }

  /** All persons. */
  public List<Person> persons() {
    return persons;
  }

  /** The persons whom news calls by this short form ("Xi"). */
  public List<Person> byFamily(String name) {
    return families.getOrDefault(key(name), List.of());
  }

  /**
   * Who holds one of the offices of a state or body on a day; where several do, the one of the
   * least rank who came last.
   *
   * @param of alpha-3 code, or name of a body or group
   */
  public Optional<Tenure> holder(String of, Set<Office> offices, LocalDate day) {
    return holders(of, offices, day).findFirst();
  }

  /** Everybody who holds one of the offices on a day, by rank and the latest first. */
  public Stream<Tenure> holders(String of, Set<Office> offices, LocalDate day) {
    return tenures.getOrDefault(of, List.of()).stream()
        .filter(t -> offices.contains(t.office()) && t.covers(day))
        .sorted(
            Comparator.comparing(Tenure::office)
                .thenComparing(Tenure::rank)
                .thenComparing(Knowledge::latestFirst));
  }

  /** All tenures of a state, body or group. */
  public List<Tenure> tenures(String of) {
    return tenures.getOrDefault(of, List.of());
  }

  /** The person with this name and state, body or group. */
  public Optional<Person> person(Tenure tenure) {
    return byFamilyOrName(tenure.person()).stream()
        .filter(p -> p.of().equals(tenure.of()) || p.tenures().contains(tenure))
        .findFirst();
  }

  private List<Person> byFamilyOrName(String name) {
    return families.getOrDefault(key(name), List.of());
  }

  /** Words of a name, folded, without marks. */
  static String key(String name) {
    StringBuilder key = new StringBuilder();
    TokenScanner token = new TokenScanner(name);
    while (token.next()) {
      if (!key.isEmpty()) {
        key.append(' ');
      }
      key.append(token.letters(), 0, token.length());
    }
    return key.toString();
  }

  private static int latestFirst(Tenure a, Tenure b) {
    long x = a.from() == null ? Long.MIN_VALUE : a.from().toEpochDay();
    long y = b.from() == null ? Long.MIN_VALUE : b.from().toEpochDay();
    return Long.compare(y, x);
  }
}
