package dev.demarche.intake.line;

import dev.demarche.intake.text.Clean;
import dev.demarche.intake.text.Part;
import dev.demarche.model.Block;
import java.util.List;
import java.util.regex.Pattern;

/** Tells where the lines above a text end and the text begins. */
final class BodyStart {
  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?…。؟][\"”’»')\\]]*", Pattern.DOTALL);

  /** More words make no headline, whatever the punctuation. */
  private static final int LONG = 22;

  /** No text has more lines above it. */
  private static final int MOST_LINES = 40;

  private static final int SENTENCE = 14;

  /** Headlines may be full sentences, but not of this length. */
  private static final int LONGEST_HEADLINE = 30;

  private final LineReader lines;
  private final DatelineReader datelines;

  BodyStart(LineReader lines, DatelineReader datelines) {
    this.lines = lines;
    this.datelines = datelines;
  }

  /** The index of the first part of the text itself. */
  int find(List<Part> parts, boolean titleKnown) {
    boolean headline = titleKnown;
    int limit = Math.min(parts.size(), MOST_LINES);
    for (int i = 0; i < limit; i++) {
      Part part = parts.get(i);
      int words = Clean.words(part.text());
      boolean excused = !headline && words <= LONGEST_HEADLINE && i + 1 < parts.size();
      if (isItem(part) || opensWithDateline(part.text(), words)) {
        return i;
      }
      if (isText(part.text(), words) && !excused) {
        return i;
      }
      headline |= words >= 3;
    }
    return limit;
  }

  private boolean isItem(Part part) {
    return part.kind() == Block.Kind.ITEM && !lines.read(part.text()).role().isMeta();
  }

  static boolean endsSentence(String text) {
    return SENTENCE_END.matcher(text).matches();
  }

  private boolean opensWithDateline(String text, int words) {
    return words > SENTENCE && datelines.read(text).isPresent();
  }

  private static boolean isText(String text, int words) {
    return words >= LONG || (words >= SENTENCE && endsSentence(text)) || text.length() > 300;
  }
}
