package dev.demarche.coding.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Quotations that an article gives twice, as a headline does: whoever says one says the other. */
final class Echoes {
  /** Fewer words may be anybody's. */
  private static final int WORDS = 3;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Echoes() {}

  /** The same voices; those without a speaker have that of the quotation which they repeat. */
  static List<Voice> voiced(List<Voice> voices, String text) {
    List<String> said = voices.stream().map(v -> words(v, text)).toList();
    List<Voice> voiced = new ArrayList<>();
    for (int i = 0; i < voices.size(); i++) {
      Voice voice = voices.get(i);
      voiced.add(voice.speaker() == null ? echo(voice, said.get(i), voices, said) : voice);
    }
    return voiced;
  }

  private static Voice echo(Voice voice, String words, List<Voice> voices, List<String> said) {
    for (int k = 0; k < voices.size(); k++) {
      Voice other = voices.get(k);
      if (other.speaker() != null && (isIn(words, said.get(k)) || isIn(said.get(k), words))) {
        return new Voice(voice.quotation(), other.speaker());
      }
    }
    return voice;
  }

  private static boolean isIn(String words, String others) {
    return words.strip().split(" ", -1).length >= WORDS && others.contains(words);
  }

  /** What is quoted, in small letters, with one blank around each word. */
  private static String words(Voice voice, String text) {
    String folded = voice.quotation().inner().of(text).toLowerCase(Locale.ROOT);
    return " " + NO_LETTERS.matcher(folded).replaceAll(" ").strip() + " ";
  }
}
