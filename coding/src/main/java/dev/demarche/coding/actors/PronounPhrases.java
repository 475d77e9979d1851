package dev.demarche.coding.actors;

import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import java.util.List;
import java.util.Optional;

/** Resolves phrases that are a pronoun: "he", "their", "the two". */
final class PronounPhrases {
  private final Scene scene;
  private final Tellers tellers;

  PronounPhrases(Scene scene, Tellers tellers) {
    this.scene = scene;
    this.tellers = tellers;
  }

  /** Whom a pronoun at {@code span} means. */
  List<Entity> resolve(Pronouns.Pronoun pronoun, Span span, Surroundings around) {
    return switch (pronoun.person()) {
      case 0 -> scene.coreference().directlyBefore(span).stream().toList();
      case 1 -> speaker(pronoun, around);
      case 3 -> pronoun.plural() ? plural(pronoun, span, around) : singular(pronoun, span, around);
      default -> List.of();
    };
  }

  private List<Entity> speaker(Pronouns.Pronoun pronoun, Surroundings around) {
    Entity speaker = around.speaker();
    if (speaker == null) {
      return pronoun.plural() ? scene.publisher().stream().toList() : List.of();
    }
    return List.of(pronoun.plural() ? scene.stateOf(speaker).orElse(speaker) : speaker);
  }

  private List<Entity> singular(Pronouns.Pronoun pronoun, Span span, Surroundings around) {
    Coreference coreference = scene.coreference();
    Optional<Entity> woman =
        pronoun.gender() == Gender.FEMALE
            ? coreference.antecedent(span, e -> e.gender() == Gender.FEMALE, around.not())
            : Optional.empty();
    return woman
        .or(
            () ->
                coreference.antecedent(
                    span,
                    pronoun.gender() == Gender.NEUTER
                        ? e -> !e.isPerson() && e.actor().kind() != ActorKind.MEDIA
                        : Fitting.person(pronoun.gender()),
                    around.not()))
        .stream()
        .toList();
  }

  private List<Entity> plural(Pronouns.Pronoun pronoun, Span span, Surroundings around) {
    List<Entity> tell = tellers.before(span);
    if (!tell.isEmpty() && tell.stream().allMatch(around::allows)) {
      return tell;
    }
    Document document = scene.document();
    int sentence = document.sentenceAt(span.start());
    Span near = document.sentence(Math.max(0, sentence - 1)).union(document.sentence(sentence));
    Optional<Entity> group =
        scene
            .coreference()
            .antecedent(
                span,
                e -> e.gender() == Gender.PLURAL || Fitting.kind(ActorKind.ARMED_GROUP).test(e),
                around.not());
    if (group.isPresent()) {
      return List.of(group.get());
    }
    Groups groups = scene.groups();
    boolean many = pronoun.plurality() == Pronouns.Plurality.MANY;
    List<Entity> list = many ? groups.listed(span, e -> !e.side().isEmpty()) : List.of();
    if (!list.isEmpty() && list.stream().allMatch(around::allows)) {
      return list;
    }
    List<Entity> two = groups.group(span, Fitting.ANYBODY, 2, around.not());
    if (two.size() == 2 && areIn(near, two)) {
      return two;
    }
    List<Entity> pair = groups.group(span, e -> !e.side().isEmpty(), 2, around.not());
    boolean close = scene.mentions().within(near).stream().anyMatch(m -> pair.contains(m.entity()));
    if (close) {
      return pair;
    }
    return pronoun.plurality() == Pronouns.Plurality.BOTH
        ? scene.setting().mainSides(around.not())
        : scene.publisher().filter(around::allows).stream().toList();
  }

  private boolean areIn(Span near, List<Entity> all) {
    List<Entity> there = scene.mentions().within(near).stream().map(NamedMention::entity).toList();
    return all.stream().allMatch(there::contains);
  }
}
