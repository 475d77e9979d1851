package dev.demarche.coding.time;

import java.time.LocalDate;

/** What a relative expression counts from. */
public enum Anchor {
  /** The day of publication. */
  PUBLICATION,
  /** The day that the story is at, else the day of publication. */
  STORY;

  LocalDate in(TimeContext context) {
    return this == STORY ? context.story() : context.published();
  }
}
