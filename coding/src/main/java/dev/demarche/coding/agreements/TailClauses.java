package dev.demarche.coding.agreements;

import dev.demarche.coding.DataTable;
import dev.demarche.model.Span;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the clauses behind the noun of an agreement that tell which one it is. */
final class TailClauses {
  private static final int LONGEST = 7;
  private static final int SHORTEST = 2;

  /** "to exchange", "banning". */
  private static final Pattern AIM =
      Pattern.compile(
          "\\s(?:to\\s(?!(?:"
              + words("NO_AIM")
              + ")\\b)\\p{Ll}+|(?!be)\\p{Ll}{3,}ing)(?=\\s[\\p{L}\\p{N}])");

  /** Words behind which something is missing. */
  private static final Pattern OPEN = Pattern.compile("(?:\\s(?:" + words("OPEN") + "))+$");

  private static final Pattern WORD = Pattern.compile("\\s[\\p{L}\\p{N}][\\p{L}\\p{N}’'-]*");

  private final Set<String> ends = Set.copyOf(DataTable.words("clause-ends.tsv", "END"));

  private static String words(String kind) {
    return String.join("|", DataTable.words("clause-ends.tsv", kind));
  }

  /**
   * The words from "to" or a participle on; an empty span at the noun's end where none follow.
   *
   * @param limit where they end at the latest
   */
  Span aim(String sentence, int noun, int limit) {
    Matcher begin = Tails.at(AIM, sentence, noun);
    String first = begin.lookingAt() ? begin.group().strip() : "";
    if (first.isEmpty() || ends.contains(first)) {
      return new Span(noun, noun);
    }
    int end = begin.end();
    int words = 1;
    Matcher word = Tails.at(WORD, sentence, end);
    while (words < LONGEST
        && word.lookingAt()
        && word.end() <= limit
        && !ends.contains(word.group().strip())) {
      end = word.end();
      words++;
      word = Tails.at(WORD, sentence, end);
    }
    Matcher open = OPEN.matcher(sentence.substring(noun, end));
    end = open.find() ? noun + open.start() : end;
    return words < SHORTEST ? new Span(noun, noun) : new Span(noun, end);
  }
}
