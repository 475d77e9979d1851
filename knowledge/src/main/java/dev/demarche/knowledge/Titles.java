package dev.demarche.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The phrases for offices, found by the words that tell them. */
final class Titles {
  private final TitleWords words;
  private final Map<List<String>, List<Entry.OfficeTitle>> byWords = new HashMap<>();
  private int longest;

  Titles(TitleWords words, List<Entry.OfficeTitle> titles) {
    this.words = words;
    for (Entry.OfficeTitle title : titles) {
      List<String> key = words.of(title.phrase());
      longest = Math.max(longest, key.size());
      byWords.computeIfAbsent(key, k -> new ArrayList<>()).add(title);
    }
  }

  /** The offices that the words may mean; none where they are no phrase for an office. */
  List<Entry.OfficeTitle> meaning(List<String> key) {
    return key.size() > longest ? List.of() : byWords.getOrDefault(key, List.of());
  }

  /** The words that tell titles apart. */
  TitleWords words() {
    return words;
  }
}
