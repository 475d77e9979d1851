package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Match;
import dev.demarche.knowledge.Office;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
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
  /** Offices that soldiers hold, too. */
  private static final Set<Office> SOLDIERS =
      EnumSet.of(Office.MIL, Office.ARMY, Office.SUPREME, Office.HOS, Office.VP, Office.LEADER);

  /** Sectors of those who are against the ones who govern. */
  private static final Set<String> AGAINST = Set.of("REB", "OPP", "SEP", "INS");

  /** What no monarch is called. */
  private static final String ELECTED = "president";

  /** Sentences below a headline that say whom it means. */
  private static final int HEAD = 4;

  private final Scene scene;
  private final Coreference coreference;
  private final OfficeResolver offices;
  private final Entities entities;
  private final Incumbents incumbents;
  private final Leaders leaders;
  private final Set<String> commonTitles;
  private final List<String> monarchs;

  OfficePhrases(Scene scene, Leaders leaders, Tools tools) {
    this.scene = scene;
    coreference = scene.coreference();
    offices = tools.offices();
    entities = tools.entities();
    incumbents = new Incumbents(scene, tools);
    this.leaders = leaders;
    commonTitles = tools.commonTitles();
    monarchs = tools.monarchs();
  }

  /**
   * The holders of an office.
   *
   * @param match the office in the phrase
   * @param side the state, body or group that the phrase tells, or null
   */
  List<Entity> holders(Match match, Parts parts, @Nullable String side, Surroundings around) {
    Title title = new Title(scene.words(match.span()), match.all(Entry.OfficeTitle.class));
    String of = side(title, side);
    if (title.isSpokesman()) {
      Optional<Entity> organ =
          entities
              .organNamed(title.body())
              .or(
                  () ->
                      entities
                          .ministryNamed(title.body())
                          .flatMap(m -> ministry(m, parts, parts.head(), of, around)))
              .or(() -> spokenFor(parts, of, around));
      if (organ.isPresent()) {
        return List.of(organ.get());
      }
    }
    return of == null
        ? untoldSide(title, parts, around)
        : ofSides(title, parts, sides(parts, of), around);
  }

  /** Whose office it is: "the EU trade commissioner" is the Commission's. */
  private @Nullable String side(Title title, @Nullable String told) {
    String only = title.onlySide();
    if (told != null && (only == null || entities.alpha3(told) != null)) {
      return told;
    }
    String named = only == null ? entities.stateNamed(title.body()) : only;
    return named == null ? entities.bodyLeading(title.words()) : named;
  }

  /** The ministry that a phrase names, at a place in it: of the side told, else of one around. */
  private Optional<Entity> ministry(
      Entry.Ministry ministry, Parts parts, Span name, @Nullable String of, Surroundings around) {
    return Optional.ofNullable(entities.alpha3(of))
        .or(() -> scene.stateOfBare(parts.whole(), name, around))
        .map(state -> entities.organ(state, ministry.name(), ministry.sector()));
  }

  /** "A spokesman for the joint command", without a name: the organ that he speaks for. */
  private Optional<Entity> spokenFor(Parts parts, @Nullable String of, Surroundings around) {
    for (Match match : scene.document().matches().within(parts.whole())) {
      Optional<Entity> organ =
          match
              .as(Entry.Organ.class)
              .map(entities::organ)
              .or(
                  () ->
                      match
                          .as(Entry.Ministry.class)
                          .flatMap(m -> ministry(m, parts, match.span(), of, around)));
      if (organ.isPresent()) {
        return organ;
      }
    }
    return Optional.empty();
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
        scene.isIndefinite(parts.whole())
            ? Optional.empty()
            : offices.named(coreference, parts.whole(), asked, side).filter(around::allows);
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
      List<Entity> several =
          leading
              ? leaders.named(parts, 3, asked, around)
              : leaders.several(parts, 3, asked, around);
      return several.isEmpty() ? holdersOfTwo(title, asked, parts, around) : several;
    }
    Optional<Entity> named =
        scene.isIndefinite(parts.whole())
            ? Optional.empty()
            : publisher(asked)
                .or(() -> named(title, asked, parts.whole()))
                .or(() -> coreference.lastBefore(parts.whole(), title::isHeldThereBy))
                .or(() -> firstBehindHeadline(asked, parts.whole(), around));
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
      return calledSo(title, parts, around);
    }
    return unnamed(title, parts, around);
  }

  /** "The two presidents" of two states of whose presidents none is named. */
  private List<Entity> holdersOfTwo(
      Title title, Set<Office> asked, Parts parts, Surroundings around) {
    boolean leading = asked.contains(Office.MIL) || asked.contains(Office.LEADER);
    List<Entity> persons = leading ? leaders.persons(parts, around) : List.of();
    boolean definite = scene.isDefinite(parts.whole());
    if (!persons.isEmpty() || !definite || !(offices.isSingle(asked) || leaders.isCounted(parts))) {
      return persons;
    }
    List<Entity> sides =
        scene.groups().group(parts.whole(), Fitting.kind(ActorKind.STATE), 2, around.not());
    if (sides.size() != 2 || isOfOthers(sides)) {
      return List.of();
    }
    return offices.isSingle(asked)
        ? sides.stream().map(side -> incumbents.of(title, side.side())).toList()
        : sides;
  }

  /** Whether a ministry of another state tells of some: it means itself by "the two ministers". */
  private boolean isOfOthers(List<Entity> sides) {
    Optional<String> publisher = scene.document().publishingState();
    return scene.document().isOfMinistry()
        && publisher.filter(p -> sides.stream().anyMatch(s -> s.side().equals(p))).isEmpty();
  }

  /** "Minister visits Chad" as a headline: whoever of that office is named first below it. */
  private Optional<Entity> firstBehindHeadline(
      Set<Office> asked, Span phrase, Surroundings around) {
    Document document = scene.document();
    if (document.sentenceAt(phrase.start()) > 0) {
      return Optional.empty();
    }
    List<NamedMention> named = scene.mentions().all();
    List<Entity> above =
        named.stream()
            .filter(m -> document.sentenceAt(m.span().start()) == 0)
            .map(NamedMention::entity)
            .toList();
    return named.stream()
        .filter(m -> document.sentenceAt(m.span().start()) <= HEAD)
        .map(NamedMention::entity)
        .filter(e -> offices.holds(e, asked) && around.allows(e))
        .filter(e -> above.stream().noneMatch(a -> a.actor().isSameAs(e.actor())))
        .findFirst();
  }

  /** The last one who holds such an office; one of many offices also goes by that name. */
  private Optional<Entity> named(Title title, Set<Office> asked, Span phrase) {
    boolean elected = title.noun().equals(ELECTED);
    boolean rebel = title.meanings().stream().allMatch(m -> AGAINST.contains(m.sector()));
    return (rebel
            ? coreference.lastBefore(phrase, e -> offices.holds(e, asked) && !governs(e))
            : offices.named(coreference, phrase, asked, null))
        .filter(e -> !elected || !isMonarch(e))
        .filter(
            e ->
                offices.isSingle(asked)
                    || commonTitles.contains(title.noun())
                    || scene.callings().isCalled(e, title.noun()));
  }

  /** Whether somebody reigns, and is called no president. */
  private boolean isMonarch(Entity entity) {
    String office = entity.actor().office();
    return office != null && monarchs.stream().anyMatch(t -> office.startsWith(t + " "));
  }

  private static boolean governs(Entity entity) {
    return "GOV".equals(entity.actor().sector());
  }

  /**
   * "The governor", "the spokesman": the last person if he is called so, else another who is; a
   * title that many go by may be his all the same, any other is that of somebody unnamed.
   */
  private List<Entity> calledSo(Title title, Parts parts, Surroundings around) {
    Span phrase = parts.whole();
    Callings callings = scene.callings();
    if (scene.isIndefinite(phrase)) {
      return unnamed(title, parts, around);
    }
    Optional<Entity> last =
        coreference.antecedent(phrase, e -> e.isPerson() && mayBe(title, e), around.not());
    Optional<Entity> called =
        last.filter(e -> callings.isCalled(e, title.noun()))
            .or(() -> callings.last(title.noun(), phrase, around.not()));
    if (called.isPresent() || commonTitles.contains(title.noun())) {
      return called.or(() -> last).stream().toList();
    }
    return unnamed(title, parts, around);
  }

  /** Whether somebody of a known office may go by a rank in arms or church as well. */
  private static boolean mayBe(Title title, Entity person) {
    boolean soldier = title.meanings().stream().anyMatch(m -> m.office() == Office.MIL);
    boolean cleric = title.meanings().stream().anyMatch(m -> "REL".equals(m.sector()));
    return person.office() == null
        || !(soldier || cleric)
        || (soldier && SOLDIERS.contains(person.office()));
  }

  private List<Entity> unnamed(Title title, Parts parts, Surroundings around) {
    return scene.stateOfBare(parts.whole(), parts.head(), around).stream()
        .map(of -> incumbents.of(title, of))
        .toList();
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
