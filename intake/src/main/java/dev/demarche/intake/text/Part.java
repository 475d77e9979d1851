package dev.demarche.intake.text;

import dev.demarche.model.Block;

/**
 * A block of a text before it has its place in the article.
 *
 * @param kind what it is
 * @param text one line, clean and not empty
 */
public record Part(Block.Kind kind, String text) {
  /**
   * @throws IllegalArgumentException when the text is blank or has line breaks
   */
  public Part {
    if (text.isBlank() || text.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("not one line of text: " + text);
    }
  }
}
