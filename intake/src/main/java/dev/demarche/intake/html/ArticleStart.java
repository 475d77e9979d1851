package dev.demarche.intake.html;

import org.jsoup.nodes.Element;

/**
 * Tells, for the elements of a page in their order, whether the article has begun: at its headline,
 * or with an element that holds articles. Days and names above belong to the page.
 */
final class ArticleStart {
  private boolean reached;

  ArticleStart(Element body) {
    this.reached = body.selectFirst("h1, article, main") == null;
  }

  /** Whether the article has begun at {@code element}, the next one of the page. */
  boolean reached(Element element) {
    reached |=
        switch (element.normalName()) {
          case "h1", "article", "main" -> true;
          default -> false;
        };
    return reached;
  }
}
