package dev.demarche.model;

/** How exactly a text dates something. */
public enum Precision {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR,
  /** Any other stretch of days: "from 3 to 9 May", "later this month", "in spring". */
  INTERVAL
}
