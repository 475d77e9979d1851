package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Span;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Sentence;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Adds to an attack the sentence behind it that only tells who was hurt in it: "Eight sailors were
 * wounded."; see {@code casualties.tsv}.
 */
final class Casualties {
  private final Pattern hurt;

  Casualties() {
    hurt =
        Pattern.compile(
            "(?i)(?:(?:"
                + any("ABOUT")
                + ")\\s){0,3}(?:\\d[\\d,]*|"
                + any("COUNT")
                + ")\\s(?:[\\p{L}'’-]+\\s){0,5}(?:"
                + any("FATE")
                + ")\\b");
  }

  private static String any(String kind) {
    return String.join("|", DataTable.words("casualties.tsv", kind));
  }

  /** The drafts in their order, attacks with what tells of their victims. */
  List<Draft> added(List<Draft> drafts, Reading reading) {
    Set<Integer> told =
        drafts.stream().flatMap(d -> d.sentences().stream()).collect(Collectors.toSet());
    return drafts.stream()
        .map(d -> isAttack(d, drafts) ? withVictims(d, told, reading) : d)
        .toList();
  }

  /** Whether it has taken place, and its last sentence tells no attack of others. */
  private static boolean isAttack(Draft draft, List<Draft> drafts) {
    return draft.type() == EventType.ASSAULT
        && draft.status() == EventStatus.OCCURRED
        && !draft.headline()
        && drafts.stream()
            .noneMatch(
                other ->
                    !other.equals(draft)
                        && other.type() == EventType.ASSAULT
                        && other.sentences().contains(last(draft))
                        && !areOfTheSame(draft, other));
  }

  private static boolean areOfTheSame(Draft one, Draft other) {
    return sides(one.actors()).equals(sides(other.actors()))
        && sides(one.recipients()).equals(sides(other.recipients()));
  }

  private static Set<String> sides(List<Entity> entities) {
    return entities.stream().map(Entity::side).collect(Collectors.toSet());
  }

  private static int last(Draft draft) {
    return draft.sentences().stream().mapToInt(s -> s).max().orElseThrow();
  }

  private Draft withVictims(Draft draft, Set<Integer> told, Reading reading) {
    int next = last(draft) + 1;
    List<Sentence> sentences = reading.sentences();
    if (next >= sentences.size()
        || told.contains(next)
        || sentences.get(next).block() != sentences.get(next - 1).block()) {
      return draft;
    }
    String text = reading.article().text();
    Span sentence = sentences.get(next).span();
    return hurt.matcher(sentence.of(text)).lookingAt()
        ? draft.alsoToldBy(EvidenceSpans.of(text, sentence, sentence))
        : draft;
  }
}
