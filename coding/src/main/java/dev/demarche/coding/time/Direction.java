package dev.demarche.coding.time;

/** Which way the clause of a time expression looks. */
public enum Direction {
  /** It tells what has happened: the nearest such time up to the day of publication. */
  PAST,
  /** It tells what is to come: the nearest such time from the day of publication on. */
  FUTURE,
  /** Nothing says which; weekdays are read as past, dates as the nearest. */
  UNKNOWN
}
