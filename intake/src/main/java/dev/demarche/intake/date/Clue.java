package dev.demarche.intake.date;

import dev.demarche.model.Article.DateOrigin;

/**
 * A date that may be an article's day of publication.
 *
 * @param date as written
 * @param origin where it stands
 * @param weight how much that place counts
 */
public record Clue(FoundDate date, DateOrigin origin, Weight weight) {
  /** Places in the order in which they are believed. */
  public enum Weight {
    /** Data or a line that calls it the day of publication. */
    STATED,
    /** The same in universal time, so perhaps a day off from what the outlet's readers saw. */
    UNIVERSAL,
    /** A line above the text that gives a day and nothing else about it. */
    HEADER,
    /** The dateline that opens the text. */
    DATELINE,
    /** The address of the page. */
    ADDRESS,
    /** A line below the text. */
    FOOTER,
    /** A line around the text that tells other things, too. */
    LOOSE,
    /** The day of a change, which is better than none. */
    UPDATED
  }
}
