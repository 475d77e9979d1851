package dev.demarche.export.dataset;

import dev.demarche.export.Known;
import dev.demarche.export.row.Lists;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What rows that Demarche wrote tell of the record that they came from. */
public final class OwnRow {
  /** An event's id, and the number of the pair that a row of deeds is. */
  private static final Pattern ID = Pattern.compile("(\\p{XDigit}{16})(?:-\\d+)?");

  private OwnRow() {}

  /**
   * Whether a record told a row itself: its event is there, or else every article that it rests on.
   */
  public static boolean isTold(Row row, Known known) {
    Matcher id = ID.matcher(row.first("row.id", "id"));
    List<String> articles = articles(row);
    return (id.matches() && known.event(id.group(1)))
        || (!articles.isEmpty() && articles.stream().allMatch(known::article));
  }

  /**
   * The outlet of a row: the first that it names where it lists its articles, since that is who
   * told it, and else the data set.
   */
  static String outlet(Row row, String dataset) {
    List<String> named = Lists.firsts(row.get("list.publishers"));
    return articles(row).isEmpty() || named.isEmpty() ? dataset : named.get(0).strip();
  }

  private static List<String> articles(Row row) {
    return Lists.firsts(row.get("list.articles"));
  }
}
