package dev.demarche.coding.time;

import dev.demarche.coding.time.Word.Entry;
import org.jspecify.annotations.Nullable;

/** Months, seasons and feasts: "last April", "May of the same year", "winter 2025/26", "Easter". */
final class Named {
  private final Lexicon lexicon;

  Named(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Nullable TimeValue parse(Cursor c) {
    c.skip(Sense.THE);
    Entry which = c.take(Sense.WHICH);
    if (c.sees(Sense.MONTH)) {
      return month(c, which);
    }
    if (c.sees(Sense.SEASON)) {
      return season(c, which);
    }
    Entry feast = c.take(Sense.FEAST);
    if (feast == null || named(c)) {
      return null;
    }
    return new Feast(lexicon.feast(feast.value()), year(c, which));
  }

  /** Whether a feast goes on as a name, "Christmas Island". */
  private static boolean named(Cursor c) {
    Token next = c.token(0);
    return next != null && next.letters() && next.capital() && !next.word().known();
  }

  private static @Nullable TimeValue month(Cursor c, @Nullable Entry which) {
    Entry month = c.entry(0, Sense.MONTH);
    if (month == null || !Evidence.holds(c, month)) {
      return null;
    }
    c.next();
    Dates.skipStop(c, month);
    return new CalendarMonth(month.value(), year(c, which));
  }

  private static @Nullable TimeValue season(Cursor c, @Nullable Entry which) {
    Entry season = c.entry(0, Sense.SEASON);
    if (season == null || (which == null && !Evidence.holds(c, season))) {
      return null;
    }
    boolean introduced = which != null;
    c.next();
    YearRef year = year(c, which);
    if (year.kind() == YearRef.Kind.FIXED) {
      Years.secondOf(c, year.value());
    } else if (c.sees(Sense.OF) && !introduced) {
      // "the fall of the capital", "the spring of his life"
      return null;
    }
    return new Season(season.value(), year);
  }

  private static YearRef year(Cursor c, @Nullable Entry which) {
    YearRef behind = Years.behind(c);
    return behind.open() ? Years.picked(which) : behind;
  }
}
