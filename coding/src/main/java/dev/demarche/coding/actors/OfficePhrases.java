package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Match;
import dev.demarche.knowledge.Office;
import dev.demarche.knowledge.State;
import dev.demarche.model.ActorKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves phrases that end with an office or a ministry: "the French and German foreign
 * ministers", "its envoy", "the defence ministry", "his Kazakh counterpart".
 */
final class OfficePhrases {
  private final Scene scene;
  private final Coreference coreference;
  private final OfficeResolver offices;
  private final Entities entities;

  OfficePhrases(Scene scene, Tools tools) {
    this.scene = scene;
    coreference = scene.coreference();
    offices = tools.offices();
    entities = tools.entities();
  }

  /** An office as a phrase words it. */
  private record Title(Match match, List<Entry.OfficeTitle> meanings) {}

  /**
   * The holders of an office.
   *
   * @param match the office in the phrase
   * @param side the state, body or group that the phrase tells, or null
   */
  List<Entity> holders(Match match, Parts parts, @Nullable String side, Surroundings around) {
    Title title = new Title(match, match.all(Entry.OfficeTitle.class));
    String of = side == null ? onlySide(title) : side;
    return of == null
        ? untoldSide(title, parts, around)
        : ofSides(title, parts, sides(parts, of), around);
  }

  /** The one state or group where an office is called so: "the Pentagon chief". */
  private static @Nullable String onlySide(Title title) {
    List<String> sides =
        title.meanings().stream().flatMap(t -> t.states().stream()).distinct().toList();
    boolean special = title.meanings().stream().noneMatch(t -> t.states().isEmpty());
    return special && sides.size() == 1 ? sides.get(0) : null;
  }

  private List<Entity> ofSides(Title title, Parts parts, List<String> sides, Surroundings around) {
    if (sides.size() > 1) {
      return sides.stream().map(s -> holder(title, s)).toList();
    }
    String side = sides.get(0);
    if (isPlural(title) && entities.alpha3(side) == null) {
      return scene.owner(side);
    }
    Optional<State> part = part(parts);
    if (part.isPresent()) {
      return List.of(
          offices
              .holderOfPart(part.get(), words(title), scene.document())
              .orElseGet(() -> stranger(title, side)));
    }
    Set<Office> asked = offices.offices(title.meanings(), side);
    boolean single = offices.holder(side, asked, words(title), scene.document()).isPresent();
    Optional<Entity> named =
        offices.named(coreference, parts.whole(), asked, side).filter(around::allows);
    return List.of(named.isPresent() && !single ? named.get() : holder(title, side));
  }

  /** "The foreign minister", "the two presidents": somebody named before, else the home state's. */
  private List<Entity> untoldSide(Title title, Parts parts, Surroundings around) {
    Set<Office> asked = offices.offices(title.meanings(), null);
    if (isPlural(title)) {
      List<Entity> group =
          coreference.group(parts.whole(), e -> offices.holds(e, asked), 3, around.not());
      boolean anybody = group.isEmpty() && (offices.isSingle(asked) || asked.contains(Office.DEP));
      return anybody
          ? coreference.group(
              parts.whole(), e -> e.isPerson() && !e.side().isEmpty(), 2, around.not())
          : group;
    }
    Optional<Entity> named = offices.named(coreference, parts.whole(), asked, null);
    if (named.isPresent()) {
      return List.of(named.get());
    }
    boolean ofMinistry =
        scene.document().matches().within(parts.head()).stream()
            .anyMatch(m -> m.as(Entry.Ministry.class).isPresent());
    Optional<String> home = ofMinistry ? coreference.homeState() : Optional.empty();
    if (home.isPresent()) {
      return List.of(holder(title, home.get()));
    }
    if (!offices.isSingle(asked)) {
      return coreference
          .antecedent(parts.whole(), Coreference.person(Gender.PERSON), around.not())
          .stream()
          .toList();
    }
    return coreference
        .lastBefore(parts.whole(), e -> e.actor().kind() == ActorKind.STATE)
        .map(e -> List.of(holder(title, e.side())))
        .orElse(List.of());
  }

  private String words(Title title) {
    return scene.words(title.match().span());
  }

  private boolean isPlural(Title title) {
    String words = words(title);
    return words.endsWith("s") || words.contains("s of ");
  }

  /** All sides of "the French and German foreign ministers", "the presidents of A and B". */
  private List<String> sides(Parts parts, String first) {
    List<String> sides = new ArrayList<>(List.of(first));
    Document document = scene.document();
    List<Match> all = new ArrayList<>(document.matches().within(parts.head()));
    if (parts.tail() != null) {
      all.addAll(document.matches().within(parts.tail()));
    }
    boolean plural = scene.words(parts.head()).endsWith("s");
    for (Match match : all) {
      Optional<Entry.StateName> state = StateNames.of(match, document.day());
      if (plural && state.isPresent() && !sides.contains(state.get().state().iso3())) {
        sides.add(state.get().state().iso3());
      }
    }
    return sides;
  }

  /** Who holds the office of a side; a person called by the office where no table tells. */
  private Entity holder(Title title, String side) {
    Set<Office> asked = offices.offices(title.meanings(), side);
    return offices.meansHolder(title.meanings(), side)
        ? offices
            .holder(side, asked, words(title), scene.document())
            .orElseGet(() -> stranger(title, side))
        : stranger(title, side);
  }

  /** A person of whom only the office is known. */
  private Entity stranger(Title title, String side) {
    Set<Office> asked = offices.offices(title.meanings(), side);
    Office office = asked.isEmpty() ? null : asked.iterator().next();
    String words = words(title);
    Entity person = entities.person(words, side, office, words, Gender.PERSON, List.of());
    return offices.meansHolder(title.meanings(), side)
        ? person
        : person.withSector(title.meanings().get(0).sector());
  }

  /** The part of a state with leaders of its own that a phrase names. */
  private Optional<State> part(Parts parts) {
    return scene.document().matches().within(parts.whole()).stream()
        .flatMap(m -> StateNames.of(m, scene.document().day()).stream())
        .map(Entry.StateName::state)
        .filter(entities::isPart)
        .findFirst();
  }

  /** "His Kazakh counterpart": whoever holds there the office that the other one holds here. */
  List<Entity> counterpart(Parts parts, @Nullable String side, Surroundings around) {
    Optional<Entity> other =
        around.not().stream()
            .filter(e -> e.office() != null)
            .findFirst()
            .or(
                () ->
                    coreference.antecedent(
                        parts.whole(), e -> e.isPerson() && e.office() != null, List.of()));
    Office office = other.map(Entity::office).orElse(null);
    String inHead = scene.sideIn(parts.head());
    String of = inHead != null || parts.tail() == null ? inHead : scene.sideIn(parts.tail());
    if (of == null || office == null) {
      return of == null || side == null ? List.of() : scene.owner(of);
    }
    return offices
        .holder(of, EnumSet.of(office), "", scene.document())
        .map(List::of)
        .orElseGet(() -> scene.owner(of));
  }

  /** The ministries that a phrase means. */
  List<Entity> ministry(
      Entry.Ministry ministry, Parts parts, @Nullable String side, Surroundings around) {
    String state = entities.alpha3(side);
    if (side != null && state == null) {
      return scene.owner(side);
    }
    if (side == null && scene.words(parts.head()).endsWith("s")) {
      return scene.statesOf(
          coreference.group(parts.whole(), e -> !e.side().isEmpty(), 2, around.not()));
    }
    return Optional.ofNullable(state)
        .or(() -> lastState(parts))
        .or(coreference::homeState)
        .map(of -> List.of(entities.organ(of, ministry.name(), ministry.sector())))
        .orElse(List.of());
  }

  private Optional<String> lastState(Parts parts) {
    return coreference
        .lastBefore(
            parts.whole(), e -> e.actor().state() != null && e.actor().kind() != ActorKind.MEDIA)
        .map(e -> e.actor().state());
  }
}
