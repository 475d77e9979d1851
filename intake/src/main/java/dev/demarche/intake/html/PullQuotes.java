package dev.demarche.intake.html;

import dev.demarche.intake.text.Clean;
import java.util.List;
import java.util.Set;

/** Words of a text that stand in it again as an eye-catcher. */
final class PullQuotes {
  private static final Set<String> HOLDERS =
      Set.of("blockquote", "aside", "q", "figure", "h2", "h3", "h4");
  private static final String OPENING = "\"“„«‘";
  private static final String CLOSING = "\"”“»’";
  private static final int LONGEST = 240;
  private static final int FEWEST_WORDS = 4;

  private PullQuotes() {}

  /** {@code chunks} without quoted blocks whose words stand in a longer block. */
  static List<Chunk> without(List<Chunk> chunks) {
    if (chunks.stream().noneMatch(PullQuotes::mayBe)) {
      return chunks;
    }
    List<String> running =
        chunks.stream()
            .filter(each -> !mayBe(each))
            .map(each -> Clean.fold(each.part().text()))
            .toList();
    return chunks.stream().filter(each -> !mayBe(each) || !isIn(each, running)).toList();
  }

  private static boolean mayBe(Chunk chunk) {
    String text = chunk.part().text();
    return text.length() <= LONGEST
        && (isQuoted(text) || Ancestors.closest(chunk.element(), HOLDERS) != null)
        && Clean.words(text) >= FEWEST_WORDS;
  }

  private static boolean isQuoted(String text) {
    return OPENING.indexOf(text.charAt(0)) >= 0
        && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean isIn(Chunk chunk, List<String> running) {
    String words = Clean.fold(chunk.part().text());
    return running.stream()
        .anyMatch(each -> each.length() > words.length() && each.contains(words));
  }
}
