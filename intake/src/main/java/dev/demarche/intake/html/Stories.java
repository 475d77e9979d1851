package dev.demarche.intake.html;

import dev.demarche.intake.text.Clean;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Pages that tell several stories: briefings, which are one text, and articles in a row. */
final class Stories {
  private static final double A_STORY = 0.25;

  /** Shorter articles with headlines of their own are teasers. */
  private static final int FEWEST_WORDS = 60;

  private Stories() {}

  /** The article elements of some length. */
  static List<Element> of(Element body, Weights weights) {
    return body.getElementsByTag("article").stream()
        .filter(each -> weights.share(each) >= A_STORY)
        .toList();
  }

  /**
   * The one of several articles in a row, each with a first-rank headline of its own, that the page
   * is about.
   *
   * @param headline the element of the page's headline, or null
   */
  static Optional<Element> only(Catalogue page, @Nullable Element headline) {
    if (headline == null) {
      return Optional.empty();
    }
    List<Element> headed =
        page.of("h1").stream()
            .flatMap(each -> Optional.ofNullable(outermost(each)).stream())
            .distinct()
            .toList();
    return headed.size() < 2
        ? Optional.empty()
        : headed.stream()
            .filter(each -> Ancestors.within(headline, each))
            .filter(each -> Clean.words(each.text()) >= FEWEST_WORDS)
            .findFirst();
  }

  private static @Nullable Element outermost(Element heading) {
    Element article = null;
    for (Element at = heading.parent(); at != null; at = at.parent()) {
      article = at.normalName().equals("article") ? at : article;
    }
    return article;
  }
}
