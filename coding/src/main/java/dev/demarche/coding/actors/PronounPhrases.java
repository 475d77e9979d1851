package dev.demarche.coding.actors;

import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Resolves phrases that are a pronoun: "he", "their", "the two". */
final class PronounPhrases {
  private final Scene scene;
  private final Tellers tellers;
  private final Crowds crowds;

  PronounPhrases(Scene scene, Tellers tellers, Crowds crowds) {
    this.scene = scene;
    this.crowds = crowds;
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
      return pronoun.plurality() == Pronouns.Plurality.OWN
          ? scene.publisher().or(() -> scene.setting().home()).stream().toList()
          : pronoun.plural() ? scene.publisher().stream().toList() : List.of();
    }
    return List.of(pronoun.plural() ? scene.stateOf(speaker).orElse(speaker) : speaker);
  }

  /** "The latter", "the former": of the last two who are named. */
  private List<Entity> ofTwo(Pronouns.Pronoun pronoun, Span span, Surroundings around) {
    boolean latter = pronoun.plurality() == Pronouns.Plurality.LATTER;
    List<Entity> two = scene.groups().group(span, e -> !e.side().isEmpty(), 2, List.of());
    return two.size() < 2
        ? List.of()
        : Stream.of(two.get(latter ? 1 : 0)).filter(around::allows).toList();
  }

  private List<Entity> singular(Pronouns.Pronoun pronoun, Span span, Surroundings around) {
    if (pronoun.isOfTwo()) {
      return ofTwo(pronoun, span, around);
    }
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
    boolean many = pronoun.plurality() == Pronouns.Plurality.MANY;
    Optional<Crowds.Told> crowd =
        many ? crowds.before(span).filter(c -> around.allows(c.entity())) : Optional.empty();
    if (group.isPresent() && crowd.filter(c -> isNearer(c, group.get(), span)).isEmpty()) {
      return List.of(group.get());
    }
    if (crowd.isPresent() && !isBesideTwo(crowd.get(), span, around)) {
      return List.of(crowd.get().entity());
    }
    Groups groups = scene.groups();
    if (pronoun.plurality() == Pronouns.Plurality.THREE) {
      List<Entity> three = groups.counted(span, e -> !e.side().isEmpty(), 3, around.not());
      return three.size() == 3 ? three : List.of();
    }
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

  /** Whether some who are told of stand in a later sentence than the last name of a group. */
  private boolean isNearer(Crowds.Told crowd, Entity group, Span pronoun) {
    Document document = scene.document();
    int sentence = document.sentenceAt(crowd.span().start());
    return scene.mentions().before(pronoun.start()).stream()
        .filter(m -> m.entity().actor().isSameAs(group.actor()))
        .noneMatch(m -> document.sentenceAt(m.span().start()) >= sentence);
  }

  /** Whether others are named from there on, two of whom a plural may mean as well. */
  private boolean isBesideTwo(Crowds.Told crowd, Span pronoun, Surroundings around) {
    Document document = scene.document();
    int sentence = document.sentenceAt(crowd.span().start());
    Span since = new Span(document.sentence(sentence).start(), pronoun.start());
    return scene.mentions().within(since).stream()
            .filter(m -> !m.adjective() && !m.span().overlaps(crowd.span()))
            .map(NamedMention::entity)
            .filter(e -> e.isPerson() && around.allows(e))
            .map(Entity::sideOrName)
            .distinct()
            .count()
        > 1;
  }

  private boolean areIn(Span near, List<Entity> all) {
    List<Entity> there = scene.mentions().within(near).stream().map(NamedMention::entity).toList();
    return all.stream().allMatch(there::contains);
  }
}
