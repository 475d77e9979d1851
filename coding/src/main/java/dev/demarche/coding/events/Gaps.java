package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds how long one act was after or before another; see {@code sequels.tsv}. */
final class Gaps {
  private final Pattern gap =
      Pattern.compile(
          "\\b(?:the\\s"
              + any("DAY")
              + "|(?<count>[\\p{L}\\d-]{1,20}\\s"
              + any("UNIT")
              + "))\\s(?:(?<after>"
              + any("AFTER")
              + ")|"
              + any("BEFORE")
              + ")\\s",
          Pattern.CASE_INSENSITIVE);

  private static String any(String kind) {
    return "(?:" + String.join("|", DataTable.words("sequels.tsv", kind)) + ")";
  }

  /**
   * A gap as a text tells it.
   *
   * @param span its words, with the space behind them
   * @param count how long it is, null for a day
   * @param after whether the act that it belongs to came later than the one told behind it
   */
  record Gap(Span span, @Nullable String count, boolean after) {}

  /** The gaps that a sentence tells, in the order of the text. */
  List<Gap> in(String text, Span sentence) {
    List<Gap> gaps = new ArrayList<>();
    Matcher m = gap.matcher(text).region(sentence.start(), sentence.end());
    while (m.find()) {
      Span span = new Span(m.start(), m.end());
      gaps.add(new Gap(span, m.group("count"), m.group("after") != null));
    }
    return gaps;
  }
}
