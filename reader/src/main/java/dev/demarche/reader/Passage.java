package dev.demarche.reader;

import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One text for the network: piece ids with the marks of beginning and end, and its words.
 *
 * @param ids piece ids
 * @param first place of each word's first piece among the ids
 * @param words spans of the words in the text; words beyond the longest passage are left out
 */
@SuppressWarnings("ArrayRecordComponent") // tensors, never compared
record Passage(long[] ids, long[] first, List<Span> words) {
  static Passage of(String text, WordPieces pieces, int longest) {
    List<Integer> ids = new ArrayList<>();
    List<Integer> first = new ArrayList<>();
    List<Span> words = new ArrayList<>();
    ids.add(pieces.start());
    for (Span word : Words.of(text)) {
      List<Integer> of = pieces.of(word.of(text));
      if (ids.size() + of.size() > longest - 1) {
        break;
      }
      first.add(ids.size());
      words.add(word);
      ids.addAll(of);
    }
    ids.add(pieces.end());
    return new Passage(longs(ids), longs(first), words);
  }

  /** The words that share a character with {@code span}, as a half-open range; empty if none. */
  Span wordsIn(Span span) {
    int from = 0;
    while (from < words.size() && words.get(from).end() <= span.start()) {
      from++;
    }
    int to = from;
    while (to < words.size() && words.get(to).start() < span.end()) {
      to++;
    }
    return new Span(from, to);
  }

  private static long[] longs(List<Integer> values) {
    return values.stream().mapToLong(Integer::longValue).toArray();
  }
}
