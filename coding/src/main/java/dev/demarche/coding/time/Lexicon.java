package dev.demarche.coding.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words, phrases, feasts and portions that time expressions are made of. */
final class Lexicon {
  private final Map<String, Word> words;
  private final Map<String, List<Phrase>> phrases;
  private final List<Portion> portions;
  private final List<FeastRule> feasts;

  /** Some tokens in a row that stand as one word. */
  record Phrase(List<String> keys, Word word) {}

  Lexicon(
      Map<String, Word> words,
      List<Phrase> phrases,
      List<Portion> portions,
      List<FeastRule> feasts) {
    this.words = Map.copyOf(words);
    this.phrases = new HashMap<>();
    this.portions = List.copyOf(portions);
    this.feasts = List.copyOf(feasts);
    phrases.stream()
        .sorted(Comparator.comparing((Phrase phrase) -> phrase.keys().size()).reversed())
        .forEach(p -> this.phrases.computeIfAbsent(p.keys().get(0), k -> new ArrayList<>()).add(p));
  }

  /** The word, or {@link Word#UNKNOWN}. */
  Word word(String key) {
    return words.getOrDefault(key, Word.UNKNOWN);
  }

  Portion portion(int index) {
    return portions.get(index);
  }

  FeastRule feast(int index) {
    return feasts.get(index);
  }

  boolean ordinalEnding(String tail) {
    return word("~" + tail).as(Sense.ORDINAL) != null;
  }

  boolean pluralEnding(String tail) {
    return word("~" + tail).as(Sense.UNIT) != null;
  }

  /** The same tokens, those of the longest phrase at each place made one. */
  List<Token> join(List<Token> tokens) {
    var joined = new ArrayList<Token>(tokens.size());
    int at = 0;
    while (at < tokens.size()) {
      Phrase phrase = phraseAt(tokens, at);
      int size = phrase == null ? 1 : phrase.keys().size();
      joined.add(phrase == null ? tokens.get(at) : whole(tokens, at, phrase));
      at += size;
    }
    return joined;
  }

  private static Token whole(List<Token> tokens, int at, Phrase phrase) {
    Token first = tokens.get(at);
    Token last = tokens.get(at + phrase.keys().size() - 1);
    return new Token(
        first.start(),
        last.end(),
        String.join(" ", phrase.keys()),
        phrase.word(),
        -1,
        Token.Suffix.NONE,
        first.capital(),
        first.glued());
  }

  private @Nullable Phrase phraseAt(List<Token> tokens, int at) {
    for (Phrase phrase : phrases.getOrDefault(tokens.get(at).key(), List.of())) {
      if (matches(phrase.keys(), tokens, at)) {
        return phrase;
      }
    }
    return null;
  }

  private static boolean matches(List<String> keys, List<Token> tokens, int at) {
    if (at + keys.size() > tokens.size()) {
      return false;
    }
    for (int i = 1; i < keys.size(); i++) {
      if (!keys.get(i).equals(tokens.get(at + i).key())) {
        return false;
      }
    }
    return true;
  }
}
