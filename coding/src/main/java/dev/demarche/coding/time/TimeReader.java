package dev.demarche.coding.time;

import dev.demarche.model.Span;
import dev.demarche.model.TimeRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds and resolves the time expressions of English news. It keeps no state but its tables and may
 * be used by several threads.
 */
public final class TimeReader {
  /** Words before the first that tells of time: "with effect from about the", and the like. */
  private static final int LONGEST_OPENING = 5;

  /** Marks that join words, which dashes do not. */
  private static final String HYPHENS = "-\u2010\u2011";

  private final Lexicon lexicon;
  private final Expressions expressions;

  /**
   * A reader with the tables of this package.
   *
   * @throws IllegalStateException with file and line when a table cannot be used
   */
  public TimeReader() {
    this.lexicon = LexiconLoader.load();
    this.expressions = new Expressions(lexicon);
  }

  /**
   * All time expressions of a text, the longest at each place, in order, not overlapping; durations
   * and recurring times among them.
   */
  public List<TimeExpression> find(String text) {
    return find(text, false);
  }

  /**
   * The days that an expression means.
   *
   * @return the interval with the expression's words; empty where it dates nothing in that context
   */
  public Optional<TimeRef> resolve(TimeExpression expression, TimeContext context) {
    return expression
        .value()
        .in(context)
        .map(ref -> new TimeRef(ref.from(), ref.to(), ref.precision(), expression.text()));
  }

  /**
   * The days that a phrase means which is known to tell a time, such as "late on Monday evening".
   *
   * @return by the longest expression in it that gives a date
   */
  public Optional<TimeRef> read(String phrase, TimeContext context) {
    return find(phrase, true).stream()
        .sorted(Comparator.comparingInt((TimeExpression e) -> -e.span().length()))
        .flatMap(expression -> resolve(expression, context).stream())
        .findFirst();
  }

  /**
   * How long a phrase says that something lasts: "about 90 minutes" is PT90M, "three days" PT72H; a
   * month counts thirty days, a year 365, and of a vague number the least.
   */
  public Optional<Duration> duration(String phrase) {
    var c = new Cursor(Tokenizer.split(phrase, lexicon), true);
    while (!c.done()) {
      Amount amount = Amounts.amount(c);
      if (amount != null) {
        return Optional.of(amount.duration());
      }
      c.next();
    }
    return Optional.empty();
  }

  private List<TimeExpression> find(String text, boolean known) {
    List<Token> tokens = Tokenizer.split(text, lexicon);
    var c = new Cursor(tokens, known);
    var found = new ArrayList<TimeExpression>();
    while (!c.done()) {
      int start = c.at();
      Token first = tokens.get(start);
      boolean open = promising(tokens, start) && !isNumber(tokens, start);
      TimeValue value = open ? expressions.parse(c) : null;
      if (value == null || isPartOfAWord(text, tokens, c.at())) {
        c.back(start + 1);
      } else {
        var span = new Span(first.start(), tokens.get(c.at() - 1).end());
        found.add(new TimeExpression(span, span.of(text), value));
      }
    }
    return List.copyOf(found);
  }

  /** Whether a number there counts something else than years: "resolution 1701". */
  private static boolean isNumber(List<Token> tokens, int at) {
    int before = at - 1;
    while (before > 1
        && tokens.get(before).word().as(Sense.JOIN) != null
        && isYear(tokens.get(before - 1))) {
      before -= 2;
    }
    return before >= 0
        && isYear(tokens.get(at))
        && tokens.get(before).word().as(Sense.NUMBERED) != null;
  }

  private static boolean isYear(Token token) {
    return token.digits(4, 4);
  }

  /** Whether an expression that ends there goes on as another word: "night-vision". */
  private static boolean isPartOfAWord(String text, List<Token> tokens, int end) {
    return end + 1 < tokens.size()
        && tokens.get(end - 1).letters()
        && tokens.get(end).glued()
        && HYPHENS.indexOf(text.charAt(tokens.get(end).start())) >= 0
        && tokens.get(end + 1).glued()
        && tokens.get(end + 1).letters()
        && !tokens.get(end + 1).word().telling();
  }

  /** Whether words that join or introduce lead to one that tells of time. */
  private static boolean promising(List<Token> tokens, int start) {
    for (int i = start; i < tokens.size() && i < start + LONGEST_OPENING; i++) {
      Token token = tokens.get(i);
      if (token.digits() || token.word().telling()) {
        return true;
      }
      if (!token.word().known()) {
        return false;
      }
    }
    return false;
  }
}
