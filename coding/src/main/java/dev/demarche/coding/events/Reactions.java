package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import java.util.regex.Pattern;

/** Tells which acts are about what was told just before, from {@code reactions.tsv}. */
final class Reactions {
  /** "Called this a lie", "denounced that as theft". */
  private static final Pattern THIS =
      Pattern.compile("\\s?(?:this|that)(?=\\s(?:as|an?|before|in|on|at|out)\\s|[,.;])");

  /** Marks behind a clause. */
  private static final String ENDS = ".,;";

  /** "Rejected it", "accepted it in principle"; see {@code reactions.tsv}. */
  private final Pattern it =
      Pattern.compile(
          "\\sit(?=\\s(?:"
              + String.join("|", DataTable.words("reactions.tsv", "AFTER_IT"))
              + ")\\s|[,.;:])");

  private final Pattern accepting =
      Pattern.compile(
          "(?i)(?:"
              + String.join("|", DataTable.words("reactions.tsv", "ACCEPT"))
              + ")\\p{Ll}*\\b");

  /** Whether an act is about what was told just before: "denounced that as theft". */
  boolean isThis(String behind) {
    return THIS.matcher(behind).lookingAt();
  }

  /**
   * Whether an act is about what somebody else spoke of just before: "rejected it", "accepted".
   *
   * @param verb the words of the act
   * @param behind what stands behind their first
   */
  boolean isSpokenOf(String verb, String behind) {
    boolean nothing = behind.isEmpty() || ENDS.indexOf(behind.charAt(0)) >= 0;
    return it.matcher(behind).lookingAt() || (nothing && isAccepting(verb));
  }

  /** Whether words say that something is accepted. */
  boolean isAccepting(String verb) {
    return accepting.matcher(verb).lookingAt();
  }
}
