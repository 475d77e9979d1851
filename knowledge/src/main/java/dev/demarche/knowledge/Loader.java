package dev.demarche.knowledge;

import dev.demarche.model.ActorKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the tables into the gazetteer and the indexes. */
final class Loader {
  private static final List<String> REGIONS =
      List.of("europe", "eurasia", "americas", "asia-pacific", "africa", "middle-east", "bodies");

  /** Ends a variant that is as often something else. */
  private static final String DOUBT = "?";

  /** A network's name of up to this many letters counts only after "on": "on X". */
  private static final int SHORT_NETWORK = 3;

  private final Gazetteer gazetteer = new Gazetteer();
  private final Map<String, State> states = new HashMap<>();
  private final Map<String, List<Tenure>> tenures = new HashMap<>();
  private final Map<String, List<Person>> families = new HashMap<>();
  private final List<Person> persons = new ArrayList<>();

  Knowledge load() {
    Table.read("states.tsv").forEach(this::state);
    Table.read("bodies.tsv").forEach(this::body);
    Table.read("groups.tsv").forEach(this::group);
    Table.read("organs.tsv").forEach(this::organ);
    Table.read("ministries.tsv").forEach(this::ministry);
    Table.read("offices.tsv").forEach(this::office);
    Table.read("media.tsv").forEach(this::outlet);
    Table.read("places.tsv").forEach(this::place);
    Table.read("agreements.tsv").forEach(this::treaty);
    loadPersons();
    return new Knowledge(gazetteer, states, persons, tenures, families);
  }

  private void state(Table.Row row) {
    List<String> capitals = row.list("capital");
    State state =
        new State(
            row.get("iso3"),
            row.get("name"),
            row.list("adjectives"),
            capitals.isEmpty() ? null : capitals.get(0),
            row.first("from"),
            row.last("to"));
    State known = states.putIfAbsent(state.iso3(), state);
    State meant = known == null || state.to() == null ? state : known;
    states.put(state.iso3(), meant);
    names(row, "name", new Entry.StateName(meant, Entry.Form.NAME));
    names(row, "full", new Entry.StateName(meant, Entry.Form.NAME));
    names(row, "aliases", new Entry.StateName(meant, Entry.Form.NAME));
    names(row, "adjectives", new Entry.StateName(meant, Entry.Form.ADJECTIVE));
    names(row, "people", new Entry.StateName(meant, Entry.Form.PEOPLE));
    names(row, "capital", new Entry.StateName(meant, Entry.Form.CAPITAL));
    names(row, "metonyms", new Entry.StateName(meant, Entry.Form.METONYM));
  }

  /** Adds the names of a column; one with a "?" means something else as often, and is left out. */
  private void names(Table.Row row, String column, Entry entry) {
    for (String name : row.list(column)) {
      if (!name.endsWith(DOUBT)) {
        gazetteer.add(withoutQualifier(name), entry);
      }
    }
  }

  /** "Labour Party (UK)" is called "Labour Party" in a text. */
  private static String withoutQualifier(String name) {
    int bracket = name.indexOf(" (");
    return bracket > 0 && name.endsWith(")") ? name.substring(0, bracket) : name;
  }

  private void body(Table.Row row) {
    ActorKind kind = row.constant("kind", ActorKind.class);
    Entry.Body body = body(row, kind, false);
    gazetteer.add(row.get("name"), body);
    for (String variant : row.list("variants")) {
      boolean doubtful = variant.endsWith(DOUBT);
      String name = doubtful ? variant.substring(0, variant.length() - 1) : variant;
      gazetteer.add(withoutQualifier(name), doubtful ? body(row, kind, true) : body);
    }
  }

  private static Entry.Body body(Table.Row row, ActorKind kind, boolean doubtful) {
    return new Entry.Body(
        row.get("name"),
        kind,
        row.orNull("parent"),
        row.list("members"),
        row.orNull("sector"),
        doubtful);
  }

  private void group(Table.Row row) {
    Entry.Group group =
        new Entry.Group(
            row.get("name"),
            row.get("state"),
            row.constant("kind", ActorKind.class),
            row.orNull("sector"));
    names(row, "name", group);
    names(row, "variants", group);
  }

  private void organ(Table.Row row) {
    Entry.Organ organ = new Entry.Organ(row.get("name"), row.get("state"), row.get("sector"));
    names(row, "name", organ);
    names(row, "variants", organ);
  }

  private void ministry(Table.Row row) {
    Entry.Ministry ministry = new Entry.Ministry(row.get("canonical"), row.get("sector"));
    names(row, "phrase", ministry);
  }

  private void office(Table.Row row) {
    for (String phrase : row.list("phrase")) {
      gazetteer.add(
          phrase,
          new Entry.OfficeTitle(
              phrase, row.constant("office", Office.class), row.get("sector"), row.list("note")));
    }
  }

  private void outlet(Table.Row row) {
    Entry.Outlet outlet =
        new Entry.Outlet(
            row.get("name"), row.get("kind"), row.orNull("state"), row.orNull("ownership"));
    if (outlet.kind().equals("NETWORK") && outlet.name().length() <= SHORT_NETWORK) {
      gazetteer.add("on " + outlet.name(), outlet);
    } else {
      names(row, "name", outlet);
    }
    names(row, "variants", outlet);
  }

  private void place(Table.Row row) {
    Entry.Locality place =
        new Entry.Locality(row.get("name"), row.orNull("state"), row.get("kind"));
    names(row, "name", place);
    names(row, "variants", place);
  }

  private void treaty(Table.Row row) {
    Entry.Treaty treaty =
        new Entry.Treaty(
            row.get("name"),
            row.list("parties"),
            row.orNull("body"),
            row.orNull("signed"),
            row.orNull("in_force"),
            row.orNull("expires"),
            row.orNull("status"));
    names(row, "name", treaty);
    names(row, "variants", treaty);
  }

  private void loadPersons() {
    Map<String, List<Tenure>> held = new LinkedHashMap<>();
    for (String region : REGIONS) {
      for (Table.Row row : Table.read("tenures/" + region + ".tsv")) {
        Tenure tenure = tenure(row);
        tenures.computeIfAbsent(tenure.of(), k -> new ArrayList<>()).add(tenure);
        held.computeIfAbsent(personKey(tenure.person(), tenure.of()), k -> new ArrayList<>())
            .add(tenure);
      }
    }
    Map<String, Table.Row> described = new HashMap<>();
    Map<String, Table.Row> describedByName = new HashMap<>();
    for (String region : REGIONS) {
      for (Table.Row row : Table.read("persons/" + region + ".tsv")) {
        described.put(personKey(row.get("name"), row.get("state")), row);
        describedByName.put(row.get("name"), row);
        held.computeIfAbsent(personKey(row.get("name"), row.get("state")), k -> new ArrayList<>());
      }
    }
    held.forEach(
        (key, list) -> {
          String name = key.substring(0, key.indexOf('\t'));
          Table.Row row = described.getOrDefault(key, describedByName.get(name));
          person(key, list, row);
        });
  }

  private static Tenure tenure(Table.Row row) {
    Tenure tenure =
        new Tenure(
            row.get("name"),
            row.get("state"),
            row.constant("office", Office.class),
            row.get("title"),
            row.first("from"),
            row.last("to"));
    if (tenure.from() != null && tenure.to() != null && tenure.to().isBefore(tenure.from())) {
      throw row.error("the tenure ends before it begins");
    }
    return tenure;
  }

  private static String personKey(String name, String of) {
    return name + "\t" + of;
  }

  private void person(String key, List<Tenure> held, Table.@Nullable Row described) {
    String name = key.substring(0, key.indexOf('\t'));
    String of = key.substring(key.indexOf('\t') + 1);
    boolean female = described != null && described.get("gender").equals("F");
    Set<String> family = new LinkedHashSet<>();
    if (described != null) {
      family.addAll(described.list("family"));
    }
    if (family.isEmpty()) {
      String[] words = name.split(" ", -1);
      family.add(words[words.length - 1]);
    }
    Person person = new Person(name, of, female, List.copyOf(family), held);
    persons.add(person);
    List<String> whole = new ArrayList<>(List.of(name));
    if (described != null) {
      whole.addAll(described.list("variants"));
    }
    for (String form : whole) {
      boolean full = form.indexOf(' ') > 0 || form.indexOf('-') > 0;
      index(form, person);
      if (full) {
        gazetteer.add(form, new Entry.PersonName(person, true));
      }
    }
    family.forEach(form -> index(form, person));
  }

  private void index(String form, Person person) {
    List<Person> list = families.computeIfAbsent(Knowledge.key(form), k -> new ArrayList<>());
    if (!list.contains(person)) {
      list.add(person);
    }
  }
}
