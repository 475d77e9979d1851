package dev.demarche.coding.actors;

import dev.demarche.model.Span;
import java.util.List;
import java.util.function.Function;

/**
 * Those who tell of themselves, whom "they" means: "Police in Osh said they had held three men".
 */
final class Tellers {
  private final Document document;
  private final Subjects subjects;
  private final Function<Span, List<Entity>> resolver;

  /**
   * @param resolver whom a phrase means
   */
  Tellers(Document document, Subjects subjects, Function<Span, List<Entity>> resolver) {
    this.document = document;
    this.subjects = subjects;
    this.resolver = resolver;
  }

  /** Whom a plural pronoun means behind a subject that tells something; nobody elsewhere. */
  List<Entity> before(Span pronoun) {
    String text = document.text();
    Span sentence = document.sentence(document.sentenceAt(pronoun.start()));
    return subjects
        .opening(text, sentence)
        .filter(s -> s.end() < pronoun.start())
        .filter(s -> subjects.isTelling(text.substring(s.end(), pronoun.start())))
        .map(resolver)
        .filter(Tellers::areSeveral)
        .orElse(List.of());
  }

  private static boolean areSeveral(List<Entity> told) {
    return told.size() > 1 || told.stream().anyMatch(Tellers::isOfSeveral);
  }

  private static boolean isOfSeveral(Entity entity) {
    return switch (entity.actor().kind()) {
      case GOVERNMENT, ARMED_GROUP, POPULATION, ORGANISATION -> true;
      default -> false;
    };
  }
}
