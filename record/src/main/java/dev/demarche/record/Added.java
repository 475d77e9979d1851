package dev.demarche.record;

/**
 * What became of an article that was added.
 *
 * @param article its address
 * @param outcome what became of it
 * @param mentions acts that it tells of
 */
public record Added(String article, Outcome outcome, int mentions) {
  /** What may become of it. */
  public enum Outcome {
    /** It is in the record now. */
    NEW,
    /** It was in the record already. */
    UNCHANGED,
    /** Its address was in the record with another text, which this one replaces. */
    CORRECTED,
    /** What is kept of it was replaced by what today's rules read in it. */
    READ_AGAIN
  }
}
