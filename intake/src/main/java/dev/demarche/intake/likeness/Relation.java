package dev.demarche.intake.likeness;

/** How two articles stand to each other. */
public enum Relation {
  /**
   * The same words in the same order, whatever headline, outlet, dateline, credit lines, spelling
   * and typographic marks.
   */
  COPY,
  /** Versions of one text: cut, updated, corrected, put in another order, with new paragraphs. */
  EDITED,
  /**
   * Two texts, though they may tell of one event, quote the same words or be written by one form.
   */
  DIFFERENT;

  /** Whether both are versions of one text. */
  public boolean isFamily() {
    return this != DIFFERENT;
  }
}
