package dev.demarche.intake.html;

import dev.demarche.intake.text.Clean;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;

/** Takes out of a page what is no part of any article. */
final class Pruner {
  private static final Set<String> STRUCTURE = Set.of("html", "body", "main", "article", "h1");
  private static final Set<String> FURNITURE = Set.of("footer", "aside", "figcaption", "menu");
  private static final Pattern HIDING =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

  /** An element with more of the page's running text than this is not dropped for its name. */
  private static final double MOST_TEXT = 0.3;

  /** Comments may be longer than what they are about. */
  private static final double MOST_COMMENTS = 0.9;

  private static final int SMALL = 200;
  private static final int MOST_ABOUT = 8;
  private static final int LONGEST_ABOUT = 200;

  private final PageWords words;

  Pruner(PageWords words) {
    this.words = words;
  }

  /**
   * Prunes {@code body}.
   *
   * @return the lines about the article that were taken out: who wrote it, when
   */
  List<String> prune(Element body) {
    body.select(String.join(",", words.of("remove"))).remove();
    Weights weights = Weights.of(body);
    List<String> about = new ArrayList<>();
    ArticleStart start = new ArticleStart(body);
    body.filter(
        (node, depth) -> {
          if (!(node instanceof Element element) || element.equals(body)) {
            return FilterResult.CONTINUE;
          }
          boolean reached = start.reached(element);
          if (STRUCTURE.contains(element.normalName())) {
            return FilterResult.CONTINUE;
          }
          if (isAbout(element)) {
            if (reached && about.size() < MOST_ABOUT) {
              about.add(Clean.line(element.wholeText()));
            }
            return FilterResult.REMOVE;
          }
          return isNoise(element, weights) ? FilterResult.REMOVE : FilterResult.CONTINUE;
        });
    return about;
  }

  private boolean isNoise(Element element, Weights weights) {
    if (isThing(element)) {
      return weights.in(element) == 0 && element.selectFirst("h1") == null;
    }
    if (isHidden(element)) {
      return weights.share(element) <= MOST_TEXT;
    }
    if (words.names(element, "drop-large") && !words.names(element, "body")) {
      return weights.share(element) <= MOST_COMMENTS && element.selectFirst("h1") == null;
    }
    boolean tag = FURNITURE.contains(element.normalName());
    boolean named =
        words.names(element, "drop") && !words.names(element, "body") && !embeds(element);
    if (tag || named) {
      return weights.share(element) <= MOST_TEXT && element.selectFirst("h1") == null;
    }
    return words.names(element, "drop-small")
        && weights.in(element) == 0
        && element.text().length() <= SMALL
        && element.selectFirst("h1,h2") == null;
  }

  /** Posts quoted in a text often stand in elements named like furniture. */
  private boolean embeds(Element element) {
    return element.select("blockquote").stream().anyMatch(each -> words.names(each, "embed"));
  }

  private boolean isThing(Element element) {
    String type = element.attr("itemtype");
    return !type.isEmpty() && words.is("thing-type", type.substring(type.lastIndexOf('/') + 1));
  }

  private boolean isAbout(Element element) {
    return words.names(element, "about")
        && !words.names(element, "body")
        && element.selectFirst("h1,h2") == null
        && element.text().length() <= LONGEST_ABOUT;
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || HIDING.matcher(element.attr("style")).find()
        || (element.attr("aria-hidden").equals("true") && element.selectFirst("p") == null);
  }
}
