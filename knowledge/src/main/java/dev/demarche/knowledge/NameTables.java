package dev.demarche.knowledge;

import dev.demarche.model.ActorKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the tables of everything but persons. */
final class NameTables {
  /** Ends a variant that is as often something else. */
  private static final String DOUBT = "?";

  /** A network's name of up to this many letters counts only after "on": "on X". */
  private static final int SHORT_NETWORK = 3;

  private final Layers layers;
  private final Gazetteer gazetteer;
  private final Map<String, State> states;
  private final Set<String> actors;
  private final List<Entry.OfficeTitle> titles = new ArrayList<>();
  private final Map<Entry.Organ, List<String>> organs = new HashMap<>();
  private final List<Entry.Locality> places = new ArrayList<>();
  private final Map<String, List<String>> members = new HashMap<>();

  /**
   * Fills what it is given.
   *
   * @param states to be filled by code
   * @param actors to be filled with the names of all that persons may act for, states left out
   */
  NameTables(Layers layers, Gazetteer gazetteer, Map<String, State> states, Set<String> actors) {
    this.layers = layers;
    this.gazetteer = gazetteer;
    this.states = states;
    this.actors = actors;
  }

  /** The phrases for offices. */
  List<Entry.OfficeTitle> titles() {
    return titles;
  }

  /** The organs of states with all their names. */
  Map<Entry.Organ, List<String>> organs() {
    return organs;
  }

  /** The present members of each body. */
  Map<String, List<String>> members() {
    return members;
  }

  /** The places. */
  List<Entry.Locality> places() {
    return places;
  }

  void load() {
    layers.rows("states.tsv", "iso3", "name").forEach(this::state);
    layers.rows("bodies.tsv", "name").forEach(this::body);
    layers.rows("groups.tsv", "name").forEach(this::group);
    layers.rows("organs.tsv", "name", "state").forEach(this::organ);
    layers.rows("ministries.tsv").forEach(this::ministry);
    layers.rows("offices.tsv").forEach(this::office);
    layers.rows("media.tsv", "name").forEach(this::outlet);
    places.addAll(new Locations(layers, gazetteer, states.keySet()).load());
    layers.rows("agreements.tsv", "name").forEach(this::treaty);
  }

  private void state(Layers.Layered layered) {
    Table.Row row = layered.row();
    List<String> capitals = row.list("capital");
    State state =
        new State(
            row.need("iso3"),
            row.need("name"),
            row.list("adjectives"),
            capitals.isEmpty() ? null : capitals.get(0),
            row.first("from"),
            row.last("to"));
    State known = states.putIfAbsent(state.iso3(), state);
    State meant = known == null || state.to() == null ? state : known;
    states.put(state.iso3(), meant);
    names(layered, "name", new Entry.StateName(meant, Entry.Form.NAME, state));
    names(layered, "full", new Entry.StateName(meant, Entry.Form.NAME, state));
    names(layered, "aliases", new Entry.StateName(meant, Entry.Form.NAME, state));
    names(layered, "adjectives", new Entry.StateName(meant, Entry.Form.ADJECTIVE, state));
    names(layered, "people", new Entry.StateName(meant, Entry.Form.PEOPLE, state));
    names(layered, "capital", new Entry.StateName(meant, Entry.Form.CAPITAL, state));
    names(layered, "metonyms", new Entry.StateName(meant, Entry.Form.METONYM, state));
  }

  /** Adds the names of a column; one with a "?" means something else as often, and is left out. */
  private void names(Layers.Layered layered, String column, Entry entry) {
    for (String name : layered.row().list(column)) {
      if (!name.endsWith(DOUBT)) {
        gazetteer.add(withoutQualifier(name), entry, layered.of(column, name));
      }
    }
  }

  /** "Labour Party (UK)" is called "Labour Party" in a text. */
  private static String withoutQualifier(String name) {
    int bracket = name.indexOf(" (");
    return bracket > 0 && name.endsWith(")") ? name.substring(0, bracket) : name;
  }

  private void body(Layers.Layered layered) {
    Table.Row row = layered.row();
    ActorKind kind = row.constant("kind", ActorKind.class);
    Entry.Body body = body(row, kind, false);
    actors.add(body.name());
    members.put(body.name(), body.members());
    gazetteer.add(body.name(), body, layered.of("name", body.name()));
    for (String variant : row.list("variants")) {
      boolean doubtful = variant.endsWith(DOUBT);
      String name = doubtful ? variant.substring(0, variant.length() - 1) : variant;
      gazetteer.add(
          withoutQualifier(name),
          doubtful ? body(row, kind, true) : body,
          layered.of("variants", variant));
    }
  }

  private static Entry.Body body(Table.Row row, ActorKind kind, boolean doubtful) {
    return new Entry.Body(
        row.need("name"),
        kind,
        row.orNull("parent"),
        row.list("members"),
        row.orNull("sector"),
        doubtful);
  }

  private void group(Layers.Layered layered) {
    Table.Row row = layered.row();
    Entry.Group group =
        new Entry.Group(
            row.need("name"),
            known(row),
            row.constant("kind", ActorKind.class),
            row.orNull("sector"));
    actors.add(group.name());
    names(layered, "name", group);
    names(layered, "variants", group);
  }

  private void organ(Layers.Layered layered) {
    Table.Row row = layered.row();
    Entry.Organ organ =
        new Entry.Organ(
            row.need("name"), known(row), row.get("sector"), row.constant("kind", ActorKind.class));
    actors.add(organ.name());
    List<String> all = organs.computeIfAbsent(organ, k -> new ArrayList<>());
    all.add(organ.name());
    all.addAll(row.list("variants"));
    names(layered, "name", organ);
    names(layered, "variants", organ);
  }

  private void ministry(Layers.Layered layered) {
    Table.Row row = layered.row();
    names(layered, "phrase", new Entry.Ministry(row.need("canonical"), row.get("sector")));
  }

  private void office(Layers.Layered layered) {
    Table.Row row = layered.row();
    List<String> only = row.list("note");
    for (String of : only) {
      if (!states.containsKey(of) && !actors.contains(of)) {
        throw row.error("no state, body or group: " + of);
      }
    }
    for (String phrase : row.list("phrase")) {
      Entry.OfficeTitle title =
          new Entry.OfficeTitle(
              phrase, row.constant("office", Office.class), row.get("sector"), only);
      if (layered.layer() == Layer.OWN) {
        titles.removeIf(t -> isSame(t, title));
      }
      titles.add(title);
      gazetteer.add(phrase, title, layered.layer());
    }
  }

  private static boolean isSame(Entry.OfficeTitle ours, Entry.OfficeTitle theirs) {
    return ours.phrase().equalsIgnoreCase(theirs.phrase()) && ours.states().equals(theirs.states());
  }

  private void outlet(Layers.Layered layered) {
    Table.Row row = layered.row();
    known(row);
    Entry.Outlet outlet =
        new Entry.Outlet(
            row.need("name"), row.get("kind"), row.orNull("state"), row.orNull("ownership"));
    actors.add(outlet.name());
    if (outlet.kind().equals("NETWORK") && outlet.name().length() <= SHORT_NETWORK) {
      gazetteer.add("on " + outlet.name(), outlet, layered.of("name", outlet.name()));
    } else {
      names(layered, "name", outlet);
    }
    names(layered, "variants", outlet);
  }

  private void treaty(Layers.Layered layered) {
    Table.Row row = layered.row();
    Entry.Treaty treaty =
        new Entry.Treaty(
            row.need("name"),
            row.list("parties"),
            row.orNull("body"),
            row.orNull("signed"),
            row.orNull("in_force"),
            row.orNull("expires"),
            row.orNull("status"));
    names(layered, "name", treaty);
    names(layered, "variants", treaty);
  }

  /** The state of a row, which must be one of the table of states where it is told. */
  private String known(Table.Row row) {
    String state = row.get("state");
    if (!state.isEmpty() && !states.containsKey(state)) {
      throw row.error("no state: " + state);
    }
    return state;
  }
}
