package dev.demarche.record.store;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are looked for, in the order of days.
 *
 * @param table {@code event} or {@code statement}, which conditions call {@code e}
 * @param words what the user typed, or null
 * @param terms numbers of facets; a row has one of each list
 * @param conditions on {@code e}
 * @param values of the parameters of conditions
 * @param least first day by which rows may be listed
 * @param most last such day
 * @param after the place after which they stand, or null
 * @param oldestFirst whether the oldest come first
 * @param limit most rows
 */
record Search(
    String table,
    @Nullable String words,
    List<List<Long>> terms,
    List<String> conditions,
    Map<String, Object> values,
    long least,
    long most,
    @Nullable Listed after,
    boolean oldestFirst,
    int limit) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");

  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");

  Search {
    terms = List.copyOf(terms);
    conditions = List.copyOf(conditions);
    values = Map.copyOf(values);
  }

  /** The words of a text as they are looked for: letters and digits with the marks behind them. */
  static Stream<String> split(String text) {
    return WORD.matcher(text).results().map(MatchResult::group);
  }

  /** A text without accents that are characters of their own. */
  static String unaccented(String text) {
    return ACCENTS.matcher(text).replaceAll("");
  }

  /** Whether words are asked for, and there are none in what the user typed. */
  boolean isVoid() {
    return words != null && split(words).findAny().isEmpty();
  }

  /** How SQL says the order of two columns. */
  String order(String day, String id) {
    return order(day, id, limit);
  }

  /** The same with another limit. */
  String order(String day, String id, int most) {
    String way = oldestFirst ? "" : " DESC";
    return " ORDER BY " + day + way + ", " + id + way + " LIMIT " + most;
  }

  /** How SQL says the days that are asked for, behind the place that was reached. */
  String place(String day, String id) {
    String days = day + " BETWEEN " + least + " AND " + most;
    return after == null
        ? days
        : days
            + " AND ("
            + day
            + ", "
            + id
            + ") "
            + sign()
            + " ("
            + after.day()
            + ", "
            + after.id()
            + ")";
  }

  /** What SQL says of a place before or after the mark. */
  String sign() {
    return oldestFirst ? ">" : "<";
  }

  /** All conditions in one, or what is always true. */
  String where() {
    return conditions.isEmpty() ? "1 = 1" : String.join(" AND ", conditions);
  }
}
