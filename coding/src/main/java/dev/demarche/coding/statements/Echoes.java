package dev.demarche.coding.statements;

import dev.demarche.model.Span;
import java.util.List;
import java.util.Locale;

/** Quotations that an article gives twice, as a headline does: whoever says one says the other. */
final class Echoes {
  /** Shorter quotations may be anybody's words. */
  private static final int LEAST = 8;

  private Echoes() {}

  /** The same voices; those without a speaker have that of the quotation which they repeat. */
  static List<Voice> voiced(List<Voice> voices, String text) {
    return voices.stream().map(v -> v.speaker() == null ? echo(v, voices, text) : v).toList();
  }

  private static Voice echo(Voice voice, List<Voice> voices, String text) {
    String words = words(voice, text);
    if (words.length() < LEAST) {
      return voice;
    }
    return voices.stream()
        .filter(other -> other.speaker() != null && isEcho(words, words(other, text)))
        .findFirst()
        .map(other -> new Voice(voice.quotation(), other.speaker()))
        .orElse(voice);
  }

  private static boolean isEcho(String words, String other) {
    return other.contains(words) || (other.length() >= LEAST && words.contains(other));
  }

  /** What is quoted, without the mark at its end. */
  private static String words(Voice voice, String text) {
    Span inner = voice.quotation().inner();
    return inner.of(text).replaceAll("[,.;!?]+$", "").strip().toLowerCase(Locale.ROOT);
  }
}
