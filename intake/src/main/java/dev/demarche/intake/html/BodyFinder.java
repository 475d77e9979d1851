package dev.demarche.intake.html;

import dev.demarche.intake.text.Clean;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds the element that holds the text of a page's article. */
final class BodyFinder {
  /** A marked element must hold this share of the running text to be believed. */
  private static final double ENOUGH = 0.35;

  /** A child with this share of its parent's running text holds the article. */
  private static final double NEARLY_ALL = 0.85;

  /** Shorter ones are lines below a headline, which repeat it. */
  private static final int SHORTEST_LEAD = 25;

  private final Element body;
  private final ElementNames names;
  private final Weights weights;

  BodyFinder(Element body, ElementNames names, Weights weights) {
    this.body = body;
    this.names = names;
    this.weights = weights;
  }

  /** The smallest element that holds the article. */
  Element find() {
    return descend(marked().orElse(body));
  }

  /** The first lines of the article where they stand before {@code root}, below the headline. */
  Optional<Element> lead(Element root) {
    boolean below = false;
    for (Element element : body.getAllElements()) {
      if (element.equals(root)) {
        return Optional.empty();
      }
      below |= element.normalName().equals("h1");
      if (below
          && names.has(element, Naming.LEAD)
          && !root.parents().contains(element)
          && Clean.words(element.text()) >= SHORTEST_LEAD) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  private Optional<Element> marked() {
    List<Element> heavy =
        body.getAllElements().stream()
            .filter(each -> !each.equals(body) && weights.share(each) >= ENOUGH)
            .toList();
    return Stream.<Stream<Element>>of(
            heavy.stream().filter(each -> each.attr("itemprop").equals("articleBody")),
            heavy.stream().filter(each -> names.has(each, Naming.BODY)),
            Stories.of(body, weights).size() > 1
                ? Stream.empty()
                : heavy.stream().filter(each -> each.normalName().equals("article")),
            heavy.stream()
                .filter(
                    each -> each.normalName().equals("main") || each.attr("role").equals("main")))
        .flatMap(each -> each.max(Comparator.comparingInt(weights::in)).stream())
        .findFirst();
  }

  private Element descend(Element from) {
    Element at = from;
    Optional<Element> next = heaviest(at);
    while (weights.in(at) > 0
        && next.isPresent()
        && weights.in(next.get()) >= NEARLY_ALL * weights.in(at)
        && next.get().isBlock()
        && next.get().childrenSize() > 0
        && !isParagraph(next.get())) {
      at = next.get();
      next = heaviest(at);
    }
    return at;
  }

  private static boolean isParagraph(Element element) {
    return element.normalName().equals("p") || element.normalName().equals("li");
  }

  private Optional<Element> heaviest(Element element) {
    return element.children().stream().max(Comparator.comparingInt(weights::in));
  }
}
