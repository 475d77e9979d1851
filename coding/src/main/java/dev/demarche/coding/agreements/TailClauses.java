package dev.demarche.coding.agreements;

import dev.demarche.coding.DataTable;
import dev.demarche.coding.time.TimeReader;
import dev.demarche.model.Span;
import java.util.HashSet;
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
          "\\s(?:to\\s(?!(?:be|date|the|an?|which|whom|both|all|each|it|them|that|this|its|their|end)\\b)\\p{Ll}+|(?!be)\\p{Ll}{3,}ing)(?=\\s[\\p{L}\\p{N}])");

  /** Words behind which something is missing. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?:\\s(?:the|an?|of|to|from|between|with|for|and|or|its|their|his|her|into|over|against))+$");

  private static final Pattern WORD = Pattern.compile("\\s[\\p{L}\\p{N}][\\p{L}\\p{N}’'-]*");

  private final TimeReader times;
  private final Set<String> ends = new HashSet<>();

  TailClauses(TimeReader times) {
    this.times = times;
    DataTable.read("clause-ends.tsv").forEach(row -> ends.addAll(row.list(0)));
  }

  /** The words from "to" or a participle on; an empty span at the noun's end where none follow. */
  Span aim(String sentence, int noun) {
    Matcher begin = at(AIM, sentence, noun);
    String first = begin.lookingAt() ? begin.group().strip() : "";
    if (first.isEmpty() || ends.contains(first)) {
      return new Span(noun, noun);
    }
    int limit = time(sentence, begin.end());
    int end = begin.end();
    int words = 1;
    Matcher word = at(WORD, sentence, end);
    while (words < LONGEST
        && word.lookingAt()
        && word.end() <= limit
        && !ends.contains(word.group().strip())) {
      end = word.end();
      words++;
      word = at(WORD, sentence, end);
    }
    Matcher open = OPEN.matcher(sentence.substring(noun, end));
    end = open.find() ? noun + open.start() : end;
    return words < SHORTEST ? new Span(noun, noun) : new Span(noun, end);
  }

  private int time(String sentence, int at) {
    return times.find(sentence.substring(at)).stream()
        .mapToInt(e -> at + e.span().start())
        .findFirst()
        .orElse(sentence.length());
  }

  private static Matcher at(Pattern pattern, String sentence, int at) {
    return pattern.matcher(sentence).region(at, sentence.length());
  }
}
