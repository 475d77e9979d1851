package dev.demarche.gather.paper;

/**
 * A line as printed. Lengths are in points, from the upper left corner of its page.
 *
 * @param page from 1
 * @param text what stands there
 * @param left where it begins
 * @param right where it ends
 * @param y its baseline
 * @param height height of the page
 * @param size of the type in it
 * @param bold whether most of it is bold
 */
record Line(
    int page,
    String text,
    float left,
    float right,
    float y,
    float height,
    float size,
    boolean bold) {

  /** The words in it. */
  int words() {
    return text.strip().split("\\s+").length;
  }

  /** Whether it ends as a sentence does. */
  boolean endsSentence() {
    return text.strip().matches("(?s).*[.!?…:;。؟][\"”’»')\\]]*");
  }
}
