package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Match;
import dev.demarche.knowledge.Office;
import dev.demarche.model.ActorKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves phrases that end with an office: "the French and German foreign ministers", "its envoy",
 * "his Kazakh counterpart".
 */
final class OfficePhrases {
  private final Scene scene;
  private final Coreference coreference;
  private final OfficeResolver offices;
  private final Entities entities;
  private final Incumbents incumbents;
  private final Leaders leaders;

  OfficePhrases(Scene scene, Leaders leaders, Tools tools) {
    this.scene = scene;
    coreference = scene.coreference();
    offices = tools.offices();
    entities = tools.entities();
    incumbents = new Incumbents(scene, tools);
    this.leaders = leaders;
  }

  /**
   * The holders of an office.
   *
   * @param match the office in the phrase
   * @param side the state, body or group that the phrase tells, or null
   */
  List<Entity> holders(Match match, Parts parts, @Nullable String side, Surroundings around) {
    Title title = new Title(scene.words(match.span()), match.all(Entry.OfficeTitle.class));
    String of = side == null ? title.onlySide() : side;
    return of == null
        ? untoldSide(title, parts, around)
        : ofSides(title, parts, sides(parts, of), around);
  }

  private List<Entity> ofSides(Title title, Parts parts, List<String> sides, Surroundings around) {
    if (sides.size() > 1) {
      return sides.stream().map(s -> incumbents.of(title, s)).toList();
    }
    String side = sides.get(0);
    if (title.isPlural() && entities.alpha3(side) == null) {
      return scene.owner(side);
    }
    Optional<Entity> ofPart = incumbents.ofPart(title, parts, side);
    if (ofPart.isPresent()) {
      return List.of(ofPart.get());
    }
    Set<Office> asked = offices.offices(title.meanings(), side);
    boolean single = offices.holder(side, asked, title.words(), scene.document()).isPresent();
    Optional<Entity> named =
        offices.named(coreference, parts.whole(), asked, side).filter(around::allows);
    return List.of(named.isPresent() && !single ? named.get() : incumbents.of(title, side));
  }

  /** "The foreign minister", "the two presidents": somebody named before, else the home state's. */
  private List<Entity> untoldSide(Title title, Parts parts, Surroundings around) {
    Set<Office> asked = offices.offices(title.meanings(), null);
    if (title.isPlural()) {
      if (scene.publisher().isPresent() && !leaders.isCounted(parts)) {
        return scene.publisher().stream().toList();
      }
      boolean leading = asked.contains(Office.LEADER) || asked.contains(Office.HOS);
      return leading
          ? leaders.named(parts, 3, asked, around)
          : leaders.several(parts, 3, asked, around);
    }
    Optional<Entity> named =
        publisher(asked).or(() -> offices.named(coreference, parts.whole(), asked, null));
    if (named.isPresent()) {
      return List.of(named.get());
    }
    boolean ofMinistry =
        scene.document().matches().within(parts.head()).stream()
            .anyMatch(m -> m.as(Entry.Ministry.class).isPresent());
    Optional<String> home = ofMinistry ? scene.setting().homeState() : Optional.empty();
    if (home.isPresent()) {
      return List.of(incumbents.of(title, home.get()));
    }
    if (!offices.isSingle(asked)) {
      return coreference
          .antecedent(parts.whole(), Fitting.person(Gender.PERSON), around.not())
          .stream()
          .toList();
    }
    return coreference
        .lastBefore(parts.whole(), e -> e.actor().kind() == ActorKind.STATE)
        .map(e -> List.of(incumbents.of(title, e.side())))
        .orElse(List.of());
  }

  /** "The Minister" of a ministry's own release. */
  private Optional<Entity> publisher(Set<Office> asked) {
    Optional<String> of = scene.document().publishingState();
    return scene.document().isOfMinistry()
        ? coreference.first(
            e ->
                (offices.holds(e, asked) || (!offices.isSingle(asked) && e.office() != null))
                    && of.map(e.side()::equals).orElse(true))
        : Optional.empty();
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
}
