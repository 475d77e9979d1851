package dev.demarche.export.dataset;

import dev.demarche.coding.DataTable;
import dev.demarche.export.code.Schemes;
import dev.demarche.export.code.Sectors.Sector;
import dev.demarche.export.code.Tables;
import dev.demarche.export.row.Lists;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Participant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who does the act of a row, and to whom. */
final class Parties {
  private static final int PARTS = 6;
  private static final String CIVILIANS = "civilians";

  private final Schemes schemes;
  private final Places places;
  private final PartyFinder finder;
  private final CameoParty cameo;
  private final Map<String, DataTable.Row> acled = new HashMap<>();

  Parties(Schemes schemes, Knowledge knowledge, Places places) {
    this.schemes = schemes;
    this.places = places;
    finder = new PartyFinder(schemes, knowledge);
    cameo = new CameoParty(schemes, finder);
    Tables.of("acled-parties.tsv")
        .forEach(row -> acled.put(row.get("inter").toLowerCase(Locale.ROOT), row));
  }

  /** The parties of a row. */
  record Found(List<Actor> actors, List<Actor> recipients, List<Participant> others) {
    Found {
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
      others = List.copyOf(others);
    }

    /** The same with those as doers who are. */
    Found turned(Acts.Turn turn) {
      return switch (turn) {
        case FIRST -> this;
        case SECOND -> swapped();
        case BOTH -> arePeople(recipients) ? this : fought();
      };
    }

    private Found fought() {
      return arePeople(actors)
          ? swapped()
          : new Found(
              Stream.concat(actors.stream(), recipients.stream()).toList(), List.of(), others);
    }

    private Found swapped() {
      return new Found(recipients, actors, others);
    }

    private static boolean arePeople(List<Actor> side) {
      return side.stream().allMatch(each -> each.kind() == ActorKind.POPULATION);
    }
  }

  Found of(Row row, LocalDate day) throws RowFault {
    if (row.has("list.actors") || row.has("list.recipients") || row.has("list.others")) {
      return lists(row, day);
    }
    if (row.has("actors.names") || row.has("recipients.names")) {
      return new Found(joined(row, "actors.", day), joined(row, "recipients.", day), List.of());
    }
    return new Found(one(row, "one.", day), one(row, "other.", day), List.of());
  }

  private Found lists(Row row, LocalDate day) throws RowFault {
    List<Participant> others = new ArrayList<>();
    for (List<String> item : Lists.read(row.get("list.others"))) {
      Participant.Part part =
          RowReader.constant(Participant.Part.class, item.get(0), "part of a third party");
      others.add(new Participant(part, actor(item.subList(1, item.size()), day)));
    }
    return new Found(
        actors(row.get("list.actors"), day), actors(row.get("list.recipients"), day), others);
  }

  private List<Actor> actors(String cell, LocalDate day) throws RowFault {
    List<Actor> actors = new ArrayList<>();
    for (List<String> item : Lists.read(cell)) {
      actors.add(actor(item, day));
    }
    return actors;
  }

  /** State, kind, name, body, office, sector; whoever comes without kind is looked up. */
  private Actor actor(List<String> parts, LocalDate day) throws RowFault {
    if (parts.size() != PARTS) {
      throw RowFault.wrong("a party of " + parts.size() + " parts: " + String.join("|", parts));
    }
    String state = schemes.countries().ofName(parts.get(0)).orElse(null);
    if (parts.get(1).isEmpty()) {
      String sector = schemes.sectors().ofPlover(parts.get(5)).map(Sector::code).orElse(null);
      return finder.find(parts.get(2), state, sector, day);
    }
    try {
      return new Actor(
          state,
          RowReader.constant(ActorKind.class, parts.get(1), "kind of a party"),
          parts.get(2),
          orNull(parts.get(3)),
          orNull(parts.get(4)),
          orNull(parts.get(5)));
    } catch (IllegalArgumentException e) {
      throw RowFault.wrong("no party: " + e.getMessage());
    }
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** Names, countries, roles and offices in step, as POLECAT has them. */
  private List<Actor> joined(Row row, String side, LocalDate day) {
    List<String> names = items(row.get(side + "names"));
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String state = schemes.countries().ofName(item(row, side + "states", i)).orElse(null);
      String role = item(row, side + "sectors", i);
      if (role.isEmpty()) {
        role = row.get(side + "sector");
      }
      String sector = schemes.sectors().ofPlover(role).map(Sector::code).orElse(null);
      Actor actor = finder.find(names.get(i), state, sector, day);
      String office = orNull(item(row, side + "titles", i));
      actors.add(office == null ? actor : officer(actor, office));
    }
    return actors;
  }

  /** Only persons have titles. */
  private static Actor officer(Actor actor, String office) {
    return new Actor(
        actor.state(), ActorKind.PERSON, actor.name(), actor.body(), office, actor.sector());
  }

  private static List<String> items(String cell) {
    return Stream.of(cell.split(";", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static String item(Row row, String value, int index) {
    String[] items = row.get(value).split(";", -1);
    return index < items.length ? items[index].strip() : "";
  }

  private List<Actor> one(Row row, String side, LocalDate day) {
    String name = row.first(side + "name", side + "capitals");
    if (row.has(side + "cameo") || row.has(side + "entity")) {
      String code = row.first(side + "cameo", side + "entity");
      return List.of(cameo.of(code, name, row.has(side + "capitals"), day));
    }
    if (name.isEmpty()) {
      return List.of();
    }
    if (row.has("act.ucdp")) {
      return List.of(fighting(row, side, name, day));
    }
    if (row.has("act.acled")) {
      return List.of(armed(row, side, name));
    }
    String country = row.get(side + "country.name");
    String state = schemes.countries().ofName(country).orElse(null);
    return List.of(finder.find(name, state, sector(row.get(side + "sector.labels")), day));
  }

  /** The first label that we know. */
  private @Nullable String sector(String labels) {
    return Stream.of(labels.split(",", -1))
        .flatMap(label -> schemes.sectors().ofLabel(label).stream())
        .map(Sector::code)
        .findFirst()
        .orElse(null);
  }

  private Actor fighting(Row row, String side, String name, LocalDate day) {
    String own = schemes.countries().ofGw(row.get(side + "gw")).orElse(null);
    if (own != null) {
      return Actor.state(own, schemes.countries().name(own, day).orElse(own));
    }
    boolean civilians = name.toLowerCase(Locale.ROOT).contains(CIVILIANS);
    return new Actor(
        places.state(row),
        civilians ? ActorKind.POPULATION : ActorKind.ARMED_GROUP,
        name,
        null,
        null,
        civilians ? "CVL" : "REB");
  }

  /** Names of ACLED end with a state or years in parentheses. */
  private Actor armed(Row row, String side, String name) {
    String plain = name.replaceAll("\\s*\\([^)]*\\)\\s*$", "");
    DataTable.Row kind = acled.get(row.get(side + "acled").toLowerCase(Locale.ROOT));
    String home = plain.contains(" of ") ? plain.substring(plain.indexOf(" of ") + 4) : "";
    String state = schemes.countries().ofName(home).orElse(null);
    boolean foreign = kind != null && kind.get("class").equals("EXTERNAL");
    return new Actor(
        state == null && !foreign ? places.state(row) : state,
        kind == null ? ActorKind.ARMED_GROUP : ActorKind.valueOf(kind.get("kind")),
        plain,
        null,
        null,
        kind == null ? null : kind.get("sector"));
  }
}
