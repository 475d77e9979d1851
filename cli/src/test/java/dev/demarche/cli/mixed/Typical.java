package dev.demarche.cli.mixed;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes a page as large as those of the web. */
final class Typical {
  private static final int TEASERS = 250;

  private Typical() {}

  /** {@code page} with scripts and teasers, about 100 KB. */
  static String filled(String page) {
    String teasers =
        IntStream.range(0, TEASERS)
            .mapToObj(
                i ->
                    String.format(
                        Locale.ROOT,
                        "<div class=\"card\"><a href=\"/story/%d\"><h3>Tide tables for the coast</h3></a><p class=\"card__text\">Seven harbours report calm water for the weekend.</p></div>",
                        i))
            .collect(Collectors.joining());
    String script = "<script>" + "w.push({id:'0',f:function(a){return a}});".repeat(1500);
    return page.replace(
        "</body>",
        "<section class=\"more\">" + teasers + "</section>" + script + "</script></body>");
  }
}
