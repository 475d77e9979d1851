package dev.demarche.intake.language;

import dev.demarche.intake.table.Row;
import dev.demarche.intake.table.Tables;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells languages by their scripts, and languages of one script by their letters. */
final class Scripts {
  private static final double MOSTLY = 0.4;

  /** Japanese is written with Chinese characters too, so a share of its own script tells. */
  private static final String KANA = "ja";

  private static final double SOME = 0.1;

  /** A language's own letters make up so much of its texts at least. */
  private static final double OWN = 0.01;

  private final Map<UnicodeScript, String> scripts = new EnumMap<>(UnicodeScript.class);
  private final List<Row> letters = Tables.rows("letters.tsv");

  Scripts() {
    for (Row row : Tables.rows("scripts.tsv")) {
      scripts.put(UnicodeScript.forName(row.field(0)), row.field(1));
    }
  }

  /** The language of {@code text}, if it is not written in Latin letters. */
  Optional<String> language(String text) {
    Map<String, Integer> counts = new HashMap<>();
    int all = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        all++;
        String language = c < 0x250 ? null : scripts.get(UnicodeScript.of(c));
        if (language != null) {
          counts.merge(language, 1, Integer::sum);
        }
      }
    }
    if (counts.getOrDefault(KANA, 0) > SOME * all) {
      return Optional.of(KANA);
    }
    int enough = (int) Math.max(1, MOSTLY * all);
    return counts.entrySet().stream()
        .filter(each -> each.getValue() >= enough)
        .max(Map.Entry.comparingByValue())
        .map(each -> byLetters(each.getKey(), text, each.getValue()));
  }

  private String byLetters(String language, String text, int all) {
    return letters.stream()
        .filter(row -> row.field(0).equals(language))
        .filter(row -> count(text, row.field(2)) >= Math.max(1, OWN * all))
        .map(row -> row.field(1))
        .findFirst()
        .orElse(language);
  }

  private static long count(String text, String letters) {
    return text.chars().map(Character::toLowerCase).filter(c -> letters.indexOf(c) >= 0).count();
  }
}
