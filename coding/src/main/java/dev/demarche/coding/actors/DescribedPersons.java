package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Match;
import dev.demarche.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds persons told by what they are: "the 71-year-old", "the Algerian", "the guest". */
final class DescribedPersons {
  private static final Pattern AGED =
      Pattern.compile("(?i)the\\s(?:\\p{L}+\\s)?\\d{1,3}-year-old(?:\\s\\p{Ll}+)?");

  private final Scene scene;
  private final Leaders leaders;

  DescribedPersons(Scene scene, Leaders leaders) {
    this.scene = scene;
    this.leaders = leaders;
  }

  /** The person whom a phrase means, where it tells nothing but that. */
  Optional<Entity> described(Parts parts, Surroundings around) {
    String words = scene.words(parts.whole());
    return AGED.matcher(words).matches()
        ? scene.coreference().antecedent(parts.whole(), Fitting.person(Gender.PERSON), around.not())
        : ofNation(parts, around);
  }

  /** Of "the Algerian" the Algerian who was named last; several or none are the state. */
  private Optional<Entity> ofNation(Parts parts, Surroundings around) {
    Span head = parts.head();
    if (parts.tail() != null || !scene.isDefinite(head)) {
      return Optional.empty();
    }
    List<Match> known = scene.document().matches().within(head);
    boolean one =
        known.size() == 1
            && known.get(0).span().end() == head.end()
            && scene.document().tokens().within(head).size() == 2
            && !scene.words(head).endsWith("s");
    return one
        ? StateNames.of(known.get(0), scene.document().day())
            .filter(n -> n.form() == Entry.Form.ADJECTIVE || n.form() == Entry.Form.PEOPLE)
            .map(n -> n.state().iso3())
            .flatMap(
                state ->
                    scene
                        .coreference()
                        .lastBefore(
                            parts.whole(),
                            e -> e.isPerson() && e.side().equals(state) && around.allows(e)))
        : Optional.empty();
  }

  /** "The two men"; of "men" alone nothing is known. */
  List<Entity> several(Parts parts, int number, Surroundings around) {
    return scene.isDefinite(parts.whole())
        ? orPersons(
            scene.groups().counted(parts.whole(), Fitting.ANYBODY, number, around.not()),
            parts,
            around)
        : List.of();
  }

  /** "The two leaders", "the heads of state". */
  List<Entity> leaders(Parts parts, int number, Surroundings around) {
    return orPersons(leaders.named(parts, number, around), parts, around);
  }

  private List<Entity> orPersons(List<Entity> found, Parts parts, Surroundings around) {
    return found.isEmpty() ? leaders.persons(parts, around) : found;
  }

  /** "The general": the last person, unless another one is called so. */
  Optional<Entity> called(Span span, String word, Surroundings around) {
    Optional<Entity> last =
        scene.coreference().antecedent(span, Fitting.person(Gender.PERSON), around.not());
    Callings callings = scene.callings();
    return last.filter(e -> callings.isCalled(e, word))
        .or(() -> callings.last(word, span, around.not()))
        .or(() -> last);
  }

  /** "His host" is of another side than he; "the guest" is from abroad, and a host from here. */
  Optional<Entity> beside(
      Nouns.Noun noun, Parts parts, @Nullable String side, Surroundings around) {
    Predicate<Entity> fits = noun.kind() == Nouns.Kind.GUEST ? this::isAbroad : this::isAtHome;
    Predicate<Entity> other = e -> Fitting.ANYBODY.test(e) && !e.side().equals(side);
    return scene
        .coreference()
        .antecedent(
            parts.whole(), parts.possessor() == null || side == null ? fits : other, around.not());
  }

  private boolean isAbroad(Entity entity) {
    return Fitting.ANYBODY.test(entity) && !isAtHome(entity);
  }

  private boolean isAtHome(Entity entity) {
    return Fitting.ANYBODY.test(entity)
        && scene.setting().homeState().filter(entity.side()::equals).isPresent();
  }
}
