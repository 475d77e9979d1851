package dev.demarche.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the table of places. A row without dates belongs to its state as long as that exists, and
 * before to those that {@code former-states.tsv} names; a row with dates says itself when it does.
 */
final class Locations {
  /** Ends a name that is as often something else: a word, a person, a more famous place. */
  private static final String DOUBT = "?";

  private static final int POLE = 90;
  private static final int DATE_LINE = 180;

  /** A state to which places of another belonged until the day before {@code until}. */
  private record Former(String was, LocalDate until) {}

  private final Layers layers;
  private final Gazetteer gazetteer;
  private final Set<String> states;
  private final List<Entry.Locality> all = new ArrayList<>();
  private final Map<String, List<Former>> former = new HashMap<>();

  /**
   * A loader that fills the gazetteer.
   *
   * @param states the codes of all states
   */
  Locations(Layers layers, Gazetteer gazetteer, Set<String> states) {
    this.layers = layers;
    this.gazetteer = gazetteer;
    this.states = states;
  }

  /** Reads the tables; all places, each in each of its states. */
  List<Entry.Locality> load() {
    layers.rows("former-states.tsv", "state", "until").forEach(l -> former(l.row()));
    layers.rows("places.tsv", "name", "state").forEach(this::place);
    return all;
  }

  private void former(Table.Row row) {
    LocalDate until = row.first("until");
    if (until == null) {
      throw row.error("nothing in column until");
    }
    List<Former> earlier =
        former.computeIfAbsent(known(row, row.need("state")), k -> new ArrayList<>());
    if (!earlier.isEmpty() && !until.isAfter(earlier.get(earlier.size() - 1).until())) {
      throw row.error("not after the row before it");
    }
    earlier.add(new Former(known(row, row.need("was")), until));
  }

  private void place(Layers.Layered layered) {
    Table.Row row = layered.row();
    checkCoordinate(row, "lat", POLE);
    checkCoordinate(row, "lon", DATE_LINE);
    String name = row.need("name");
    List<Entry.Locality> periods = periods(row);
    all.addAll(periods);
    add(name, periods, layered.of("name", name));
    for (String variant : row.list("variants")) {
      add(variant, periods, layered.of("variants", variant));
    }
  }

  private void add(String name, List<Entry.Locality> periods, Layer layer) {
    boolean doubtful = name.endsWith(DOUBT);
    for (Entry.Locality place : periods) {
      gazetteer.add(sure(name), doubtful ? place.doubted() : place, layer);
    }
  }

  /** A place in each of the states that it belonged to, the latest first. */
  private List<Entry.Locality> periods(Table.Row row) {
    String state = row.orNull("state");
    LocalDate from = row.has("from") ? row.first("from") : null;
    LocalDate to = row.has("to") ? row.last("to") : null;
    if (from != null && to != null && to.isBefore(from)) {
      throw row.error("ends before it begins");
    }
    Entry.Locality whole =
        new Entry.Locality(sure(row.need("name")), state, row.get("kind"), false, from, to);
    if (state == null || from != null || to != null) {
      return List.of(state == null ? whole : whole.in(known(row, state), from, to));
    }
    List<Entry.Locality> periods = new ArrayList<>();
    LocalDate begin = null;
    for (Former before : former.getOrDefault(known(row, state), List.of())) {
      periods.add(0, whole.in(before.was(), begin, before.until().minusDays(1)));
      begin = before.until();
    }
    periods.add(0, whole.in(state, begin, null));
    return periods;
  }

  private static String sure(String name) {
    return name.endsWith(DOUBT) ? name.substring(0, name.length() - DOUBT.length()) : name;
  }

  private static void checkCoordinate(Table.Row row, String column, int limit) {
    String cell = row.has(column) ? row.get(column) : "";
    if (cell.isEmpty()) {
      return;
    }
    double degrees = degrees(row, column, cell);
    if (!(Math.abs(degrees) <= limit)) {
      throw row.error("no degrees in column " + column + ": " + cell);
    }
  }

  private static double degrees(Table.Row row, String column, String cell) {
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      throw row.error("no degrees in column " + column + ": " + cell);
    }
  }

  private String known(Table.Row row, @Nullable String state) {
    if (state == null || !states.contains(state)) {
      throw row.error("no state: " + state);
    }
    return state;
  }
}
