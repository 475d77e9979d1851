package dev.demarche.server.page;

import dev.demarche.model.Evidence;
import dev.demarche.model.Span;
import dev.demarche.record.event.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One article's version of an event.
 *
 * @param outlet outlet and day
 * @param standing how the act stands according to it
 * @param date when, according to it
 * @param sources who vouches for it there
 * @param passages its passages with the words around them
 * @param article path of the article's page, at the note of this mention
 */
public record MentionView(
    String outlet,
    String standing,
    String date,
    String sources,
    List<List<Segment>> passages,
    String article) {
  private static final int AROUND = 240;

  /** Copies the list. */
  public MentionView {
    passages = List.copyOf(passages);
  }

  /** Of a passage in the kept text of its article. */
  static MentionView of(Passage passage, String text) {
    List<List<Segment>> passages = new ArrayList<>();
    for (Evidence evidence : passage.evidence()) {
      passages.add(excerpt(text, evidence));
    }
    return new MentionView(
        Objects.requireNonNullElse(passage.publisher(), "Unknown outlet")
            + ", "
            + (passage.published() == null ? "undated" : passage.published()),
        Words.lower(passage.status()),
        Words.date(passage.date()),
        passage.sources().isEmpty() ? "the outlet itself" : String.join(", ", passage.sources()),
        passages,
        Words.article(passage.article()) + "#m-" + passage.event());
  }

  private static List<Segment> excerpt(String text, Evidence evidence) {
    Span span = evidence.span();
    if (span.end() > text.length() || !span.of(text).equals(evidence.exact())) {
      return List.of(new Segment(evidence.exact(), "event", List.of()));
    }
    Span around =
        new Span(
            edge(text, Math.max(0, span.start() - AROUND), span.start()),
            edge(text, Math.min(text.length(), span.end() + AROUND), span.end()));
    List<Segment> segments =
        new ArrayList<>(Segment.cut(text, around, List.of(new Mark(span, "event", 0))));
    if (around.start() > 0) {
      segments.add(0, new Segment("… ", "", List.of()));
    }
    if (around.end() < text.length()) {
      segments.add(new Segment(" …", "", List.of()));
    }
    return segments;
  }

  /** The next blank on the way to the passage, so that no word is cut. */
  private static int edge(String text, int from, int to) {
    int step = from < to ? 1 : -1;
    for (int i = from; i != to; i += step) {
      boolean atEnd = i == 0 || i == text.length();
      if (atEnd || Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return to;
  }
}
