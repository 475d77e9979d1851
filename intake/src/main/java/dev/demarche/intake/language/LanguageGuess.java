package dev.demarche.intake.language;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Guesses the language of a text. */
public final class LanguageGuess {
  private static final int READ = 5000;

  private final Scripts scripts = new Scripts();
  private final CommonWords words = new CommonWords();

  /**
   * The language of {@code text} as ISO 639-1 code, or null where it is not clear.
   *
   * @param hint what the file says, as BCP 47 tag, or null; believed only of texts too short to
   *     tell
   */
  public @Nullable String of(String text, @Nullable String hint) {
    String read = start(text);
    return scripts.language(read).or(() -> words.likely(read)).or(() -> byHint(hint)).orElse(null);
  }

  /** The language of {@code text} as ISO 639-1 code, where there is no doubt of it. */
  public Optional<String> sure(String text) {
    String read = start(text);
    return scripts.language(read).or(() -> words.sure(read));
  }

  private static String start(String text) {
    return text.substring(0, Math.min(text.length(), READ));
  }

  private static Optional<String> byHint(@Nullable String hint) {
    return Optional.ofNullable(hint)
        .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).getLanguage())
        .filter(language -> language.length() == 2);
  }
}
