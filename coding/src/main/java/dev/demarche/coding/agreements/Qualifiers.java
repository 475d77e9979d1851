package dev.demarche.coding.agreements;

import dev.demarche.coding.DataTable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells words that may qualify an agreement from those that end its phrase. */
final class Qualifiers {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:.*[\\p{L}\\p{N}])?");
  private static final Pattern OWNER = Pattern.compile(".*['’]s");

  /** "signed", "disputed": verbs and participles, which "US-brokered" is not. */
  private static final Pattern PAST = Pattern.compile("\\p{Ll}+ed");

  private final Set<String> ends = new HashSet<>();

  Qualifiers() {
    DataTable.read("phrase-ends.tsv").forEach(row -> ends.addAll(row.list(0)));
  }

  boolean isPart(String word) {
    return WORD.matcher(word).matches()
        && !OWNER.matcher(word).matches()
        && !PAST.matcher(word).matches()
        && !ends.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Where the adjectives and names directly before a noun begin, at most four words. */
  int start(String sentence, int noun) {
    int start = noun;
    for (int words = 0; words < 4 && start > 1 && sentence.charAt(start - 1) == ' '; words++) {
      int begin = start - 1;
      while (begin > 0 && !Character.isWhitespace(sentence.charAt(begin - 1))) {
        begin--;
      }
      if (begin == start - 1 || !isPart(sentence.substring(begin, start - 1))) {
        break;
      }
      start = begin;
    }
    return start;
  }

  /** How many of the words, from the first on, make one noun phrase. */
  int run(List<String> words, int most) {
    int kept = 0;
    while (kept < words.size() && kept < most && isPart(words.get(kept))) {
      // Of two words the first is seldom a plural: "on tariffs opens the way" ends there.
      if (kept > 0 && isPlural(words.get(kept - 1)) && isLower(words.get(kept))) {
        break;
      }
      kept++;
    }
    return kept;
  }

  private static boolean isPlural(String word) {
    return isLower(word) && word.endsWith("s") && !word.endsWith("ss") && word.length() > 4;
  }

  private static boolean isLower(String word) {
    return Character.isLowerCase(word.charAt(0));
  }
}
