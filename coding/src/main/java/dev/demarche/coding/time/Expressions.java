package dev.demarche.coding.time;

import dev.demarche.coding.time.Bounded.Bound;
import dev.demarche.coding.time.Sense.Join;
import dev.demarche.coding.time.Sense.Link;
import dev.demarche.coding.time.Word.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whole time expressions: dates with their prepositions and bounds, ranges, lists. */
final class Expressions {
  /** Items in a list of dates: more are a timetable. */
  private static final int MOST_ITEMS = 12;

  private final Points points;
  private final List<Cursor.Rule> rules;

  Expressions(Lexicon lexicon) {
    this.points = new Points(lexicon);
    this.rules =
        List.of(
            this::bounded,
            this::linked,
            this::between,
            new Counting(points::parse)::parse,
            Counting::recurring);
  }

  /** The longest expression at the cursor, or null. */
  @Nullable TimeValue parse(Cursor c) {
    return c.longest(rules);
  }

  /** "since March", "by the end of the year", "from Monday to Friday". */
  private @Nullable TimeValue bounded(Cursor c) {
    Entry entry = c.take(Sense.BOUND);
    if (entry == null) {
      return null;
    }
    Bound bound = entry.named(Bound.class);
    c.skipAll(Sense.LINK);
    c.skipAll(Sense.APPROX);
    TimeValue value = span(c);
    if (value == null || value instanceof Length) {
      return null;
    }
    return value instanceof Range || value instanceof Clock ? value : new Bounded(bound, value);
  }

  /** "on Monday", "in April and May". */
  private @Nullable TimeValue linked(Cursor c) {
    int start = c.at();
    TimeValue plain = span(c);
    int end = c.at();
    c.back(start);
    TimeValue value = links(c) ? span(c) : null;
    if (value == null || (c.at() <= end && plain != null)) {
      c.back(end);
      return plain;
    }
    return value;
  }

  /** Skips prepositions; "voted on in April" and "let in tomorrow" hold one of a verb first. */
  private static boolean links(Cursor c) {
    Entry link = c.take(Sense.LINK);
    while (link != null && link.extra() == 1 && c.sees(Sense.LINK)) {
      link = c.take(Sense.LINK);
    }
    boolean adverb = c.sees(Sense.TODAY) && link != null && particle(link);
    return link != null && !c.sees(Sense.LINK) && !adverb;
  }

  private static boolean particle(Entry link) {
    return link.extra() == 0 && (link.is(Link.IN) || link.is(Link.ON) || link.is(Link.OVER));
  }

  /** "between 5 and 7 March", "between May and July". */
  private @Nullable TimeValue between(Cursor c) {
    c.skip(Sense.LINK);
    if (!c.skip(Sense.BETWEEN)) {
      return null;
    }
    TimeValue first = points.parse(c);
    boolean and = first != null && joinable(first) && c.skip(Sense.JOIN, Join.AND);
    TimeValue last = and ? item(c, true) : null;
    if (first != null && last != null && joinable(last)) {
      return range(first, last);
    }
    return first instanceof Range ? first : null;
  }

  /** A date, or several joined: "Monday to Friday", "in 2024 and 2025". */
  private @Nullable TimeValue span(Cursor c) {
    TimeValue first = points.parse(c);
    if (first == null || !joinable(first)) {
      return first;
    }
    int end = c.at();
    TimeValue last = null;
    for (int i = 0; i < MOST_ITEMS; i++) {
      boolean comma = c.skip(',');
      boolean to = c.skip(Sense.JOIN, Join.TO) || (!comma && c.skip('-'));
      boolean and = !to && c.skip(Sense.JOIN, Join.AND);
      TimeValue item = to || and || comma ? item(c, !comma) : null;
      boolean same = item != null && (to || item.getClass() == first.getClass());
      if (item == null || !joinable(item) || !same) {
        break;
      }
      if (to || and) {
        last = item;
        end = c.at();
      }
      if (to) {
        break;
      }
    }
    c.back(end);
    return last == null ? first : range(first, last);
  }

  private @Nullable TimeValue item(Cursor c, boolean linked) {
    if (linked) {
      c.skip(Sense.LINK);
    }
    return points.parse(c);
  }

  /** A range in which a day or month without a year takes the year of the other. */
  private static TimeValue range(TimeValue first, TimeValue last) {
    if (first instanceof CalendarDay one && last instanceof CalendarDay other) {
      boolean take = one.year().open() && one.month() <= other.month();
      YearRef year = take ? other.year() : one.year();
      int month = one.month() == 0 ? other.month() : one.month();
      return new Range(new CalendarDay(one.day(), month, year, one.weekday()), other);
    }
    if (first instanceof CalendarMonth one && last instanceof CalendarMonth other) {
      boolean take = one.year().open() && one.month() <= other.month();
      return new Range(new CalendarMonth(one.month(), take ? other.year() : one.year()), other);
    }
    return new Range(first, last);
  }

  private static boolean joinable(TimeValue value) {
    return !(value instanceof Length
        || value instanceof Clock
        || value instanceof Recurring
        || value instanceof Floating);
  }
}
