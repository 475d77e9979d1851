package dev.demarche.intake.language;

import dev.demarche.intake.table.Row;
import dev.demarche.intake.table.Tables;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Guesses the language of a text. */
public final class LanguageGuess {
  private static final int READ = 5000;

  /** Texts of a language have at least this share of its commonest words. */
  private static final double LEAST = 0.08;

  private static final int FEWEST_WORDS = 8;
  private static final double MOSTLY = 0.4;

  /** Japanese is written with Chinese characters too, so a share of its own script tells. */
  private static final String KANA = "ja";

  private static final double SOME = 0.1;

  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<UnicodeScript, String> scripts = new EnumMap<>(UnicodeScript.class);

  /** Reads its tables. */
  public LanguageGuess() {
    for (Row row : Tables.rows("stop-words.tsv")) {
      words.put(row.field(0), Set.of(row.field(1).split(" ", -1)));
    }
    for (Row row : Tables.rows("scripts.tsv")) {
      scripts.put(UnicodeScript.forName(row.field(0)), row.field(1));
    }
  }

  /**
   * The language of {@code text} as ISO 639-1 code, or null where it is not clear.
   *
   * @param hint what the file says, as BCP 47 tag, or null; believed only of texts too short to
   *     tell
   */
  public @Nullable String of(String text, @Nullable String hint) {
    String read = text.substring(0, Math.min(text.length(), READ));
    return byScript(read).or(() -> byWords(read)).or(() -> byHint(hint)).orElse(null);
  }

  private Optional<String> byScript(String text) {
    Map<String, Integer> letters = new HashMap<>();
    int all = 0;
    for (int c : text.codePoints().filter(Character::isLetter).toArray()) {
      all++;
      String language = scripts.get(UnicodeScript.of(c));
      if (language != null) {
        letters.merge(language, 1, Integer::sum);
      }
    }
    if (letters.getOrDefault(KANA, 0) > SOME * all) {
      return Optional.of(KANA);
    }
    int enough = (int) Math.max(1, MOSTLY * all);
    return letters.entrySet().stream()
        .filter(each -> each.getValue() >= enough)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private Optional<String> byWords(String text) {
    List<String> all = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+", -1));
    if (all.size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    return words.entrySet().stream()
        .map(each -> Map.entry(each.getKey(), share(all, each.getValue())))
        .filter(each -> each.getValue() >= LEAST)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private static double share(List<String> all, Set<String> common) {
    return (double) all.stream().filter(common::contains).count() / all.size();
  }

  private static Optional<String> byHint(@Nullable String hint) {
    return Optional.ofNullable(hint)
        .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).getLanguage())
        .filter(language -> language.length() == 2);
  }
}
