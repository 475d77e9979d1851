package dev.demarche.intake.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The elements of a page that tell something about it, found in one pass. */
final class Catalogue {
  private final Map<String, List<Element>> byTag = new HashMap<>();
  private final List<Element> marked = new ArrayList<>();
  private final List<Element> elements;

  /** The elements of {@code page}, in its order. */
  Catalogue(Document page) {
    elements = page.getAllElements();
    for (Element element : elements) {
      switch (element.normalName()) {
        case "meta",
            "script",
            "link",
            "time",
            "h1",
            "h2",
            "html",
            "main",
            "article",
            "input",
            "button" ->
            byTag.computeIfAbsent(element.normalName(), tag -> new ArrayList<>()).add(element);
        default -> {}
      }
      if (element.attributesSize() > 0 && (element.hasAttr("itemprop") || isAuthor(element))) {
        marked.add(element);
      }
    }
  }

  private static boolean isAuthor(Element element) {
    String rel = element.attr("rel");
    return rel.equals("author") || (rel.contains("author") && element.normalName().equals("a"));
  }

  /** The elements with {@code tag}, which is one of those that tell something. */
  List<Element> of(String tag) {
    return byTag.getOrDefault(tag, List.of());
  }

  /** All elements that the page had at first. */
  List<Element> elements() {
    return elements;
  }

  /** The elements with {@code tag} that are {@code holder} or still stand in it. */
  List<Element> within(Element holder, String tag) {
    return of(tag).stream().filter(each -> Ancestors.within(each, holder)).toList();
  }

  /** The elements whose attributes say that they name a writer or hold a property. */
  List<Element> marked() {
    return marked;
  }
}
