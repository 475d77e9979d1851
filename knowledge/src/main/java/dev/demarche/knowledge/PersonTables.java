package dev.demarche.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who held which office, and the forms of their names. */
final class PersonTables {
  private final Layers layers;
  private final Gazetteer gazetteer;
  private final Set<String> actors;
  private final Ranks ranks;
  private final Map<String, List<Tenure>> tenures = new HashMap<>();
  private final Map<String, List<Person>> families = new HashMap<>();
  private final List<Person> persons = new ArrayList<>();

  /**
   * Fills the gazetteer with names.
   *
   * @param actors codes and names of all that a person may act for
   */
  PersonTables(Layers layers, Gazetteer gazetteer, Set<String> actors) {
    this.layers = layers;
    this.gazetteer = gazetteer;
    this.actors = actors;
    ranks = new Ranks(layers);
  }

  /** Whose person someone is: his name and the state, body or group he acts for. */
  private record Key(String name, String of) {
    /** As records have it, but soon: the generated one is slow until it is compiled. */
    @Override
    public int hashCode() {
      return 31 * name.hashCode() + of.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && key.name.equals(name) && key.of.equals(of);
    }
  }

  void load() {
    Map<Key, List<Tenure>> held = new LinkedHashMap<>();
    for (Tenure tenure : laid()) {
      tenures.computeIfAbsent(tenure.of(), k -> new ArrayList<>()).add(tenure);
      Key key = new Key(tenure.person(), tenure.of());
      held.computeIfAbsent(key, k -> new ArrayList<>()).add(tenure);
    }
    Map<Key, Layers.Layered> described = new HashMap<>();
    Map<String, Layers.Layered> describedByName = new HashMap<>();
    for (Layers.Layered layered : layers.rowsIn("persons", "name", "state")) {
      Key key = new Key(layered.row().need("name"), known(layered.row()));
      described.put(key, layered);
      describedByName.put(key.name(), layered);
      held.computeIfAbsent(key, k -> new ArrayList<>());
    }
    held.forEach(
        (key, list) ->
            person(key, list, described.getOrDefault(key, describedByName.get(key.name()))));
  }

  /** By what principals are told from others. */
  Ranks ranks() {
    return ranks;
  }

  List<Person> persons() {
    return persons;
  }

  Map<String, List<Tenure>> tenures() {
    return tenures;
  }

  Map<String, List<Person>> families() {
    return families;
  }

  /** The user's tenures, and of ours what they leave, each bounded by those beside it. */
  private List<Tenure> laid() {
    List<Tenure> ours = new ArrayList<>();
    List<Tenure> theirs = new ArrayList<>();
    for (Layers.Layered layered : layers.rowsIn("tenures")) {
      (layered.layer() == Layer.OWN ? theirs : ours).add(tenure(layered.row()));
    }
    List<Tenure> all = theirs.isEmpty() ? ours : new Succession(theirs).leave(ours);
    all.addAll(theirs);
    Handovers handovers = new Handovers(all);
    return all.stream().map(handovers::narrowed).toList();
  }

  private Tenure tenure(Table.Row row) {
    Office office = row.constant("office", Office.class);
    Tenure tenure =
        new Tenure(
            row.need("name"),
            known(row),
            office,
            row.get("title"),
            row.first("from"),
            row.last("from"),
            row.first("to"),
            row.last("to"),
            ranks.of(office, row.get("state"), row.get("title")));
    if (tenure.from() != null && tenure.to() != null && tenure.to().isBefore(tenure.from())) {
      throw row.error("the tenure ends before it begins");
    }
    return tenure;
  }

  private String known(Table.Row row) {
    String of = row.need("state");
    if (!actors.contains(of)) {
      throw row.error("no state, body or group: " + of);
    }
    return of;
  }

  private void person(Key key, List<Tenure> held, Layers.@Nullable Layered described) {
    boolean female = described != null && described.row().get("gender").equals("F");
    Set<String> family = new LinkedHashSet<>();
    if (described != null) {
      family.addAll(described.row().list("family"));
    }
    if (family.isEmpty()) {
      String[] words = key.name().split(" ", -1);
      family.add(words[words.length - 1]);
    }
    Person person = new Person(key.name(), key.of(), female, List.copyOf(family), held);
    persons.add(person);
    whole(key.name(), person, layer(described, "name", key.name()));
    if (described != null) {
      for (String form : described.row().list("variants")) {
        whole(form, person, described.of("variants", form));
      }
    }
    family.forEach(form -> index(form, person));
  }

  private static Layer layer(Layers.@Nullable Layered described, String column, String name) {
    return described == null ? Layer.SHIPPED : described.of(column, name);
  }

  /** A full name, or a variant of it; a single word is only a short form. */
  private void whole(String form, Person person, Layer layer) {
    index(form, person);
    if (form.indexOf(' ') > 0 || form.indexOf('-') > 0) {
      gazetteer.add(form, new Entry.PersonName(person, true), layer);
    }
  }

  private void index(String form, Person person) {
    List<Person> list = families.computeIfAbsent(Knowledge.key(form), k -> new ArrayList<>(1));
    // One person after the other is indexed, so that only the last one can be the same.
    if (list.isEmpty() || !list.get(list.size() - 1).equals(person)) {
      list.add(person);
    }
  }
}
