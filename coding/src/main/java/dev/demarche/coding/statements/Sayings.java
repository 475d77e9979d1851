package dev.demarche.coding.statements;

import dev.demarche.coding.DataTable;
import java.util.regex.Pattern;

/** The verbs of saying, as patterns; see {@code saying.tsv}. */
final class Sayings {
  /** A verb of saying. */
  final Pattern verb;

  /** "He said", "she also added", with the pronoun as group "he". */
  final Pattern pronoun;

  /** Alternatives of the verbs that take no side on what is said. */
  final String neutral;

  /** Before a person who is met or asked, or who opens a sentence. */
  final Pattern meeting;

  /** Words of an interview. */
  final Pattern interview;

  Sayings() {
    neutral = words("NEUTRAL");
    String all = neutral + "|" + words("OTHER");
    verb = Pattern.compile("\\b(?:" + all + ")\\b");
    pronoun = Pattern.compile("\\b(?<he>[Hh]e|[Ss]he)\\s(?:\\p{Ll}+\\s)?(?:" + all + ")\\b");
    meeting =
        Pattern.compile("(?:^|\\b(?:" + words("MEETING") + ")\\s)(?:\\p{Lu}[\\p{L}.-]*\\s){0,3}$");
    interview = Pattern.compile("(?i)\\b(?:" + words("INTERVIEW") + ")\\b");
  }

  private static String words(String kind) {
    return String.join("|", DataTable.words("saying.tsv", kind));
  }
}
