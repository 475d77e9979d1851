package dev.demarche.coding.actors;

import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Resolves phrases for states without their names: "the country", "its neighbours". */
final class StatePhrases {
  /** A word in capitals within a phrase. */
  private static final Pattern REGIONAL =
      Pattern.compile("\\p{L}\\s\\p{Lu}|^(?!(?:The|Both|All|These)\\s)\\p{Lu}\\p{L}+\\s\\p{L}");

  private final Scene scene;
  private final Coreference coreference;
  private final Leaders leaders;
  private final Tools tools;

  StatePhrases(Scene scene, Leaders leaders, Tools tools) {
    this.scene = scene;
    this.leaders = leaders;
    this.tools = tools;
    coreference = scene.coreference();
  }

  /** "Its neighbours": others than the one whose they are; "the Gulf states" are that side. */
  List<Entity> neighbours(Parts parts, String state) {
    List<Entity> own = tools.entities().state(state).stream().toList();
    List<Entity> others = parts.possessor() == null ? List.of() : counted(parts.whole(), 2, own);
    return others.isEmpty() ? own : others;
  }

  /** "Its ally": the last state named that is another. */
  List<Entity> neighbour(Parts parts, String state) {
    List<Entity> own = tools.entities().state(state).stream().toList();
    return parts.possessor() == null
        ? own
        : coreference.antecedent(parts.whole(), Fitting.kind(ActorKind.STATE), own).stream()
            .toList();
  }

  /** "South American leaders", without a number: no particular ones. */
  boolean isOfRegion(Parts parts) {
    boolean counted = leaders.isCounted(parts);
    String words = scene.words(parts.head());
    return !counted
        && REGIONAL.matcher(words).find()
        && scene.mentions().within(parts.head()).isEmpty();
  }

  /**
   * "The country": the state named last in the sentence, else as a pronoun would mean it; of "the
   * island nation" one that is such.
   */
  Optional<Entity> country(Parts parts, Surroundings around) {
    Span span = parts.whole();
    Predicate<Entity> state = Fitting.kind(ActorKind.STATE);
    Optional<Predicate<String>> feature = tools.features().of(scene.words(parts.head()));
    if (feature.isEmpty()) {
      return coreference
          .nearest(span, state, around.not())
          .or(() -> coreference.antecedent(span, state, around.not()));
    }
    Predicate<Entity> such =
        e -> e.actor().state() != null && feature.get().test(e.actor().state());
    return coreference
        .nearest(span, state.and(such), around.not())
        .or(() -> coreference.antecedent(span, state.and(such), around.not()))
        .or(() -> scene.setting().home().filter(such).filter(around::allows))
        .or(() -> coreference.lastBefore(span, such).flatMap(scene::stateOf));
  }

  /** So many states that were named before: "the three countries". */
  List<Entity> counted(Span span, int number, List<Entity> not) {
    return scene.statesOf(scene.groups().counted(span, e -> !e.side().isEmpty(), number, not));
  }
}
