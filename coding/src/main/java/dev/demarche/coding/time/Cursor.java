package dev.demarche.coding.time;

import dev.demarche.coding.time.Word.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place among the tokens of a text, which the rules of the grammar move on. */
final class Cursor {
  /** Expressions within expressions, "the end of the day after Easter", go no deeper. */
  private static final int DEEPEST = 3;

  /** "in only about": more in a row of one sense are no expression. */
  private static final int MOST_IN_A_ROW = 4;

  private final List<Token> tokens;
  private final boolean known;
  private int at;
  private int depth;

  /**
   * A cursor at the first token.
   *
   * @param known whether the whole text is known to tell a time, so that weak words count
   */
  Cursor(List<Token> tokens, boolean known) {
    this.tokens = tokens;
    this.known = known;
  }

  boolean known() {
    return known;
  }

  int at() {
    return at;
  }

  void back(int to) {
    at = to;
  }

  void next() {
    at++;
  }

  boolean done() {
    return at >= tokens.size();
  }

  /** The token {@code ahead} of this place, behind it where negative, or null. */
  @Nullable Token token(int ahead) {
    int i = at + ahead;
    return i < 0 || i >= tokens.size() ? null : tokens.get(i);
  }

  /** The entry of the token {@code ahead} in a sense, or null where it has none. */
  @Nullable Entry entry(int ahead, Sense sense) {
    Token token = token(ahead);
    Entry entry = token == null ? null : token.word().as(sense);
    if (entry == null || token == null || (entry.capital() && !token.capital())) {
      return null;
    }
    return entry.note() == Word.Note.KNOWN && !known ? null : entry;
  }

  boolean sees(Sense sense) {
    return entry(0, sense) != null;
  }

  boolean sees(int ahead, Sense sense) {
    return entry(ahead, sense) != null;
  }

  /** Whether the token has a sense with a value of that name. */
  boolean sees(int ahead, Sense sense, Enum<?> value) {
    Entry entry = entry(ahead, sense);
    return entry != null && entry.is(value);
  }

  boolean skip(Sense sense) {
    return take(sense) != null;
  }

  /** Skips the tokens in a row that have a sense, a few at most, and says whether there was one. */
  boolean skipAll(Sense sense) {
    int start = at;
    while (sees(sense) && at < start + MOST_IN_A_ROW) {
      at++;
    }
    return at > start;
  }

  boolean skip(Sense sense, Enum<?> value) {
    return sees(0, sense, value) && take(sense) != null;
  }

  /** Moves past a token of that sense and gives its entry, or null. */
  @Nullable Entry take(Sense sense) {
    Entry entry = entry(0, sense);
    if (entry != null) {
      at++;
    }
    return entry;
  }

  boolean mark(int ahead, char c) {
    Token token = token(ahead);
    return token != null && token.mark(c);
  }

  boolean skip(char c) {
    boolean found = mark(0, c);
    at += found ? 1 : 0;
    return found;
  }

  /** Skips a mark that stands without a space after the token before it. */
  boolean skipGlued(char c) {
    Token token = token(0);
    return token != null && token.glued() && skip(c);
  }

  /** What a rule gives one level deeper, with the cursor moved back where it gives nothing. */
  @Nullable TimeValue inner(Rule rule) {
    if (depth >= DEEPEST) {
      return null;
    }
    int start = at;
    depth++;
    TimeValue value = rule.parse(this);
    depth--;
    at = value == null ? start : at;
    return value;
  }

  /** The longest that any rule gives here, the first of equals. */
  @Nullable TimeValue longest(List<Rule> rules) {
    int start = at;
    int best = start;
    TimeValue found = null;
    for (Rule rule : rules) {
      at = start;
      TimeValue value = rule.parse(this);
      if (value != null && at > best) {
        best = at;
        found = value;
      }
    }
    at = best;
    return found;
  }

  /** A rule of the grammar. */
  interface Rule {
    /** The value of the expression here, with the cursor after it, or null. */
    @Nullable TimeValue parse(Cursor cursor);
  }
}
