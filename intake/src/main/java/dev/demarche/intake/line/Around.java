package dev.demarche.intake.line;

import java.util.List;

/**
 * Lines that stand apart from a text.
 *
 * @param about lines that their place tells to be about the article: who wrote it, when
 * @param near other lines between the headline and the text
 */
public record Around(List<String> about, List<String> near) {
  /** No lines. */
  public static final Around NOTHING = new Around(List.of(), List.of());

  /** Copies the lists. */
  public Around {
    about = List.copyOf(about);
    near = List.copyOf(near);
  }
}
