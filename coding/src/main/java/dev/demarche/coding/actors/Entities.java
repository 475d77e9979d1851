package dev.demarche.coding.actors;

import dev.demarche.coding.DataTable;
import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.knowledge.Office;
import dev.demarche.knowledge.Person;
import dev.demarche.knowledge.State;
import dev.demarche.knowledge.Tenure;
import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes entities of what the knowledge holds. */
final class Entities {
  /** Sectors of those who want to govern a state, or do not let others. */
  private static final Set<String> PARTISAN = Set.of("OPP", "PTY");

  private final Knowledge knowledge;
  private final Map<Office, String> sectors = new EnumMap<>(Office.class);

  /** Sets of states that act without a house of their own. */
  private final Set<String> sets = new HashSet<>();

  /** Bodies whose organs act for them. */
  private final Set<String> ofOneVoice = new HashSet<>();

  Entities(Knowledge knowledge) {
    this.knowledge = knowledge;
    for (DataTable.Row row : DataTable.read("office-sectors.tsv")) {
      sectors.put(Office.valueOf(row.get(0)), row.get(1));
    }
    DataTable.read("state-sets.tsv").forEach(row -> sets.add(row.get(0)));
    DataTable.read("one-voice.tsv").forEach(row -> ofOneVoice.add(row.get(0)));
  }

  /** A state; a part of one that governs itself is a government in it. */
  Entity state(State state) {
    return isPart(state)
        ? organ(state.iso3(), state.name(), "GOV")
        : Entity.of(Actor.state(state.iso3(), state.name()));
  }

  Optional<Entity> state(@Nullable String iso3) {
    return iso3 == null ? Optional.empty() : knowledge.state(iso3).map(this::state);
  }

  /** Whether it is only a part of the state that has its code. */
  boolean isPart(State state) {
    return knowledge.isPart(state);
  }

  /** An organ of a state; parties and the opposition are organisations in it. */
  Entity organ(String state, String name, @Nullable String sector) {
    ActorKind kind =
        sector != null && PARTISAN.contains(sector) ? ActorKind.ORGANISATION : ActorKind.GOVERNMENT;
    return Entity.of(new Actor(state, kind, name, null, null, sector));
  }

  /** The code of the state that goes by a name: RUS of "Kremlin"; null where none does. */
  @Nullable String stateNamed(String name) {
    return first(name, Entry.StateName.class).map(n -> n.state().iso3()).orElse(null);
  }

  /** The side of the body that words begin with: NATO's of "NATO secretary general"; or null. */
  @Nullable String bodyLeading(String words) {
    for (int end = words.lastIndexOf(' '); end > 0; end = words.lastIndexOf(' ', end - 1)) {
      Optional<Entry.Body> body =
          Character.isUpperCase(words.codePointAt(0))
              ? first(words.substring(0, end), Entry.Body.class)
              : Optional.empty();
      if (body.isPresent()) {
        return body(body.get()).side();
      }
    }
    return null;
  }

  /** The kind of organ that goes by a name in every state. */
  Optional<Entry.Ministry> ministryNamed(String name) {
    return first(name, Entry.Ministry.class);
  }

  /** The organ of one state that has a name. */
  Optional<Entity> organNamed(String name) {
    return first(name, Entry.Organ.class).map(this::organ);
  }

  private <T extends Entry> Optional<T> first(String name, Class<T> kind) {
    return knowledge.find(name).stream().flatMap(m -> m.as(kind).stream()).findFirst();
  }

  /** A named organ, or a company or force of its state. */
  Entity organ(Entry.Organ organ) {
    return Entity.of(
        new Actor(alpha3(organ.state()), organ.kind(), organ.name(), null, null, organ.sector()));
  }

  /** "National Liberation Army (Colombia)" is shown without what tells it apart. */
  private static String shown(String name) {
    int bracket = name.indexOf(" (");
    return bracket > 0 && name.endsWith(")") ? name.substring(0, bracket) : name;
  }

  Entity body(Entry.Body body) {
    return Entity.of(
        new Actor(
            null,
            body.kind(),
            shown(body.name()),
            ofOneVoice.contains(body.parent()) ? body.parent() : null,
            null,
            body.sector() == null ? "IGO" : body.sector()));
  }

  Entity group(Entry.Group group) {
    return Entity.of(
        new Actor(
            alpha3(group.state()), group.kind(), shown(group.name()), null, null, group.sector()));
  }

  Entity outlet(Entry.Outlet outlet) {
    return Entity.of(
        new Actor(
            alpha3(outlet.state()), ActorKind.MEDIA, shown(outlet.name()), null, null, "MED"));
  }

  /** The states of a set that has no house of its own, "the E3"; of all others themselves. */
  Stream<Entity> singly(Entity entity, LocalDate day) {
    List<Entity> members =
        isSet(entity)
            ? knowledge.members(entity.actor().name(), day).stream()
                .sorted()
                .flatMap(m -> state(m).stream())
                .toList()
            : List.of();
    return members.isEmpty() ? Stream.of(entity) : members.stream();
  }

  private boolean isSet(Entity entity) {
    return entity.actor().kind() == ActorKind.IGO && sets.contains(entity.actor().name());
  }

  /** A person with the office that he holds on a day. */
  Entity person(Person person, LocalDate day) {
    Optional<Tenure> office = person.officeOn(day);
    String of = office.map(Tenure::of).orElse(person.of());
    Gender gender = person.female() ? Gender.FEMALE : Gender.PERSON;
    return person(
        person.name(),
        of,
        office.map(Tenure::office).orElse(null),
        office.map(this::title).orElse(null),
        gender,
        person.family());
  }

  /** Whoever held an office, described by his tenure. */
  Entity holder(Tenure tenure) {
    Optional<Person> person = knowledge.person(tenure);
    boolean female = person.map(Person::female).orElse(false);
    List<String> family = person.map(Person::family).orElse(List.of());
    return person(
        tenure.person(),
        tenure.of(),
        tenure.office(),
        title(tenure),
        female ? Gender.FEMALE : Gender.PERSON,
        family);
  }

  /**
   * A person.
   *
   * @param of alpha-3 code, name of a body or group, or null
   */
  Entity person(
      String name,
      @Nullable String of,
      @Nullable Office office,
      @Nullable String title,
      Gender gender,
      List<String> family) {
    String state = alpha3(of);
    String body = null;
    String sector = office == null ? null : sectors.get(office);
    if (of != null && state == null) {
      Optional<Entry.Group> group = group(of);
      state = group.map(g -> alpha3(g.state())).orElse(null);
      body = group.isPresent() ? null : whole(of);
      sector = group.isEmpty() ? "IGO" : office == Office.LEADER ? sector : group.get().sector();
    }
    Actor actor = new Actor(state, ActorKind.PERSON, name, body, title, sector);
    return new Entity(actor, gender, family, office);
  }

  /** The body for which a body acts: itself, or the one that it is an organ of. */
  private String whole(String body) {
    return knowledge.find(body).stream()
        .flatMap(m -> m.as(Entry.Body.class).stream())
        .filter(b -> b.name().equals(body) && ofOneVoice.contains(b.parent()))
        .map(Entry.Body::parent)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(body);
  }

  /** The group of a name; of several that news call alike the one that bears it. */
  private Optional<Entry.Group> group(String name) {
    List<Entry.Group> groups =
        knowledge.find(name).stream().flatMap(m -> m.all(Entry.Group.class).stream()).toList();
    return groups.stream()
        .filter(g -> g.name().equals(name))
        .findFirst()
        .or(() -> groups.stream().findFirst());
  }

  private String title(Tenure tenure) {
    Optional<State> state = knowledge.state(tenure.of());
    String of = state.map(State::name).orElse(tenure.of());
    boolean told = tenure.title().contains(of) || namesState(tenure.title(), tenure.of());
    return told ? tenure.title() : tenure.title() + " of " + of;
  }

  /** Whether a title names its state or a part of it: "President of Somaliland". */
  private boolean namesState(String title, String of) {
    return knowledge.find(title).stream()
        .flatMap(m -> m.all(Entry.StateName.class).stream())
        .anyMatch(name -> name.state().iso3().equals(of));
  }

  /** The code itself where it is a known state's, otherwise null. */
  @Nullable String alpha3(@Nullable String of) {
    return of != null && knowledge.state(of).isPresent() ? of : null;
  }

  /** All that a list of entities may be, without repeats. */
  static List<Entity> distinct(List<Entity> entities) {
    List<Entity> kept = new ArrayList<>();
    for (Entity entity : entities) {
      if (kept.stream().noneMatch(k -> k.actor().isSameAs(entity.actor()))) {
        kept.add(entity);
      }
    }
    return kept;
  }
}
