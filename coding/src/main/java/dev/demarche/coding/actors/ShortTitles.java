package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Match;
import dev.demarche.knowledge.Token;
import dev.demarche.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds whom one word of a title means, written as a name: "the Council", "the House". */
final class ShortTitles {
  /** An article and the word. */
  private static final int LONGEST = 2;

  private final Scene scene;

  ShortTitles(Scene scene) {
    this.scene = scene;
  }

  /**
   * Whoever was named last before a phrase with its word as part of the name.
   *
   * @param head the phrase
   * @param resolver whom the name of a ministry means
   */
  Optional<Entity> of(Span head, Function<Span, List<Entity>> resolver) {
    List<Token> tokens = scene.document().tokens().within(head);
    return tokens.size() == LONGEST
            && tokens.get(1).capital()
            && scene.mentions().overlapping(tokens.get(1).span()).isEmpty()
        ? of(tokens.get(1).folded(), head, resolver)
        : Optional.empty();
  }

  private Optional<Entity> of(String word, Span head, Function<Span, List<Entity>> resolver) {
    List<NamedMention> named = scene.mentions().before(head.start());
    List<Match> known = scene.document().matches().before(head.start());
    Optional<NamedMention> body = lastOf(named, m -> isBody(m.entity()) && holds(m.span(), word));
    Optional<Match> ministry =
        lastOf(known, m -> m.as(Entry.Ministry.class).isPresent() && holds(m.span(), word));
    boolean later =
        ministry.isPresent()
            && body.filter(b -> b.span().start() > ministry.get().span().start()).isEmpty();
    return later
        ? resolver.apply(ministry.get().span()).stream().findFirst()
        : body.map(NamedMention::entity);
  }

  private static boolean isBody(Entity entity) {
    return switch (entity.actor().kind()) {
      case IGO, NGO, GOVERNMENT, ORGANISATION, ARMED_GROUP -> true;
      default -> false;
    };
  }

  /** Whether a longer name holds a word. */
  private boolean holds(Span name, String word) {
    List<Token> tokens = scene.document().tokens().within(name);
    return tokens.size() > 1
        && tokens.stream().anyMatch(t -> t.capital() && t.folded().equals(word));
  }

  private static <T> Optional<T> lastOf(List<T> all, Predicate<T> fits) {
    return all.stream().filter(fits).reduce((a, b) -> b);
  }
}
