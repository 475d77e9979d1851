package dev.demarche.coding.agreements;

import dev.demarche.coding.DataTable;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds noun phrases that name agreements: "the border treaty", "Treaty on the Moselle". */
final class Instruments {
  private static final String WORD = "[\\p{L}\\p{N}’'-]+";

  /** A name behind the noun: "of Brazzaville", "on the Moselle dams". */
  private static final String TAIL =
      "(?:\\s(?:of|on|for|against|between)\\s(?:the\\s)?"
          + WORD
          + "(?:\\s(?:(?:of|the|and)\\s)*\\p{Lu}"
          + WORD
          + ")*(?:\\s\\p{Ll}"
          + WORD
          + ")?)?";

  private final Pattern pattern;
  private final Pattern weak;

  /**
   * A phrase.
   *
   * @param span the noun with what qualifies it, in the sentence's text
   * @param noun the noun itself
   * @param named whether it is a name of its own, by its capitals
   * @param weak whether it counts only beside an act
   */
  record Found(Span span, Span noun, boolean named, boolean weak) {}

  Instruments() {
    List<String> all = new ArrayList<>();
    List<String> onlyWithAct = new ArrayList<>();
    for (DataTable.Row row : DataTable.read("instruments.tsv")) {
      all.addAll(row.list(0));
      if (row.get(1).equals("ACT")) {
        onlyWithAct.addAll(row.list(0));
      }
    }
    pattern =
        Pattern.compile(
            "(?<pre>(?:"
                + WORD
                + "\\s){0,5}?)\\b(?<noun>(?i:"
                + String.join("|", all)
                + "))\\b(?<tail>"
                + TAIL
                + ")");
    weak = Pattern.compile("(?i)" + String.join("|", onlyWithAct));
  }

  /** The phrases of a sentence. */
  List<Found> find(String sentence) {
    List<Found> found = new ArrayList<>();
    Matcher m = pattern.matcher(sentence);
    while (m.find()) {
      Span noun = new Span(m.start("noun"), m.end("noun"));
      int start = qualifiers(sentence, noun.start());
      Span span = new Span(start, m.end("tail"));
      boolean named = Character.isUpperCase(sentence.charAt(noun.start())) && noun.start() > 0;
      found.add(new Found(span, noun, named, weak.matcher(noun.of(sentence)).matches()));
    }
    return found;
  }

  /** Beginning of the adjectives and names directly before the noun. */
  private static int qualifiers(String sentence, int noun) {
    int start = noun;
    int words = 0;
    int i = noun;
    while (i > 0 && words < 4) {
      int end = i - 1;
      if (end <= 0 || sentence.charAt(end) != ' ') {
        break;
      }
      int begin = end;
      while (begin > 0 && !Character.isWhitespace(sentence.charAt(begin - 1))) {
        begin--;
      }
      String word = sentence.substring(begin, end);
      if (!Qualifiers.isPart(word)) {
        break;
      }
      start = begin;
      i = begin;
      words++;
    }
    return start;
  }
}
