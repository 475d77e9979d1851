package dev.demarche.coding.actors;

import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where an article is set, and whom it is mostly about. */
final class Setting {
  /** Sentences that an article opens with. */
  private static final int OPENERS = 3;

  private final Document document;
  private final SpanIndex<NamedMention> mentions;
  private final Prominence prominence;
  private final Tools tools;
  private final Optional<String> home;

  Setting(Document document, SpanIndex<NamedMention> mentions, Prominence prominence, Tools tools) {
    this.document = document;
    this.mentions = mentions;
    this.prominence = prominence;
    this.tools = tools;
    home = document.dateline().filter(prominence::isAbout).or(prominence::mainState);
  }

  /** Where the article is written from: the place of its dateline, else the state named most. */
  Optional<String> homeState() {
    return home;
  }

  /** The same as an entity. */
  Optional<Entity> home() {
    return home.flatMap(tools.entities()::state);
  }

  /** The body that the article is about more than about any state, or whose gathering opens it. */
  Optional<Entity> mainBody() {
    return mentions.all().stream()
        .map(NamedMention::entity)
        .filter(e -> e.actor().kind() == ActorKind.IGO && prominence.isFirst(e))
        .findFirst()
        .or(this::gathering);
  }

  /** The body whose gathering the article opens with: "The presidents of Mercosur met". */
  private Optional<Entity> gathering() {
    for (int s = 0; s < Math.min(OPENERS, document.sentences()); s++) {
      Span sentence = document.sentence(s);
      Optional<Entity> body =
          mentions.within(sentence).stream()
              .map(NamedMention::entity)
              .filter(e -> e.actor().kind() == ActorKind.IGO)
              .findFirst();
      if (body.isPresent() && tools.gatherings().isIn(sentence.of(document.text()))) {
        return body;
      }
    }
    return Optional.empty();
  }

  /** The state that the article is mostly about beside some sides. */
  Optional<Entity> mainOther(Set<String> not) {
    return prominence.mainOther(not).flatMap(tools.entities()::state);
  }

  /** The two states that the article is mostly about, beside some sides; nobody where none are. */
  List<Entity> mainSides(List<Entity> not) {
    Set<String> sides = not.stream().map(Entity::side).collect(Collectors.toSet());
    List<Entity> two =
        prominence.mainStates(sides).stream()
            .flatMap(s -> tools.entities().state(s).stream())
            .toList();
    return two.size() == 2 ? two : List.of();
  }
}
