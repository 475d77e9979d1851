package dev.demarche.intake.html;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the headline of a page is no text of its article: columns of other stories,
 * whatever they are called. Short lines there may tell when and by whom, and stay.
 */
final class BelowHeadline {
  /** So much of the running text stands below a headline that heads an article. */
  private static final double LEAST = 0.4;

  private BelowHeadline() {}

  /** {@code chunks} without running text above {@code headline}. */
  static List<Chunk> of(List<Chunk> chunks, @Nullable Element headline) {
    int at = headline == null ? -1 : indexOf(chunks, headline);
    if (at <= 0) {
      return chunks;
    }
    List<Chunk> above = chunks.subList(0, at);
    List<Chunk> below = chunks.subList(at, chunks.size());
    int foreign = running(above);
    return foreign == 0 || running(below) < LEAST * (foreign + running(below))
        ? chunks
        : Stream.concat(above.stream().filter(each -> Weights.weight(each) == 0), below.stream())
            .toList();
  }

  private static int indexOf(List<Chunk> chunks, Element headline) {
    return IntStream.range(0, chunks.size())
        .filter(i -> Ancestors.within(chunks.get(i).element(), headline))
        .findFirst()
        .orElse(-1);
  }

  private static int running(List<Chunk> chunks) {
    return chunks.stream().mapToInt(Weights::weight).sum();
  }
}
