package dev.demarche.intake.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The named values in the head of a page. */
record Metas(Document page, PageWords words) {
  private static final List<String> KEYS = List.of("property", "name", "itemprop");

  /** The values, not blank, whose name is of the kind {@code kind}, in the order of the page. */
  List<String> of(String kind) {
    return page.select("meta[content]").stream()
        .filter(meta -> isNamed(meta, kind))
        .map(meta -> meta.attr("content"))
        .filter(value -> !value.isBlank())
        .toList();
  }

  private boolean isNamed(Element meta, String kind) {
    return KEYS.stream()
        .anyMatch(key -> words.is(kind, meta.attr(key).strip().toLowerCase(Locale.ROOT)));
  }
}
