package dev.demarche.intake.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Pages that tell several stories: briefings, which are one text, and articles in a row. */
final class Stories {
  private static final double A_STORY = 0.25;

  /** An article in a row of many may be a small part of the page. */
  private static final double A_STORY_IN_A_ROW = 0.05;

  private Stories() {}

  /** The article elements of some length. */
  static List<Element> of(Element body, Weights weights) {
    return sharing(body, weights, A_STORY);
  }

  /**
   * The one of several articles in a row, each with a headline of its own, that the page is about.
   *
   * @param headline the element of the page's headline, or null
   */
  static Optional<Element> only(Element body, Weights weights, @Nullable Element headline) {
    if (headline == null) {
      return Optional.empty();
    }
    List<Element> headed =
        sharing(body, weights, A_STORY_IN_A_ROW).stream()
            .filter(each -> each.selectFirst("h1") != null)
            .filter(each -> each.parents().stream().noneMatch(Stories::isArticle))
            .toList();
    return headed.size() < 2
        ? Optional.empty()
        : headed.stream().filter(each -> Ancestors.within(headline, each)).findFirst();
  }

  private static boolean isArticle(Element element) {
    return element.normalName().equals("article");
  }

  private static List<Element> sharing(Element body, Weights weights, double least) {
    return body.getElementsByTag("article").stream()
        .filter(each -> weights.share(each) >= least)
        .toList();
  }
}
