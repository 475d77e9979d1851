package dev.demarche.intake.html;

import dev.demarche.model.Told;
import dev.demarche.model.Where;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The named values of a page.
 *
 * @param elements the elements that hold them, in the order of the page
 */
record Metas(List<Element> elements, PageWords words) {
  private static final List<String> KEYS = List.of("property", "name", "itemprop");

  /** The named values of a page. */
  static Metas of(Catalogue page, PageWords words) {
    List<Element> elements =
        page.of("meta").stream().filter(meta -> !meta.attr("content").isBlank()).toList();
    return new Metas(elements, words);
  }

  /** The values whose name is of the kind {@code kind}. */
  List<String> of(String kind) {
    return told(kind).stream().map(Told::value).toList();
  }

  /** The same with their places. */
  List<Told> told(String kind) {
    return elements.stream()
        .flatMap(
            meta ->
                keys(meta)
                    .filter(key -> words.is(kind, key))
                    .limit(1)
                    .map(key -> new Told(meta.attr("content"), where(meta, key))))
        .toList();
  }

  private static Stream<String> keys(Element meta) {
    return KEYS.stream()
        .map(key -> meta.attr(key).strip().toLowerCase(Locale.ROOT))
        .filter(key -> !key.isEmpty());
  }

  private static Where where(Element meta, String key) {
    if (meta.hasAttr("itemprop") && !meta.hasAttr("name") && !meta.hasAttr("property")) {
      return Where.MICRODATA;
    }
    return key.startsWith("og:") || key.startsWith("article:") ? Where.OPEN_GRAPH : Where.META;
  }
}
