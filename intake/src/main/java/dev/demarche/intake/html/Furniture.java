package dev.demarche.intake.html;

import dev.demarche.intake.table.Row;
import dev.demarche.intake.table.Tables;
import dev.demarche.intake.text.Clean;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Knows blocks that belong to the page and not to the article, by their words. */
record Furniture(List<Pattern> cuts, List<Pattern> lines, List<Pattern> brief, List<Pattern> late) {
  private static final int BRIEF = 25;

  static Furniture load() {
    List<Row> rows = Tables.rows("furniture.tsv");
    return new Furniture(
        patterns(rows, "cut"),
        patterns(rows, "line"),
        patterns(rows, "brief"),
        patterns(rows, "late"));
  }

  /**
   * Whether {@code text} is furniture.
   *
   * @param below whether running text stands above it
   */
  boolean matches(String text, boolean below) {
    boolean isBrief = Clean.words(text) <= BRIEF;
    return any(lines, text)
        || (isBrief && any(brief, text))
        || (isBrief && below && any(late, text));
  }

  /** Whether nothing after {@code text} belongs to the article. */
  boolean cuts(String text) {
    return Clean.words(text) <= BRIEF && any(cuts, text);
  }

  private static boolean any(List<Pattern> patterns, String text) {
    return patterns.stream().anyMatch(each -> each.matcher(text).matches());
  }

  private static List<Pattern> patterns(List<Row> rows, String kind) {
    return rows.stream().filter(row -> row.field(0).equals(kind)).map(Furniture::pattern).toList();
  }

  private static Pattern pattern(Row row) {
    try {
      return Pattern.compile(
          row.field(1), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    } catch (PatternSyntaxException e) {
      throw new IllegalStateException(row.error(row.field(1)).getMessage(), e);
    }
  }
}
