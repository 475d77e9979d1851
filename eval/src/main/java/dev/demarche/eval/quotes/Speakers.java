package dev.demarche.eval.quotes;

import dev.demarche.eval.WordList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a speaker is the source that gold names. */
final class Speakers {
  /** A longer one is a description and no name. */
  private static final int LONGEST_NAME = 8;

  private static final Set<String> TITLES = WordList.TITLE.load();
  private static final Pattern CAPITALISED = Pattern.compile("[A-Z][\\p{L}\\p{N}_’'-]+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_’'-]+");
  private static final Pattern SPACE = Pattern.compile("\\p{IsWhite_Space}+");

  private Speakers() {}

  /** Whether a capitalised word of the source that is no title is a word of the speaker's name. */
  static boolean agree(String source, String speaker) {
    Set<String> names = words(CAPITALISED, source);
    return SPACE.split(speaker.strip()).length <= LONGEST_NAME
        && !Collections.disjoint(names, words(WORD, speaker));
  }

  private static Set<String> words(Pattern pattern, String text) {
    Set<String> words = new HashSet<>();
    Matcher word = pattern.matcher(text);
    while (word.find()) {
      words.add(word.group().toLowerCase(Locale.ROOT));
    }
    words.removeAll(TITLES);
    return words;
  }
}
