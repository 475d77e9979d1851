package dev.demarche.intake.html;

import dev.demarche.intake.text.Clean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Parts of a page that are known by what one can do there, whatever they are called: leave an
 * address, answer to comments.
 */
final class Controls {
  private static final Set<String> STRUCTURE = Set.of("html", "body", "main", "article");

  /** An invitation to subscribe is no longer. */
  private static final int LONGEST = 500;

  /** So many buttons to answer with tell of a discussion. */
  private static final int FEWEST = 2;

  private static final double MOST_TEXT = 0.3;

  /** Comments may be longer than what they are about. */
  private static final double MOST_COMMENTS = 0.9;

  private final Set<String> answers;

  Controls(PageWords words) {
    this.answers = words.of("answer");
  }

  /**
   * Such a part.
   *
   * @param most the share of the running text that it may hold and still be none
   */
  record Box(Element element, double most) {}

  /** The parts within {@code body} that hold no headline. */
  List<Box> boxes(Catalogue page, Element body) {
    List<Box> boxes = new ArrayList<>();
    for (Element input : page.within(body, "input")) {
      if (input.attr("type").equalsIgnoreCase("email")) {
        around(input).ifPresent(each -> boxes.add(new Box(each, MOST_TEXT)));
      }
    }
    List<Element> buttons =
        page.within(body, "button").stream()
            .filter(each -> answers.contains(Clean.line(each.text()).toLowerCase(Locale.ROOT)))
            .toList();
    if (buttons.size() >= FEWEST) {
      Element box = common(buttons.get(0), buttons.get(buttons.size() - 1));
      boxes.add(new Box(box, MOST_COMMENTS));
    }
    return boxes.stream()
        .filter(each -> !STRUCTURE.contains(each.element().normalName()))
        .filter(each -> page.within(each.element(), "h1").isEmpty())
        .toList();
  }

  /** The largest element around {@code input} that has little text. */
  private static Optional<Element> around(Element input) {
    Element box = null;
    for (Element at = input.parent();
        at != null && !STRUCTURE.contains(at.normalName()) && at.text().length() <= LONGEST;
        at = at.parent()) {
      box = at;
    }
    return Optional.ofNullable(box);
  }

  private static Element common(Element first, Element last) {
    Element at = first;
    while (at.parent() != null && !Ancestors.within(last, at)) {
      at = at.parent();
    }
    return at;
  }
}
