package dev.demarche.intake.html;

import dev.demarche.intake.text.Part;
import org.jsoup.nodes.Element;

/**
 * A block of a page's text.
 *
 * @param part the text
 * @param links how many of its characters are links
 * @param lead how many of its characters are a link that it opens with
 * @param element the innermost element that holds it
 */
record Chunk(Part part, int links, int lead, Element element) {
  /** The share of its characters that are links, 0 to 1. */
  double linkShare() {
    return (double) links / Math.max(1, part.text().length());
  }
}
