package dev.demarche.gather.said;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the language out of what a column or header says: a tag, a code, an English name. */
public final class SaidLanguage {
  private final Map<String, String> codes = new HashMap<>();

  /** Learns the codes and English names of all languages. */
  public SaidLanguage() {
    for (String code : Locale.getISOLanguages()) {
      Locale locale = new Locale(code);
      codes.put(locale.getISO3Language(), code);
      codes.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
    }
  }

  /** The ISO 639-1 code of {@code text}, or null where it names no language. */
  public @Nullable String of(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String word = text.strip().toLowerCase(Locale.ROOT);
    String code = codes.get(word);
    if (code != null) {
      return code;
    }
    String tag = Locale.forLanguageTag(word.replace('_', '-')).getLanguage();
    return tag.length() == 2 ? tag : codes.get(tag);
  }
}
