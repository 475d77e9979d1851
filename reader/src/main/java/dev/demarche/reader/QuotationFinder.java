package dev.demarche.reader;

import dev.demarche.model.Article;
import dev.demarche.model.Block;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the directly quoted strings of an article: straight, curly, German and French marks; inner
 * quotations belong to the outer one; a quotation that goes on over several paragraphs, each with
 * an opening mark, gives one string a paragraph.
 */
public final class QuotationFinder {
  /**
   * A mark that opens and those that may close it.
   *
   * @param spaced whether blanks may stand between the marks and the words
   */
  private record Marks(char open, String close, boolean spaced) {
    Marks(char open, String close) {
      this(open, close, false);
    }
  }

  private static final List<Marks> DOUBLE =
      List.of(
          new Marks('“', "”\"“"),
          new Marks('"', "\"”"),
          new Marks('„', "“”\""),
          new Marks('«', "»", true),
          new Marks('»', "«"));
  private static final Marks SINGLE = new Marks('‘', "’");
  private static final Marks STRAIGHT_SINGLE = new Marks('\'', "'");
  private static final int SHORTEST = 2;

  /** The quotations of all blocks but the headline's, in order, as spans of the text. */
  public List<Quotation> find(Article article) {
    List<Quotation> found = new ArrayList<>();
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      String text = block.span().of(article.text());
      for (Span outer : outers(text)) {
        add(found, text, outer, block.span().start(), b);
      }
    }
    return found;
  }

  private static void add(List<Quotation> found, String text, Span outer, int offset, int block) {
    int start = outer.start() + 1;
    int end = outer.end();
    if (end > start && end - 1 > outer.start() && isMark(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (end - start >= SHORTEST) {
      Span inner = new Span(start, end).shift(offset);
      found.add(new Quotation(outer.shift(offset), inner, block, List.of()));
    }
  }

  /** Spans of the quoted strings of one block, marks included. */
  private static List<Span> outers(String text) {
    boolean singles = text.chars().noneMatch(c -> isDouble((char) c));
    List<Span> spans = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      Marks marks = opening(text, i, singles);
      int close = marks == null ? -1 : closing(text, i, marks);
      if (marks == null || close < 0) {
        i++;
        continue;
      }
      spans.add(new Span(i, Math.min(close + 1, text.length())));
      i = close + 1;
    }
    return spans;
  }

  private static @Nullable Marks opening(String text, int at, boolean singles) {
    char c = text.charAt(at);
    boolean fresh = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    if (!fresh) {
      return null;
    }
    boolean followed = at + 1 < text.length() && !isBlank(text.charAt(at + 1));
    for (Marks marks : DOUBLE) {
      if (marks.open() == c && (followed || marks.spaced())) {
        return marks;
      }
    }
    if (!followed) {
      return null;
    }
    if (singles && c == SINGLE.open()) {
      return SINGLE;
    }
    return singles && c == STRAIGHT_SINGLE.open() ? STRAIGHT_SINGLE : null;
  }

  /**
   * Place of the closing mark; the end of the block when a double mark stays open, as at the end of
   * a paragraph within a longer speech; -1 when nothing is quoted.
   */
  private static int closing(String text, int open, Marks marks) {
    for (int i = open + 1; i < text.length(); i++) {
      if (marks.close().indexOf(text.charAt(i)) >= 0 && closes(text, i, marks)) {
        return i;
      }
    }
    return isSingle(marks) || text.length() - open < 20 ? -1 : text.length();
  }

  private static boolean closes(String text, int at, Marks marks) {
    boolean wordBefore = marks.spaced() || !isBlank(text.charAt(at - 1));
    boolean wordAfter = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return wordBefore && !(isSingle(marks) && wordAfter);
  }

  private static boolean isSingle(Marks marks) {
    return marks.equals(SINGLE) || marks.equals(STRAIGHT_SINGLE);
  }

  /** Also the unbroken blank, which Java does not count as white space. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isMark(char c) {
    return isDouble(c) || c == '’' || c == '\'';
  }

  private static boolean isDouble(char c) {
    return "“”\"„«»".indexOf(c) >= 0;
  }
}
