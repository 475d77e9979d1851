package dev.demarche.reader;

import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The words of some sentences that the story's network sees at once.
 *
 * @param from the first of the sentences
 */
record StoryWindow(List<Story.Word> words, int from, StoryLabels labels) {
  /** How many sentences are seen at once. */
  private static final int SENTENCES = 30;

  /** More words are not seen at once. */
  private static final int MOST_WORDS = 1500;

  /** The words from a sentence on that carry meaning, and all of names and acts. */
  static StoryWindow of(
      List<Story.Word> words,
      int from,
      List<Story.Name> names,
      List<Story.Question> questions,
      StoryLabels labels) {
    List<Story.Word> inside =
        words.stream()
            .filter(w -> w.sentence() >= from && w.sentence() < from + SENTENCES)
            .toList();
    boolean[] kept = new boolean[inside.size()];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = labels.isKept(inside.get(i).text());
    }
    names.forEach(n -> keep(kept, inside, n.span()));
    for (Story.Question question : questions) {
      keep(kept, inside, question.trigger());
      if (question.actor() != null) {
        keep(kept, inside, question.actor());
      }
    }
    List<Story.Word> seen = new ArrayList<>();
    for (int i = 0; i < kept.length && seen.size() < MOST_WORDS; i++) {
      if (kept[i]) {
        seen.add(inside.get(i));
      }
    }
    return new StoryWindow(seen, from, labels);
  }

  private static void keep(boolean[] kept, List<Story.Word> words, Span span) {
    for (int i = firstIn(words, span); i < words.size() && begins(words.get(i), span); i++) {
      kept[i] = true;
    }
  }

  private static boolean begins(Story.Word word, Span span) {
    return word.span().start() < span.end();
  }

  /** The first word that ends behind the beginning of a span. */
  private static int firstIn(List<Story.Word> words, Span span) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first and the last word of a span, or null where none is seen. */
  int @Nullable [] place(Span span) {
    int first = firstIn(words, span);
    int last = first;
    while (last + 1 < words.size() && begins(words.get(last + 1), span)) {
      last++;
    }
    return first < words.size() && begins(words.get(first), span) ? new int[] {first, last} : null;
  }

  /** What the network takes; all names and acts are seen. */
  StoryNetwork.Input input(List<Story.Name> names, List<Story.Question> questions) {
    long[] sides = new long[words.size()];
    Map<String, Integer> numbers = new HashMap<>();
    List<long[]> named = new ArrayList<>();
    for (Story.Name name : names) {
      int[] at = Objects.requireNonNull(place(name.span()));
      int number = numbers.computeIfAbsent(name.side(), s -> numbers.size());
      Arrays.fill(sides, at[0], at[1] + 1, labels.side(number));
      named.add(new long[] {at[0], at[1], labels.kind(name.kind())});
    }
    List<long[]> asked = new ArrayList<>();
    List<long[]> fromAct = new ArrayList<>();
    List<long[]> fromActor = new ArrayList<>();
    for (Story.Question question : questions) {
      int[] act = Objects.requireNonNull(place(question.trigger()));
      int[] actor = question.actor() == null ? null : place(question.actor());
      asked.add(
          new long[] {
            act[0],
            act[1],
            actor == null ? -1 : actor[0],
            actor == null ? -1 : actor[1],
            labels.type(question.type()),
            labels.status(question.status())
          });
      fromAct.add(away(act[0], named));
      fromActor.add(away(actor == null ? act[0] : actor[0], named));
    }
    return new StoryNetwork.Input(
        words.stream().map(Story.Word::state).toArray(float[][]::new),
        sides,
        words.stream().mapToLong(w -> w.sentence() - from).toArray(),
        named,
        asked,
        fromAct,
        fromActor);
  }

  private long[] away(int word, List<long[]> names) {
    int here = words.get(word).sentence();
    return names.stream()
        .mapToLong(n -> labels.bucket(words.get((int) n[0]).sentence() - here))
        .toArray();
  }
}
