package dev.demarche.coding.actors;

import dev.demarche.model.Span;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Names as they are found; a later one takes the place of those that it covers. */
final class MentionSheet {
  private final NavigableMap<Integer, NamedMention> byStart = new TreeMap<>();

  /** Adds a name and removes all that share a character with it. */
  void put(NamedMention mention) {
    List.copyOf(overlapping(mention.span())).forEach(m -> byStart.remove(m.span().start()));
    byStart.put(mention.span().start(), mention);
  }

  /** The names that share a character with a span. */
  Collection<NamedMention> overlapping(Span span) {
    Map.Entry<Integer, NamedMention> first = byStart.floorEntry(span.start());
    boolean reaches = first != null && first.getValue().span().overlaps(span);
    int from = reaches ? first.getKey() : span.start();
    return byStart.subMap(from, span.end()).values();
  }

  /** All names, in the order of the text. */
  Collection<NamedMention> all() {
    return byStart.values();
  }

  /** The names as they are now, for looking up. */
  SpanIndex<NamedMention> index() {
    return new SpanIndex<>(all(), NamedMention::span);
  }
}
