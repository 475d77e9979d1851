package dev.demarche.coding.agreements;

import dev.demarche.coding.DataTable;
import dev.demarche.coding.time.TimeReader;
import dev.demarche.knowledge.Token;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds noun phrases that name agreements: "the border treaty", "Treaty on the Moselle". */
final class Instruments {
  private static final Pattern YEAR = Pattern.compile("\\b[12]\\d{3}\\b");
  private static final Pattern DEFINITE =
      Pattern.compile("(?i)(?:^|.*\\s)(?:the|this|that|its|their)\\s(?:\\p{Ll}+\\s)?");

  /** When a noun counts; see {@code instruments.tsv}. */
  enum Strength {
    FORMAL,
    NAMED,
    TRUCE,
    ACT
  }

  private final Map<String, Strength> nouns = new HashMap<>();
  private final Set<String> plain = new HashSet<>();
  private final Pattern pattern;
  private final Qualifiers qualifiers = new Qualifiers();
  private final Tails tails;

  Instruments(TimeReader times) {
    tails = new Tails(times, qualifiers);
    for (DataTable.Row row : DataTable.read("instruments.tsv")) {
      row.list(0).forEach(n -> nouns.put(n, Strength.valueOf(row.get(1))));
    }
    nouns.keySet().forEach(n -> plain.addAll(List.of(Token.fold(n).split(" "))));
    List<String> all = new ArrayList<>(nouns.keySet());
    all.sort((a, b) -> b.length() - a.length());
    pattern = Pattern.compile("(?i)\\b(?:" + String.join("|", all) + ")\\b(?!-)");
  }

  /** The phrases of a sentence, in order. */
  List<Phrase> find(String sentence) {
    List<Phrase> found = new ArrayList<>();
    Matcher m = pattern.matcher(sentence);
    int from = 0;
    while (m.find(from)) {
      Span noun = last(sentence, new Span(m.start(), m.end()));
      Phrase phrase = phrase(sentence, noun);
      found.add(phrase);
      from = Math.max(noun.end(), phrase.tail().topic().end());
    }
    return found;
  }

  /** Of two nouns in a row the last: a "partnership agreement" is an agreement. */
  private Span last(String sentence, Span noun) {
    int next = noun.end() + 1;
    Matcher m =
        pattern.matcher(sentence).region(Math.min(next, sentence.length()), sentence.length());
    boolean follows = next < sentence.length() && sentence.charAt(noun.end()) == ' ';
    return follows && m.lookingAt() ? new Span(m.start(), m.end()) : noun;
  }

  private Phrase phrase(String sentence, Span noun) {
    int start = qualifiers.start(sentence, noun.start());
    Tail tail = tails.read(sentence, noun.end());
    String before = sentence.substring(start, noun.start());
    Matcher year = YEAR.matcher(before);
    boolean capital = Character.isUpperCase(sentence.charAt(noun.start()));
    boolean own = start < noun.start() || tail.topic().length() > 0;
    return new Phrase(
        new Span(start, noun.end()),
        noun,
        nouns.getOrDefault(noun.of(sentence).toLowerCase(Locale.ROOT), Strength.ACT),
        capital && noun.start() > 0 && own,
        DEFINITE.matcher(sentence.substring(0, start)).matches(),
        year.find() && tail.year() == null ? tail.ofYear(year.group()) : tail);
  }

  /** Whether a folded word tells no agreement from another: "treaty", "with". */
  boolean isPlain(String word) {
    return plain.contains(word) || !qualifiers.isPart(word);
  }
}
