package dev.demarche.coding.time;

import dev.demarche.coding.time.Sense.Join;
import dev.demarche.coding.time.Sense.Link;
import dev.demarche.coding.time.Word.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One date with its part and its time of day: "late on Monday evening", "at dawn on 3 May". */
final class Points {
  private final Lexicon lexicon;
  private final List<Cursor.Rule> dates;
  private final List<Cursor.Rule> points;
  private final List<Cursor.Rule> parts;
  private final List<Cursor.Rule> timed;

  Points(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.dates =
        List.of(
            NumericDates::parse,
            Dates::parse,
            new Named(lexicon)::parse,
            Weekdays::parse,
            Points::near,
            Years::parse,
            new YearParts(this::part)::parse,
            Periods::parse,
            Stretches::parse,
            new Distances(this::date)::parse);
    this.points = List.of(this::clocked, this::portioned, this::ended, this::date);
    this.parts = List.of(this::portioned, this::date);
    this.timed = List.of(this::clocked, this::date);
  }

  /** A date with what belongs to it. */
  @Nullable TimeValue parse(Cursor c) {
    TimeValue value = c.longest(points);
    if (value != null) {
      trail(c);
    }
    return value;
  }

  /** A date alone. */
  @Nullable TimeValue date(Cursor c) {
    return c.longest(dates);
  }

  private @Nullable TimeValue part(Cursor c) {
    return c.longest(parts);
  }

  private static @Nullable TimeValue near(Cursor c) {
    Entry entry = c.take(Sense.TODAY);
    if (entry == null) {
      return null;
    }
    boolean span = entry.value() == -1 && isNight(entry);
    return new NearDay(entry.value(), span ? 0 : entry.value());
  }

  private static boolean isNight(Entry entry) {
    return entry.extra() != 0;
  }

  /** "early March", "the end of the year", "later on Tuesday", "earlier the same day". */
  private @Nullable TimeValue portioned(Cursor c) {
    int start = c.at();
    c.skip(Sense.THE);
    c.skip(Sense.WHICH);
    Entry edge = c.take(Sense.EDGE);
    if (edge != null) {
      TimeValue of = c.skip(Sense.OF) ? c.inner(this::part) : null;
      return of == null || of instanceof Length
          ? null
          : new Part(lexicon.portion(edge.value()), of);
    }
    c.back(start);
    c.skip(Sense.THE);
    Entry portion = c.take(Sense.PORTION);
    if (portion == null) {
      return null;
    }
    c.skip('-');
    c.skip(Sense.LINK);
    TimeValue of = c.inner(this::timed);
    return of == null || of instanceof Length
        ? null
        : new Part(lexicon.portion(portion.value()), of);
  }

  private @Nullable TimeValue timed(Cursor c) {
    return c.longest(timed);
  }

  /** "the year's end", "month-end". */
  private @Nullable TimeValue ended(Cursor c) {
    c.skip(Sense.THE);
    Entry unit = c.take(Sense.UNIT);
    Token possessive = c.token(0);
    boolean joined = possessive != null && (possessive.key().equals("'s") || possessive.mark('-'));
    if (unit == null || !joined) {
      return null;
    }
    c.next();
    Entry edge = c.take(Sense.EDGE);
    var of = new Period(unit.named(Unit.class), 0, Anchor.PUBLICATION);
    return edge == null ? null : new Part(lexicon.portion(edge.value()), of);
  }

  /** A time of day and, where it follows, its date: "at noon on Friday", "the night of 4 May". */
  private @Nullable TimeValue clocked(Cursor c) {
    boolean introduced = introduced(c);
    Entry night = c.entry(0, Sense.TODAY);
    boolean ofNight = night != null && isNight(night) && c.sees(1, Sense.JOIN, Join.TO);
    if (ofNight) {
      c.next();
    } else if (!Clocks.skip(c)) {
      return null;
    }
    int end = c.at();
    c.skip(',');
    boolean linked = c.skip(Sense.OF) || c.skip(Sense.JOIN, Join.TO);
    linked |= c.skip(Sense.LINK, Link.ON) || c.skip(Sense.LINK, Link.IN);
    TimeValue date = c.inner(this::date);
    boolean dated = date != null && !(date instanceof Length) && (linked || direct(date));
    if (dated && date != null) {
      return date;
    }
    c.back(end);
    return introduced ? new Clock() : null;
  }

  /** Whether a time of day here is more than a word like "night" in "night train". */
  private static boolean introduced(Cursor c) {
    Token token = c.token(0);
    return c.known()
        || c.sees(1, Sense.MINUTES)
        || (token != null && (token.digits() || c.sees(Sense.NUMBER) || c.sees(Sense.LINK)))
        || c.sees(-1, Sense.LINK)
        || c.sees(-1, Sense.BOUND)
        || c.sees(-1, Sense.PORTION);
  }

  /** Whether a date may follow a time of day without a word between. */
  private static boolean direct(TimeValue date) {
    return date instanceof NearDay
        || date instanceof Period
        || date instanceof Weekday
        || date instanceof CalendarDay;
  }

  /** Skips a time of day behind a date: "Tuesday at seven in the morning", "Friday night". */
  private static void trail(Cursor c) {
    for (int i = 0; i < 2; i++) {
      int start = c.at();
      c.skip(',');
      c.skipGlued('-');
      c.skip(Sense.PORTION);
      boolean of = c.sees(1, Sense.OF) && c.sees(Sense.DAYPART);
      if (of || !Clocks.skip(c)) {
        c.back(start);
        return;
      }
    }
  }
}
