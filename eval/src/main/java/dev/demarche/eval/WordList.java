package dev.demarche.eval;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The word lists of the comparisons, from {@code words.tsv} and {@code abbreviations.tsv}. */
public enum WordList {
  /** Behind a personal name: Jr, III. */
  SUFFIX,
  /** Too common in names of offices and bodies to show that two are the same. */
  WEAK,
  /** In front of a speaker's name. */
  TITLE,
  /** Too common in names of agreements. */
  TREATY;

  /** The words, folded. */
  public Set<String> load() {
    Set<String> words = new LinkedHashSet<>();
    for (Table.Row row : Table.resource("words.tsv", "list", "word").rows()) {
      if (row.get("list").equalsIgnoreCase(name())) {
        words.add(row.get("word"));
      }
    }
    return Set.copyOf(words);
  }

  /** Short and other names of bodies with the name that stands for all of them, folded. */
  public static Map<String, String> abbreviations() {
    Map<String, String> names = new LinkedHashMap<>();
    for (Table.Row row : Table.resource("abbreviations.tsv", "short", "name").rows()) {
      names.put(row.get("short"), row.get("name"));
    }
    return Map.copyOf(names);
  }
}
