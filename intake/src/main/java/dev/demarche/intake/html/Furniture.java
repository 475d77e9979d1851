package dev.demarche.intake.html;

import dev.demarche.intake.table.Row;
import dev.demarche.intake.table.Tables;
import dev.demarche.intake.text.Clean;
import java.util.List;
import java.util.Locale;

/** Knows blocks that belong to the page and not to the article, by their words. */
record Furniture(
    List<Turn> cuts, List<Turn> lines, List<Turn> brief, List<Turn> late, List<Turn> about) {
  private static final int BRIEF = 25;

  static Furniture load() {
    List<Row> rows = Tables.rows("furniture.tsv");
    return new Furniture(
        patterns(rows, "cut"),
        patterns(rows, "line"),
        patterns(rows, "brief"),
        patterns(rows, "late"),
        patterns(rows, "about"));
  }

  /**
   * Whether {@code text} is furniture.
   *
   * @param below whether running text stands above it
   */
  boolean matches(String text, boolean below) {
    boolean isBrief = Clean.words(text) <= BRIEF;
    return any(lines, text)
        || any(about, text)
        || (isBrief && any(brief, text))
        || (isBrief && below && any(late, text));
  }

  /** Whether {@code text} tells by whom, when and under which heads the article was published. */
  boolean isAbout(String text) {
    return any(about, text);
  }

  /** Whether nothing after {@code text} belongs to the article. */
  boolean cuts(String text) {
    return Clean.words(text) <= BRIEF && any(cuts, text);
  }

  private static boolean any(List<Turn> turns, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (Turn turn : turns) {
      if (turn.matches(text, lower)) {
        return true;
      }
    }
    return false;
  }

  private static List<Turn> patterns(List<Row> rows, String kind) {
    return rows.stream().filter(row -> row.field(0).equals(kind)).map(Turn::of).toList();
  }
}
