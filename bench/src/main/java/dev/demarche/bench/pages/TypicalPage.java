package dev.demarche.bench.pages;

import java.util.Locale;

/** Fills a small page up to the size of those on the web: scripts, styles, menus, teasers. */
final class TypicalPage {
  private static final double SCRIPTS = 0.55;
  private static final double MENUS = 0.15;

  private TypicalPage() {}

  /** {@code page} with furniture around its text, of about {@code size} characters. */
  static String of(String page, int size) {
    int free = Math.max(0, size - page.length());
    String scripts = "<script>" + fill("w[%d]={id:'%d',f:function(a){return a}};", SCRIPTS * free);
    String menus =
        fill(
            "<li class=\"menu__item menu-%d\"><a class=\"menu__link\" href=\"/%d\">Go</a></li>",
            MENUS * free);
    String teasers =
        fill(
            "<div class=\"card card--%d\"><div class=\"card__body\"><a href=\"/story/%d\"><h3>Tide"
                + " tables for the coast</h3></a><p class=\"card__text\">Seven harbours report"
                + " calm water and good sight for the weekend.</p></div></div>",
            (1 - SCRIPTS - MENUS) * free);
    return page.replaceFirst("<body[^>]*>", "$0<nav class=menu><ul>" + menus + "</ul></nav>")
        .replace(
            "</body>",
            "<section class=more-stories>" + teasers + "</section>" + scripts + "</script></body>");
  }

  private static String fill(String piece, double size) {
    StringBuilder filled = new StringBuilder();
    for (int i = 0; filled.length() < size; i++) {
      filled.append(String.format(Locale.ROOT, piece, i, i));
    }
    return filled.toString();
  }
}
