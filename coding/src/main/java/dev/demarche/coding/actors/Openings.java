package dev.demarche.coding.actors;

import dev.demarche.coding.DataTable;
import dev.demarche.model.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how sentences and clauses open; see {@code openings.tsv}. */
final class Openings {
  /** Letters before a name that may hold the opening of a clause. */
  private static final int REACH = 14;

  /** "He", "On Monday she", as the first subject of a sentence. */
  private final Pattern pronoun =
      Pattern.compile("(?:(?:" + words("TIME") + ")\\s[^,“”\"]{1,40}[,\\s]\\s?)?([Hh]e|[Ss]he)\\s");

  private final Pattern clause = Pattern.compile(",\\s(?:" + words("CLAUSE") + ")\\s(?:the\\s)?$");

  /** "In June", "Sitting beside Sall", but not "As for Sall", "Sall shook hands". */
  private final Pattern adverbial =
      Pattern.compile("\\P{L}*(?:" + words("ADVERBIAL") + "|\\p{Lu}\\p{Ll}+ing)\\s");

  private static String words(String kind) {
    return String.join("|", DataTable.words("openings.tsv", kind));
  }

  /** The "he" or "she" that is the first subject of a sentence. */
  Optional<Span> pronoun(String text, Span sentence) {
    Matcher m = pronoun.matcher(text).region(sentence.start(), sentence.end());
    return m.lookingAt() ? Optional.of(new Span(m.start(1), m.end(1))) : Optional.empty();
  }

  /** Whether words begin as those do that stand before a subject, without being one. */
  boolean isAdverbial(String words) {
    return adverbial.matcher(words).lookingAt();
  }

  /** Whether a name stands first in a clause that a conjunction opens: "…, and Peru". */
  boolean isClause(String text, Span name) {
    int from = Math.max(0, name.start() - REACH);
    return clause.matcher(text.substring(from, name.start())).find();
  }
}
