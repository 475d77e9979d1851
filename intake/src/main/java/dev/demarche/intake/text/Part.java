package dev.demarche.intake.text;

import dev.demarche.model.Block;
import org.jspecify.annotations.Nullable;

/**
 * A block of a text before it has its place in the article.
 *
 * @param kind what it is
 * @param text one line, clean and not empty
 * @param path the element of a page that holds it, as a CSS selector, or null
 */
public record Part(Block.Kind kind, String text, @Nullable String path) {
  /**
   * @throws IllegalArgumentException when the text is blank or has line breaks
   */
  public Part {
    if (text.isBlank() || text.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("not one line of text: " + text);
    }
  }

  /** A block that no page holds, or whose place is not looked for yet. */
  public Part(Block.Kind kind, String text) {
    this(kind, text, null);
  }

  /** The same block with its place. */
  public Part at(String path) {
    return new Part(kind, text, path);
  }
}
