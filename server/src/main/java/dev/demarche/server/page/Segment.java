package dev.demarche.server.page;

import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A piece of a text over which the marks do not change.
 *
 * @param text the words
 * @param kinds classes of the style sheet, or empty where nothing is marked
 * @param notes numbers of the notes whose passages end here
 */
public record Segment(String text, String kinds, List<Integer> notes) {
  /** Copies the list. */
  public Segment {
    notes = List.copyOf(notes);
  }

  /** Cuts a part of a text wherever a mark begins or ends. */
  static List<Segment> cut(String text, Span part, List<Mark> marks) {
    TreeSet<Integer> edges = new TreeSet<>(List.of(part.start(), part.end()));
    for (Mark mark : marks) {
      if (mark.span().overlaps(part)) {
        edges.add(Math.max(part.start(), mark.span().start()));
        edges.add(Math.min(part.end(), mark.span().end()));
      }
    }
    List<Segment> segments = new ArrayList<>();
    int from = part.start();
    for (int to : edges.tailSet(from, false)) {
      segments.add(of(text, new Span(from, to), marks));
      from = to;
    }
    return segments;
  }

  private static Segment of(String text, Span span, List<Mark> marks) {
    List<Mark> here = marks.stream().filter(mark -> mark.span().contains(span)).toList();
    return new Segment(
        span.of(text),
        here.stream().map(Mark::kind).distinct().sorted().collect(Collectors.joining(" ")),
        here.stream()
            .filter(mark -> mark.span().end() == span.end())
            .map(Mark::note)
            .distinct()
            .sorted()
            .toList());
  }
}
