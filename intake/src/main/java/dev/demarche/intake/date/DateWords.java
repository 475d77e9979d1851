package dev.demarche.intake.date;

import dev.demarche.intake.table.Row;
import dev.demarche.intake.table.Tables;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words that dates are written with.
 *
 * @param months month by name, 1 to 12
 * @param weekdays weekday by name
 * @param phrases other words, by kind
 */
public record DateWords(
    Map<String, Integer> months,
    Map<String, DayOfWeek> weekdays,
    Map<String, Set<String>> phrases) {
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  /** Copies the tables. */
  public DateWords {
    months = Map.copyOf(months);
    weekdays = Map.copyOf(weekdays);
    phrases = Map.copyOf(phrases);
  }

  /** The words as the tables have them. */
  public static DateWords load() {
    Map<String, Integer> months = new HashMap<>();
    for (Row row : Tables.rows("months.tsv")) {
      add(months, row, row.number(1));
    }
    Map<String, DayOfWeek> weekdays = new HashMap<>();
    for (Row row : Tables.rows("weekdays.tsv")) {
      add(weekdays, row, DayOfWeek.of(row.number(1)));
    }
    return new DateWords(months, weekdays, Tables.phrases("date-words.tsv"));
  }

  /** The month that {@code word} names, or null. */
  @Nullable Integer month(String word) {
    return months.get(word.toLowerCase(Locale.ROOT));
  }

  /** The weekday that {@code word} names, or null. */
  public @Nullable DayOfWeek weekday(String word) {
    return weekdays.get(word.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code phrase} is of the kind {@code kind}. */
  public boolean is(String kind, String phrase) {
    return phrases.getOrDefault(kind, Set.of()).contains(phrase.toLowerCase(Locale.ROOT));
  }

  /** All phrases of the kind {@code kind}. */
  public Set<String> of(String kind) {
    return phrases.getOrDefault(kind, Set.of());
  }

  /** Names are also known without their accents, as many outlets write them. */
  private static <T> void add(Map<String, T> names, Row row, T value) {
    String name = row.field(0);
    T before = names.putIfAbsent(name, value);
    if (before != null && !before.equals(value)) {
      throw row.error("means two things: " + name);
    }
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    if (name.indexOf(' ') < 0 && name.codePoints().allMatch(DateWords::isLatin)) {
      names.putIfAbsent(bare, value);
    }
  }

  private static boolean isLatin(int c) {
    return UnicodeScript.of(c) == UnicodeScript.LATIN;
  }
}
