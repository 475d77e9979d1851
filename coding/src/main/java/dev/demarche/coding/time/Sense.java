package dev.demarche.coding.time;

import org.jspecify.annotations.Nullable;

/** What a word can do in a time expression; the table of words gives each its senses. */
enum Sense {
  /** Value 1 to 12; the extra is 1 for an abbreviation. */
  MONTH,
  /** Value 1 (Monday) to 7. */
  WEEKDAY,
  /** A number; the extra is the greatest meant where it is vague. */
  NUMBER,
  /** "hundred", "thousand": times the value. */
  MULTIPLIER,
  ORDINAL,
  /** A unit; the extra is how many of it, two weeks for a fortnight. */
  UNIT(Unit.class),
  /** Value: its first month. */
  SEASON,
  /** "Q3": the number of the quarter. */
  QUARTER,
  /** "morning", "dawn". */
  DAYPART,
  /** Days from publication; the extra is 1 where a night runs on into the next day. */
  TODAY,
  WHICH(Which.class),
  /** "early": value is the index of a portion. */
  PORTION,
  /** "the end": the same, but "of" must follow. */
  EDGE,
  /** Value is the index of a feast. */
  FEAST,
  HINGE(Hinge.class),
  BOUND(Bounded.Bound.class),
  WITHIN,
  /** A preposition; the extra is 1 where another may follow, "due on". */
  LINK(Link.class),
  OF,
  JOIN(Join.class),
  BETWEEN,
  THE,
  AN,
  HALF,
  APPROX,
  /** Words between number and unit that change nothing: "full", "consecutive". */
  FILL,
  EVERY,
  RECURRING,
  MERIDIEM,
  OCLOCK,
  /** "past", "to" between minutes and hour. */
  MINUTES,
  ZONE,
  /** The Buddhist era. */
  ERA,
  /** Whose something is: "their 2011 treaty". */
  OWNER,
  /** "running", "in a row". */
  RUNNING,
  /** "the eve". */
  EVE,
  /** "old", which makes a duration an age. */
  OLD,
  /** A name that holds a word of time and tells none: "the Sunday Times". */
  NAME,
  /** A noun before a number that is no year: "resolution 1701". */
  NUMBERED,
  /** A word that ends what may follow "the day after". */
  BREAK;

  private final @Nullable Class<? extends Enum<?>> values;

  Sense() {
    this.values = null;
  }

  Sense(Class<? extends Enum<?>> values) {
    this.values = values;
  }

  /** Whether words of this sense tell of time by themselves. */
  boolean telling() {
    return switch (this) {
      case MONTH, WEEKDAY, NUMBER, MULTIPLIER, ORDINAL, UNIT, SEASON, QUARTER, DAYPART, TODAY ->
          true;
      case WHICH, PORTION, EDGE, FEAST, HALF, EVE, RECURRING, ERA -> true;
      case HINGE, BOUND, WITHIN, LINK, OF, JOIN, BETWEEN, THE, AN, APPROX, FILL, EVERY -> false;
      case MERIDIEM, OCLOCK, MINUTES, ZONE, OWNER, RUNNING, OLD, NAME, NUMBERED, BREAK -> false;
    };
  }

  /** Whether a value of this sense is a name and not a number. */
  boolean hasNames() {
    return values != null;
  }

  /**
   * The value of that name.
   *
   * @throws IllegalArgumentException when no value has it
   */
  Enum<?> valueNamed(String name) {
    if (values != null) {
      for (Enum<?> value : values.getEnumConstants()) {
        if (value.name().equals(name)) {
          return value;
        }
      }
    }
    throw new IllegalArgumentException("no value of " + this + ": " + name);
  }

  /** Which of several times a word picks. */
  enum Which {
    LAST,
    NEXT,
    THIS,
    FOLLOWING,
    PREVIOUS,
    SAME,
    RECENT,
    COMING
  }

  /** How a distance hangs on its anchor. */
  enum Hinge {
    AGO,
    HENCE,
    LATER,
    EARLIER,
    BEFORE,
    AFTER
  }

  /** Prepositions that date without bounding. */
  enum Link {
    IN,
    ON,
    AT,
    FOR,
    OVER,
    COURSE
  }

  /** What joins two dates. */
  enum Join {
    AND,
    TO
  }
}
