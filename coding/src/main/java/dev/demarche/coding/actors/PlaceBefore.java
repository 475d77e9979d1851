package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Match;
import dev.demarche.model.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds whose those are who act where they are, by the place that the sentence before tells:
 * "Opposition leaders in Lome rejected it. Police arrested eleven people."
 */
final class PlaceBefore {
  /** "Police in Karonga": where they are is said. */
  private static final Pattern ELSEWHERE = Pattern.compile("\\s(?:in|at|near|outside|of)\\s");

  /** What stands before a place where something goes on. */
  private static final Pattern PLACED = Pattern.compile("(?i)\\b(?:in|at|near|outside)\\s$");

  private PlaceBefore() {}

  /**
   * The state of the place told last in the sentence before, of the same paragraph.
   *
   * @param phrase who acts
   * @param head its noun
   */
  static Optional<String> state(Document document, Span phrase, Span head) {
    int sentence = document.sentenceAt(phrase.start());
    String text = document.text();
    if (sentence == 0 || ELSEWHERE.matcher(text).region(head.end(), text.length()).lookingAt()) {
      return Optional.empty();
    }
    Span before = document.sentence(sentence - 1);
    boolean apart =
        text.substring(before.end(), document.sentence(sentence).start()).contains("\n");
    return apart
        ? Optional.empty()
        : document.matches().within(before).stream()
            .filter(m -> !document.isDateline(m.span()))
            .filter(m -> PLACED.matcher(text.substring(before.start(), m.span().start())).find())
            .flatMap(m -> state(m).stream())
            .reduce((a, b) -> b);
  }

  private static Optional<String> state(Match match) {
    return match
        .as(Entry.Locality.class)
        .map(Entry.Locality::state)
        .or(
            () ->
                match
                    .as(Entry.StateName.class)
                    .filter(s -> s.form() == Entry.Form.CAPITAL)
                    .map(s -> s.state().iso3()));
  }
}
