package dev.demarche.coding.agreements;

import dev.demarche.coding.DataTable;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells words that may qualify an agreement from those that end its phrase. */
final class Qualifiers {
  private static final Set<String> ENDS = new HashSet<>();

  static {
    DataTable.read("phrase-ends.tsv").forEach(row -> ENDS.addAll(row.list(0)));
  }

  private Qualifiers() {}

  static boolean isPart(String word) {
    boolean letters =
        Character.isLetterOrDigit(word.charAt(0))
            && Character.isLetterOrDigit(word.charAt(word.length() - 1));
    return letters && !ENDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
