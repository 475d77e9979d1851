package dev.demarche.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One way to read a question as an office: a side, a phrase for an office, and the rest.
 *
 * @param side whose office it is, or null where the phrase does not tell
 * @param meanings what the phrase for the office may mean
 * @param words how many words that phrase has
 * @param phrase that phrase
 * @param plain whether nothing is left but names that may belong to a title
 * @param alone whether nothing at all is left
 * @param asked the words that a title has to have, in each way that they can be put
 */
record OfficeReading(
    @Nullable Side side,
    List<Entry.OfficeTitle> meanings,
    int words,
    String phrase,
    boolean plain,
    boolean alone,
    List<List<String>> asked) {
  /** Sectors of phrases for those who no longer hold an office, or not yet. */
  private static final String NOT_IN_OFFICE = "ELI";

  /** Whether a phrase means somebody who does not hold the office. */
  static boolean isNotInOffice(List<Entry.OfficeTitle> titles) {
    return !titles.isEmpty() && titles.stream().allMatch(t -> t.sector().equals(NOT_IN_OFFICE));
  }

  /** Whether the phrase is an office with the name of its side and nothing more. */
  boolean bare() {
    return alone && (side == null || !side.titled());
  }

  /** The readings of a question, those with the longest phrases for an office first. */
  static List<OfficeReading> of(Question question, Knowledge knowledge) {
    List<Side> sides = question.sides(knowledge);
    TitleWords words = knowledge.titles().words();
    List<OfficeReading> readings = new ArrayList<>();
    add(readings, question, knowledge, sides, null);
    for (Side side : sides) {
      if (!words.isObject(question.tokens().subList(0, side.from())) && !isNested(side, sides)) {
        add(readings, question, knowledge, sides, side);
      }
    }
    readings.sort(Comparator.comparing(OfficeReading::words).reversed());
    return readings;
  }

  /** Whether a side is only a part of the name of another state or body. */
  private static boolean isNested(Side side, List<Side> sides) {
    return sides.stream()
        .anyMatch(
            s -> (s.kind() == Side.Kind.STATE || s.kind() == Side.Kind.BODY) && side.isWithin(s));
  }

  private static void add(
      List<OfficeReading> readings,
      Question question,
      Knowledge knowledge,
      List<Side> sides,
      @Nullable Side side) {
    List<Integer> rest = new ArrayList<>();
    TitleWords words = knowledge.titles().words();
    for (int i = 0; i < question.tokens().size(); i++) {
      boolean named = side != null && (side.covers(i) || isOwner(i, side, sides, question, words));
      if (!named && !words.isEmpty(question.tokens().get(i))) {
        rest.add(i);
      }
    }
    Phrase best = longest(question, knowledge, rest);
    if (best == null || (side != null && best.isSplit(side))) {
      return;
    }
    List<Integer> left = new ArrayList<>(rest);
    left.removeAll(best.tokens());
    boolean plain =
        left.stream()
            .allMatch(
                i ->
                    sides.stream()
                        .anyMatch(s -> s.covers(i) && (side == null || !s.overlaps(side))));
    readings.add(
        new OfficeReading(
            side,
            best.meanings(),
            words.of(best.of(question)).size(),
            best.text(question),
            plain,
            left.isEmpty(),
            asked(question, words, sides, side)));
  }

  /** Whether a token names the state of the group that follows it: "Yemen's Houthis". */
  private static boolean isOwner(
      int token, Side group, List<Side> sides, Question question, TitleWords words) {
    return group.kind() == Side.Kind.GROUP
        && sides.stream()
            .filter(s -> s.kind() == Side.Kind.STATE && s.covers(token) && s.to() <= group.from())
            .filter(
                s ->
                    question.tokens().subList(s.to(), group.from()).stream()
                        .allMatch(words::isEmpty))
            .anyMatch(s -> sides.stream().anyMatch(p -> isSeatOf(p, group, s)));
  }

  /** Whether a side says that a group is of a state: the place that stands beside the group. */
  private static boolean isSeatOf(Side place, Side group, Side state) {
    return place.kind() == Side.Kind.PLACE
        && place.from() == group.from()
        && place.to() == group.to()
        && place.of().equals(state.of());
  }

  /** A phrase for an office within a question. */
  private record Phrase(List<Integer> tokens, List<Entry.OfficeTitle> meanings) {
    /** Whether a side stands within a phrase that has to stand together: "UN Libya envoy". */
    boolean isSplit(Side side) {
      return meanings.stream().anyMatch(t -> t.office() == Office.UN)
          && tokens.get(0) < side.from()
          && tokens.get(tokens.size() - 1) >= side.to();
    }

    List<Token> of(Question question) {
      return tokens.stream().map(question.tokens()::get).toList();
    }

    /** The phrase as it stands in the question, with the small words in it. */
    String text(Question question) {
      int end = tokens.get(tokens.size() - 1) + 1;
      return question.tokens().subList(tokens.get(0), end).stream()
          .map(Token::folded)
          .collect(Collectors.joining(" "));
    }
  }

  /** The longest phrase for an office among tokens, the last one of several. */
  private static @Nullable Phrase longest(
      Question question, Knowledge knowledge, List<Integer> rest) {
    for (int size = rest.size(); size > 0; size--) {
      for (int from = rest.size() - size; from >= 0; from--) {
        List<Integer> tokens = rest.subList(from, from + size);
        Phrase phrase = new Phrase(tokens, List.of());
        List<Entry.OfficeTitle> meanings =
            knowledge.titles().meaning(knowledge.titles().words().of(phrase.of(question)));
        if (!meanings.isEmpty()) {
          return new Phrase(List.copyOf(tokens), meanings);
        }
      }
    }
    return null;
  }

  /** The words of the question but those of its side, and with other names put for names in it. */
  private static List<List<String>> asked(
      Question question, TitleWords words, List<Side> sides, @Nullable Side side) {
    List<List<String>> asked = new ArrayList<>();
    int end = question.tokens().size();
    asked.add(words.of(tokens(question, 0, end, side)));
    for (Side named : sides) {
      boolean told =
          side == null ? named.kind() == Side.Kind.BODY : !named.titled() && named.isWithin(side);
      if (told) {
        asked.add(words.of(tokens(question, 0, end, named)));
      }
      boolean apart = side == null || named.equals(side) || !named.overlaps(side);
      for (String name : apart ? named.names() : List.<String>of()) {
        List<String> put = new ArrayList<>(words.of(tokens(question, 0, named.from(), side)));
        put.addAll(words.of(name));
        put.addAll(words.of(tokens(question, named.to(), end, side)));
        asked.add(put);
      }
    }
    return asked;
  }

  private static List<Token> tokens(Question question, int from, int to, @Nullable Side without) {
    List<Token> tokens = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (without == null || without.titled() || !without.covers(i)) {
        tokens.add(question.tokens().get(i));
      }
    }
    return tokens;
  }
}
