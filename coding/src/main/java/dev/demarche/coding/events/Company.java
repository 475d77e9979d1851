package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words before those who are told something, and before those who only go along; see {@code
 * company.tsv}.
 *
 * @param told matches the end of what stands before the one who is told
 * @param with matches the end of what stands before companions
 */
record Company(Pattern told, Pattern with) {
  static Company load() {
    String name = ")\\s(?:the\\s)?(?:\\p{Lu}[\\p{L}-]+\\s){0,3}$";
    return new Company(
        Pattern.compile("\\b(?:" + words("TOLD") + name),
        Pattern.compile("(?i)\\b(?:" + words("WITH") + ")(?:\\swith)?\\s(?:the\\s)?$"));
  }

  private static String words(String kind) {
    List<String> words =
        DataTable.read("company.tsv").stream()
            .filter(row -> row.get(0).equals(kind))
            .flatMap(row -> row.list(1).stream())
            .toList();
    return String.join("|", words);
  }
}
