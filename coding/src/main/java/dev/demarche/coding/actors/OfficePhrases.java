package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Match;
import dev.demarche.knowledge.Office;
import dev.demarche.knowledge.State;
import dev.demarche.knowledge.Token;
import dev.demarche.model.ActorKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Resolves phrases that end with an office or a ministry: "the French and German foreign
 * ministers", "its envoy", "the defence ministry", "his Kazakh counterpart".
 */
final class OfficePhrases {
  private static final Set<Office> LEADER = EnumSet.of(Office.LEADER);

  private final Scene scene;
  private final Coreference coreference;
  private final OfficeResolver offices;
  private final Entities entities;
  private final Nouns nouns;
  private final Counts counts;

  OfficePhrases(Scene scene, Tools tools) {
    this.scene = scene;
    coreference = scene.coreference();
    offices = tools.offices();
    entities = tools.entities();
    nouns = tools.nouns();
    counts = tools.counts();
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
      if (scene.publisher().isPresent() && !isCounted(parts)) {
        return scene.publisher().stream().toList();
      }
      boolean leaders = asked.contains(Office.LEADER) || asked.contains(Office.HOS);
      return leaders ? leaders(parts, 3, asked, around) : several(parts, 3, asked, around);
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
      return List.of(holder(title, home.get()));
    }
    if (!offices.isSingle(asked)) {
      return coreference
          .antecedent(parts.whole(), Fitting.person(Gender.PERSON), around.not())
          .stream()
          .toList();
    }
    return coreference
        .lastBefore(parts.whole(), e -> e.actor().kind() == ActorKind.STATE)
        .map(e -> List.of(holder(title, e.side())))
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

  /**
   * "The leaders", "both presidents": those of the body that the article is about, else persons.
   */
  List<Entity> leaders(Parts parts, int most, Surroundings around) {
    return leaders(parts, most, LEADER, around);
  }

  private List<Entity> leaders(Parts parts, int most, Set<Office> asked, Surroundings around) {
    Optional<Entity> body =
        isCounted(parts) ? Optional.empty() : scene.publisher().or(scene.setting()::mainBody);
    return body.map(List::of).orElseGet(() -> several(parts, most, asked, around));
  }

  /** Holders of an office, else whoever of different sides was named last. */
  private List<Entity> several(Parts parts, int most, Set<Office> asked, Surroundings around) {
    List<Entity> group = group(parts, e -> offices.holds(e, asked), most, around);
    boolean vague = asked.contains(Office.DEP) || asked.contains(Office.LEADER);
    if (group.isEmpty() && LEADER.equals(asked)) {
      List<Entity> two =
          scene.groups().lastTwo(parts.whole(), e -> offices.holds(e, LEADER), around.not());
      if (!two.isEmpty()) {
        return two;
      }
    }
    boolean anybody = group.isEmpty() && (offices.isSingle(asked) || vague);
    if (!anybody) {
      return group;
    }
    List<Entity> persons = group(parts, Fitting.ANYBODY, 2, around);
    return persons.isEmpty()
        ? scene.groups().pair(parts.whole(), Fitting.ANYBODY, around.not())
        : persons;
  }

  private List<Entity> group(Parts parts, Predicate<Entity> fits, int most, Surroundings around) {
    OptionalInt number = count(parts);
    return number.isPresent()
        ? scene.groups().counted(parts.whole(), fits, number.getAsInt(), around.not())
        : scene.groups().group(parts.whole(), fits, most, around.not());
  }

  private boolean isCounted(Parts parts) {
    return count(parts).isPresent();
  }

  private OptionalInt count(Parts parts) {
    return counts.of(scene.document().tokens().within(parts.head()));
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
    List<Entity> group = entities.alpha3(side) != null ? List.of() : scene.owner(side);
    if (!group.isEmpty() && group.get(0).actor().state() != null) {
      return group.get(0); // an unnamed "Hamas negotiator" is Hamas
    }
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
    if (side == null && areSeveral(parts)) {
      return scene.statesOf(
          scene.groups().group(parts.whole(), e -> !e.side().isEmpty(), 2, around.not()));
    }
    Optional<Entity> body =
        side != null
            ? Optional.empty()
            : scene
                .earlier()
                .of(parts.head())
                .filter(e -> e.actor().state() == null)
                .or(
                    () ->
                        isBare(parts) ? scene.body(parts.whole(), last(parts)) : Optional.empty());
    if (body.isPresent()) {
      return List.of(body.get());
    }
    return Optional.ofNullable(state)
        .or(() -> scene.stateOfBare(parts.whole(), parts.head(), around))
        .map(of -> List.of(entities.organ(of, ministry.name(), ministry.sector())))
        .orElse(List.of());
  }

  /** "The court", without any word that tells which. */
  private boolean isBare(Parts parts) {
    return scene.document().tokens().within(parts.head()).size() <= 2;
  }

  private String last(Parts parts) {
    List<Token> tokens = scene.document().tokens().within(parts.head());
    return tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1).folded();
  }

  /** "The foreign ministries", "both armies", but not "the armed forces". */
  private boolean areSeveral(Parts parts) {
    List<Token> tokens = scene.document().tokens().within(parts.head());
    boolean plural = !tokens.isEmpty() && tokens.get(tokens.size() - 1).folded().endsWith("s");
    boolean people =
        plural
            && nouns
                .of(tokens.get(tokens.size() - 1).folded())
                .filter(n -> n.kind() == Nouns.Kind.ORGAN)
                .isPresent();
    return plural && (isCounted(parts) || !people);
  }
}
