package dev.demarche.coding.actors;

import dev.demarche.model.Span;
import java.util.List;

/** The names that stand before a phrase. */
record EarlierNames(Document document, SpanIndex<NamedMention> mentions) {
  /** Of all names of an article those that do not only tell where it was written. */
  static EarlierNames of(Document document, SpanIndex<NamedMention> mentions) {
    List<NamedMention> kept =
        mentions.all().stream().filter(m -> !document.isDateline(m.span())).toList();
    return new EarlierNames(document, new SpanIndex<>(kept, NamedMention::span));
  }

  /**
   * Those of a sentence that end before {@code span} begins, but for those in a quotation of which
   * it is no part: of "We thank Sall," he said, he is not Sall.
   */
  List<NamedMention> inSentence(int sentence, Span span) {
    int start = document.sentence(sentence).start();
    int end = Math.min(document.endOf(sentence), span.start());
    return start < end
        ? mentions.within(new Span(start, end)).stream()
            .filter(m -> !document.isQuotedApart(m.span(), span))
            .toList()
        : List.of();
  }

  /** Those of the article that end before {@code span} begins. */
  List<NamedMention> all(Span span) {
    return mentions.before(span.start());
  }
}
