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

  private static final double A_STORY = 0.25;

  /** A child with this share of its parent's running text holds the article. */
  private static final double NEARLY_ALL = 0.85;

  /** Shorter ones are lines below a headline, which repeat it. */
  private static final int SHORTEST_LEAD = 25;

  private final PageWords words;

  BodyFinder(PageWords words) {
    this.words = words;
  }

  /** The smallest element that holds the article of {@code body}. */
  Element find(Element body) {
    Weights weights = Weights.of(body);
    Element start = marked(body, weights).orElse(body);
    return descend(start, weights);
  }

  /** The first lines of the article where they stand before {@code root}, below the headline. */
  Optional<Element> lead(Element body, Element root) {
    boolean within = false;
    for (Element element : body.getAllElements()) {
      if (element.equals(root)) {
        return Optional.empty();
      }
      within |= element.normalName().equals("h1");
      if (within
          && words.names(element, "lead")
          && !root.parents().contains(element)
          && Clean.words(element.text()) >= SHORTEST_LEAD) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  private Optional<Element> marked(Element body, Weights weights) {
    List<Element> named =
        body.getAllElements().stream()
            .filter(each -> weights.share(each) >= ENOUGH)
            .filter(each -> !each.equals(body))
            .toList();
    return Stream.<Stream<Element>>of(
            named.stream().filter(each -> each.attr("itemprop").equals("articleBody")),
            named.stream().filter(each -> words.names(each, "body")),
            severalArticles(body, weights)
                ? Stream.empty()
                : named.stream().filter(each -> each.normalName().equals("article")),
            named.stream()
                .filter(
                    each -> each.normalName().equals("main") || each.attr("role").equals("main")))
        .flatMap(each -> each.max(Comparator.comparingInt(weights::in)).stream())
        .findFirst();
  }

  /** Whether a page tells several stories of some length beside each other. */
  private static boolean severalArticles(Element body, Weights weights) {
    return body.select("article").stream().filter(each -> weights.share(each) >= A_STORY).count()
        > 1;
  }

  private static Element descend(Element from, Weights weights) {
    Element at = from;
    Optional<Element> next = heaviest(at, weights);
    while (weights.in(at) > 0
        && next.isPresent()
        && weights.in(next.get()) >= NEARLY_ALL * weights.in(at)
        && next.get().isBlock()
        && next.get().childrenSize() > 0
        && !isParagraph(next.get())) {
      at = next.get();
      next = heaviest(at, weights);
    }
    return at;
  }

  private static boolean isParagraph(Element element) {
    return element.normalName().equals("p") || element.normalName().equals("li");
  }

  private static Optional<Element> heaviest(Element element, Weights weights) {
    return element.children().stream().max(Comparator.comparingInt(weights::in));
  }
}
