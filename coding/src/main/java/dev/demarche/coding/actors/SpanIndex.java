package dev.demarche.coding.actors;

import dev.demarche.model.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Things that lie one after another in a text, without overlaps, found by place in logarithmic
 * time.
 */
final class SpanIndex<T> {
  private final List<T> items;
  private final List<Span> spans;

  /** Of things in any order. */
  SpanIndex(Collection<T> things, Function<T, Span> span) {
    items = things.stream().sorted(Comparator.comparing(span)).toList();
    spans = items.stream().map(span).toList();
  }

  /** All, in the order of the text. */
  List<T> all() {
    return items;
  }

  /** Those that lie within a span. */
  List<T> within(Span span) {
    int from = firstFrom(span.start());
    return items.subList(from, Math.max(from, firstEndingAfter(span.end())));
  }

  /** Those that share a character with a span. */
  List<T> overlapping(Span span) {
    int from = firstEndingAfter(span.start());
    return items.subList(from, Math.max(from, firstFrom(span.end())));
  }

  /** Those that end at an offset or before it. */
  List<T> before(int offset) {
    return items.subList(0, firstEndingAfter(offset));
  }

  /** The first one that begins at an offset or after it. */
  Optional<T> firstAt(int offset) {
    int at = firstFrom(offset);
    return at < items.size() ? Optional.of(items.get(at)) : Optional.empty();
  }

  /** Index of the first item that begins at {@code offset} or later. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Index of the first item that ends after {@code offset}. */
  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
