package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import dev.demarche.coding.time.TimeReader;
import dev.demarche.model.EventType;
import dev.demarche.model.Precision;
import dev.demarche.model.Span;
import dev.demarche.model.TimeRef;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stretches the one day that a clause tells over the days that a visit lasts: "concluded today a
 * two-day visit"; see {@code stays.tsv} and {@link Dealings}.
 */
final class Stays {
  /** No visit that news tells by its days is longer. */
  private static final int LONGEST = 14;

  /** Letters between the verb and "two-day". */
  private static final int REACH = 40;

  private final Pattern days;
  private final Pattern end;
  private final Pattern start;
  private final TimeReader times;

  Stays(TimeReader times) {
    this.times = times;
    days =
        Pattern.compile(
            "(?i)\\b([\\p{L}\\d]+)[- ]day\\s(?:[\\p{L}-]+\\s){0,3}?(?:"
                + String.join("|", Dealings.nouns(Dealings.Told.DAYS))
                + ")\\b");
    end = words("END");
    start = words("START");
  }

  /** A verb of a kind at the end of a piece of text, with nothing but its clause behind it. */
  private static Pattern words(String kind) {
    List<String> words = DataTable.words("stays.tsv", kind);
    return Pattern.compile("\\b(?:" + String.join("|", words) + ")\\p{Ll}*\\b[^,;.]*$");
  }

  /**
   * The days of an act.
   *
   * @param sentence where its sentence stands
   * @param trigger the words that name it
   */
  TimeRef stretch(EventType type, String text, Span sentence, Span trigger, TimeRef date) {
    if (type != EventType.CONSULT || !date.from().equals(date.to())) {
      return date;
    }
    Matcher m = days.matcher(text).region(sentence.start(), sentence.end());
    while (m.find()) {
      if (m.start() - REACH <= trigger.end() && trigger.start() <= m.end() + REACH) {
        String day = before(text, sentence, text.indexOf(date.text(), sentence.start()));
        String stay = before(text, sentence, m.start());
        boolean starts = start.matcher(day).find();
        boolean ends = !starts && (end.matcher(day).find() || end.matcher(stay).find());
        return over(date, days(m.group(1)), ends);
      }
    }
    return date;
  }

  private static String before(String text, Span sentence, int at) {
    return at < sentence.start() ? "" : text.substring(Math.max(sentence.start(), at - REACH), at);
  }

  private long days(String number) {
    return times.duration(number + " days").map(Duration::toDays).orElse(1L);
  }

  private static TimeRef over(TimeRef date, long days, boolean ends) {
    if (days < 2 || days > LONGEST) {
      return date;
    }
    LocalDate from = ends ? date.from().minusDays(days - 1) : date.from();
    return new TimeRef(from, from.plusDays(days - 1), Precision.INTERVAL, date.text());
  }
}
