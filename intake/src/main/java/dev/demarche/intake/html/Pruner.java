package dev.demarche.intake.html;

import dev.demarche.intake.line.Around;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/** Takes out of a page what is no part of any article. */
final class Pruner {
  private static final Set<String> STRUCTURE = Set.of("html", "body", "main", "article", "h1");
  private static final Set<String> FURNITURE = Set.of("footer", "aside", "figcaption", "menu");
  private static final Set<String> WITHIN = Set.of("span", "a", "b", "i", "em", "strong", "abbr");
  private static final Set<String> HEADINGS = Set.of("h1", "h2");
  private static final Pattern HIDING =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

  /** A weekday before a date, as clocks of pages print. */
  private static final Pattern COMMA_DATE = Pattern.compile("\\p{L}\\s*,\\s*\\d");

  /** An element with more of the page's running text than this is not dropped for its name. */
  private static final double MOST_TEXT = 0.3;

  /** Comments may be longer than what they are about. */
  private static final double MOST_COMMENTS = 0.9;

  private static final int SMALL = 200;
  private static final int MOST_ABOUT = 8;
  private static final int LONGEST_ABOUT = 200;

  private final PageWords words;
  private final Controls controls;

  Pruner(PageWords words) {
    this.words = words;
    this.controls = new Controls(words);
  }

  /**
   * Prunes {@code body}.
   *
   * @param page the page as it was at first
   * @return the lines about the article that were taken out: who wrote it, when
   */
  Around prune(Catalogue page, Element body, ElementNames names) {
    List<Controls.Box> boxes = controls.boxes(page, body);
    removeTextless(body);
    Pass pass =
        new Pass(
            names,
            Weights.of(body),
            holders(page.within(body, "h1")),
            holders(page.within(body, "h2")));
    boxes.stream()
        .filter(each -> pass.weights.share(each.element()) <= each.most())
        .forEach(each -> each.element().remove());
    Kept about = new Kept();
    Kept near = new Kept();
    ArticleStart start = new ArticleStart(page, body);
    body.filter(
        (node, depth) ->
            node instanceof Element element && !element.equals(body)
                ? pass.judge(element, start.reached(element), about, near)
                : FilterResult.CONTINUE);
    return new Around(about.lines(), near.lines());
  }

  private void removeTextless(Element body) {
    Set<String> tags = words.of("remove");
    body.filter(
        (node, depth) ->
            node instanceof Element element && tags.contains(element.normalName())
                ? FilterResult.REMOVE
                : FilterResult.CONTINUE);
  }

  /** Those of {@code headings} and the elements that hold them. */
  private static Set<Element> holders(List<Element> headings) {
    Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element heading : headings) {
      for (Element at = heading; at != null && holders.add(at); at = at.parent()) {}
    }
    return holders;
  }

  /** Lines of elements that were taken out, a few at most. */
  private static final class Kept {
    private final List<String> lines = new ArrayList<>();

    void add(Element element, boolean wanted) {
      if (wanted && lines.size() < MOST_ABOUT) {
        lines.add(Lines.of(element));
      }
    }

    List<String> lines() {
      return lines;
    }
  }

  /** One page, looked through. */
  private final class Pass {
    private final ElementNames names;
    private final Weights weights;
    private final Set<Element> headlines;
    private final Set<Element> headings;

    Pass(ElementNames names, Weights weights, Set<Element> headlines, Set<Element> headings) {
      this.names = names;
      this.weights = weights;
      this.headlines = headlines;
      this.headings = headings;
    }

    /**
     * Whether {@code element} goes.
     *
     * @param reached whether the article has begun
     * @param about lines about the article that go are put there
     * @param near lines that may be about it
     */
    FilterResult judge(Element element, boolean reached, Kept about, Kept near) {
      if (STRUCTURE.contains(element.normalName())) {
        return FilterResult.CONTINUE;
      }
      if (isAbout(element)) {
        about.add(element, reached || isAboveHeadline(element));
        return FilterResult.REMOVE;
      }
      if (!isNoise(element)) {
        return FilterResult.CONTINUE;
      }
      near.add(element, reached && isNear(element));
      return FilterResult.REMOVE;
    }

    boolean isAbout(Element element) {
      return names.has(element, Naming.ABOUT)
          && !names.has(element, Naming.BODY)
          && !headlines.contains(element)
          && !headings.contains(element)
          && element.text().length() <= LONGEST_ABOUT;
    }

    /** Whether the headline follows, so that the line is no clock at the top of the page. */
    boolean isAboveHeadline(Element element) {
      Element next = element.nextElementSibling();
      return next != null
          && next.normalName().equals("h1")
          && !COMMA_DATE.matcher(element.text()).find();
    }

    boolean isNear(Element element) {
      return names.has(element, Naming.NEAR) && element.text().length() <= LONGEST_ABOUT;
    }

    boolean isNoise(Element element) {
      if (isThing(element)) {
        return weights.in(element) == 0 && !headlines.contains(element);
      }
      if (isHidden(element)) {
        return weights.share(element) <= MOST_TEXT;
      }
      boolean body = names.has(element, Naming.BODY);
      if (names.has(element, Naming.DROP_LARGE) && !body) {
        return weights.share(element) <= MOST_COMMENTS && !headlines.contains(element);
      }
      if (isWithinSentence(element)) {
        return false;
      }
      boolean tag = FURNITURE.contains(element.normalName());
      boolean named = names.has(element, Naming.DROP) && !body && !embeds(element);
      if (tag || named) {
        return weights.share(element) <= MOST_TEXT && !headlines.contains(element);
      }
      return names.has(element, Naming.DROP_SMALL)
          && weights.in(element) == 0
          && !headlines.contains(element)
          && !headings.contains(element)
          && !HEADINGS.contains(element.normalName())
          && element.text().length() <= SMALL;
    }

    /** Posts quoted in a text often stand in elements named like furniture. */
    private boolean embeds(Element element) {
      return element.getElementsByTag("blockquote").stream()
          .anyMatch(each -> names.has(each, Naming.EMBED));
    }
  }

  /**
   * Words with running text on both sides are part of that text, and so is what an element of them
   * begins with; a card that opens over a name stands behind it.
   */
  private static boolean isWithinSentence(Element element) {
    if (!WITHIN.contains(element.normalName())) {
      return false;
    }
    Element parent = element.parent();
    return isText(element.previousSibling())
        ? isText(element.nextSibling())
        : element.previousSibling() == null
            && parent != null
            && WITHIN.contains(parent.normalName())
            && isText(parent.previousSibling())
            && isText(parent.nextSibling());
  }

  private static boolean isText(@Nullable Node node) {
    return node instanceof TextNode text && !text.isBlank();
  }

  private boolean isThing(Element element) {
    String type = element.attr("itemtype");
    return !type.isEmpty() && words.is("thing-type", type.substring(type.lastIndexOf('/') + 1));
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || HIDING.matcher(element.attr("style")).find()
        || (element.attr("aria-hidden").equals("true") && element.selectFirst("p") == null);
  }
}
