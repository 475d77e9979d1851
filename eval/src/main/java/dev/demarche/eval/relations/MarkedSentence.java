package dev.demarche.eval.relations;

import dev.demarche.model.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in which the source and the target of one relation were marked.
 *
 * @param text the sentence without marks
 * @param source who acts; null where the row marks none
 * @param target whom the act is directed at; null where the row marks none
 */
public record MarkedSentence(String text, @Nullable Span source, @Nullable Span target) {
  private static final Pattern MARK = Pattern.compile("<(/?)([st])>");

  private enum Side {
    SOURCE,
    TARGET
  }

  /**
   * Takes the marks {@code <s>…</s>} and {@code <t>…</t>} out. Either may be missing, one may lie
   * within the other; of a mark that stands twice the first opening and the last closing count.
   */
  public static MarkedSentence parse(String marked) {
    StringBuilder text = new StringBuilder();
    Map<Side, Span> spans = new EnumMap<>(Side.class);
    Matcher mark = MARK.matcher(marked);
    int last = 0;
    while (mark.find()) {
      text.append(marked, last, mark.start());
      last = mark.end();
      Span here = new Span(text.length(), text.length());
      Side side = mark.group(2).equals("s") ? Side.SOURCE : Side.TARGET;
      boolean closing = !mark.group(1).isEmpty();
      spans.merge(side, here, (open, now) -> closing ? open.union(now) : open);
    }
    text.append(marked, last, marked.length());
    return new MarkedSentence(text.toString(), spans.get(Side.SOURCE), spans.get(Side.TARGET));
  }
}
