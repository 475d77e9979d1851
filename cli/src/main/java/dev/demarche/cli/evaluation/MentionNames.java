package dev.demarche.cli.evaluation;

import dev.demarche.model.Span;

/** Names spans of a passage as the corpus does: {@code Russia@2} is the second "Russia". */
final class MentionNames {
  private MentionNames() {}

  static String of(String passage, Span span) {
    String words = span.of(passage);
    int nth = 1;
    int at = passage.indexOf(words);
    while (at >= 0 && at < span.start()) {
      nth++;
      at = passage.indexOf(words, at + 1);
    }
    return nth == 1 ? words : words + "@" + nth;
  }
}
