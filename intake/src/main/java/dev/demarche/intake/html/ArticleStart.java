package dev.demarche.intake.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Tells, for the elements of a page in their order, whether the article has begun: at its headline,
 * or with an element that holds articles. Days and names above belong to the page.
 */
final class ArticleStart {
  private static final Set<String> BEGINNINGS = Set.of("h1", "article", "main");

  private boolean reached;

  ArticleStart(Catalogue page, Element body) {
    this.reached = BEGINNINGS.stream().allMatch(tag -> page.within(body, tag).isEmpty());
  }

  /** Whether the article has begun at {@code element}, the next one of the page. */
  boolean reached(Element element) {
    reached |= BEGINNINGS.contains(element.normalName());
    return reached;
  }
}
