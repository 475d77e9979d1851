package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import java.util.regex.Pattern;

/**
 * Words before those who are told something, before those who only go along, and for both sides;
 * see {@code company.tsv}.
 *
 * @param told matches the end of what stands before the one who is told
 * @param with matches the end of what stands before companions
 * @param both matches what stands for the two whom an act has
 */
record Company(Pattern told, Pattern with, Pattern both) {
  static Company load() {
    String name = ")\\s(?:the\\s)?(?:\\p{Lu}[\\p{L}-]+\\s){0,3}$";
    return new Company(
        Pattern.compile("\\b(?:" + words("TOLD") + name),
        Pattern.compile("(?i)\\b(?:" + words("WITH") + ")(?:\\swith)?\\s(?:the\\s)?$"),
        Pattern.compile("(?i)" + words("BOTH")));
  }

  private static String words(String kind) {
    return String.join("|", DataTable.words("company.tsv", kind));
  }
}
