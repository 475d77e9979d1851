package dev.demarche.gather.feed;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names of languages as feeds give them. */
final class Language {
  private Language() {}

  /** The ISO 639-1 code in {@code tag}, such as {@code en} in {@code en-us}; or null. */
  static @Nullable String of(@Nullable String tag) {
    if (tag == null) {
      return null;
    }
    String first = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return first.matches("[a-z]{2}") ? first : null;
  }
}
