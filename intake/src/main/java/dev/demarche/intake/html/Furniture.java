package dev.demarche.intake.html;

import dev.demarche.intake.table.Row;
import dev.demarche.intake.table.Tables;
import java.util.List;

/** Knows blocks that belong to the page and not to the article, by their words. */
record Furniture(Turns adverts, Turns cuts, Turns lines, Turns brief, Turns late, Turns about) {
  private static final int BRIEF = 25;

  static Furniture load() {
    List<Row> rows = Tables.rows("furniture.tsv");
    return new Furniture(
        turns(rows, "advert"),
        turns(rows, "cut"),
        turns(rows, "line"),
        turns(rows, "brief"),
        turns(rows, "late"),
        turns(rows, "about"));
  }

  /**
   * Whether {@code block} is furniture.
   *
   * @param below whether running text stands above it
   */
  boolean matches(Wording block, boolean below) {
    boolean isBrief = block.words() <= BRIEF;
    return adverts.match(block)
        || lines.match(block)
        || about.match(block)
        || (isBrief && brief.match(block))
        || (isBrief && below && late.match(block));
  }

  /** Whether {@code block} tells by whom, when and under which heads the article was published. */
  boolean isAbout(Wording block) {
    return about.match(block);
  }

  /** Whether {@code block} says that an advertisement stands below. */
  boolean isAdvert(Wording block) {
    return adverts.match(block);
  }

  /** Whether nothing after {@code block} belongs to the article. */
  boolean cuts(Wording block) {
    return block.words() <= BRIEF && cuts.match(block);
  }

  private static Turns turns(List<Row> rows, String kind) {
    return new Turns(rows.stream().filter(row -> row.field(0).equals(kind)).map(Turn::of).toList());
  }
}
