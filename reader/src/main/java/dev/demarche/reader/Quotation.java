package dev.demarche.reader;

import dev.demarche.model.Span;
import java.util.List;

/**
 * A directly quoted string.
 *
 * @param outer the string with its marks, in the article's text
 * @param inner the words between the marks
 * @param block number of the block that it begins in
 * @param speakers what the network takes for the speaker, best first; empty where it sees none
 */
public record Quotation(Span outer, Span inner, int block, List<RoleSpan> speakers) {
  /** Copies the list. */
  public Quotation {
    speakers = List.copyOf(speakers);
  }
}
