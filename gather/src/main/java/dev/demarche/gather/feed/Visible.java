package dev.demarche.gather.feed;

/** How much of a piece of HTML people see. */
final class Visible {
  private Visible() {}

  /** Characters outside of tags, white space left out. */
  static int length(String html) {
    int length = 0;
    boolean inTag = false;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      if (c == '<') {
        inTag = true;
      } else if (c == '>') {
        inTag = false;
      } else if (!inTag && !Character.isWhitespace(c)) {
        length++;
      }
    }
    return length;
  }
}
