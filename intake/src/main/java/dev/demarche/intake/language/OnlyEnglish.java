package dev.demarche.intake.language;

import dev.demarche.model.Article;
import java.util.Locale;
import java.util.Optional;

/** Tells texts that are surely not English, since only English is read. */
public final class OnlyEnglish {
  private static final String ENGLISH = "en";

  private final LanguageGuess languages = new LanguageGuess();

  /**
   * Why {@code article} is not read, for people; empty where it is English or may be: short texts
   * are read unless there is no doubt.
   */
  public Optional<String> fault(Article article) {
    return languages
        .sure(article.text())
        .filter(language -> !isEnglish(language))
        .map(language -> "written in " + name(language) + "; only English is read");
  }

  static boolean isEnglish(String language) {
    return language.equals(ENGLISH);
  }

  /** The English name of {@code language}, an ISO 639-1 code. */
  static String name(String language) {
    return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
  }
}
