package dev.demarche.coding.actors;

import dev.demarche.coding.DataTable;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Those who tell of themselves, whom "they" means: "Police in Osh said they had held three men".
 */
final class Tellers {
  private final Document document;
  private final Subjects subjects;
  private final Function<Span, List<Entity>> resolver;
  private final Pattern saying;

  /**
   * @param resolver whom a phrase means
   */
  Tellers(Document document, Subjects subjects, Function<Span, List<Entity>> resolver) {
    this.document = document;
    this.subjects = subjects;
    this.resolver = resolver;
    List<String> verbs = new ArrayList<>();
    DataTable.read("saying.tsv").stream()
        .filter(row -> row.get(0).equals("NEUTRAL") || row.get(0).equals("OTHER"))
        .forEach(row -> verbs.addAll(row.list(1)));
    saying =
        Pattern.compile(
            "\\s(?:"
                + String.join("|", verbs)
                + ")(?:\\s(?:on|in|late|early)\\s[\\p{L}\\s]{2,20})?"
                + "(?:\\sthat)?\\s");
  }

  /** Whom a plural pronoun means behind a subject that tells something; nobody elsewhere. */
  List<Entity> before(Span pronoun) {
    String text = document.text();
    Span sentence = document.sentence(document.sentenceAt(pronoun.start()));
    return subjects
        .opening(text, sentence)
        .filter(s -> s.end() < pronoun.start())
        .filter(s -> saying.matcher(text.substring(s.end(), pronoun.start())).matches())
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
