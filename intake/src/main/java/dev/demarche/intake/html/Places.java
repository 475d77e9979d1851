package dev.demarche.intake.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Where the elements of a page stand in it, as it was before anything was taken out.
 *
 * <p>A place is a CSS selector such as {@code html > body > main > p:nth-child(4)}: from the root
 * down, with the number among all elements of the same parent where there are several.
 */
final class Places {
  private final IdentityHashMap<Element, Integer> numbers;

  private Places(List<Element> elements) {
    numbers = new IdentityHashMap<>(elements.size());
    for (Element parent : elements) {
      int number = 0;
      for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
        if (child instanceof Element element) {
          numbers.put(element, ++number);
        }
      }
    }
  }

  /** The places of all elements of a page, to be taken before it is changed. */
  static Places of(Catalogue page) {
    return new Places(page.elements());
  }

  /** The place of the block that holds {@code element}. */
  String of(Element element) {
    Element block = element;
    for (Element parent = block.parent();
        !block.isBlock() && parent != null && !parent.normalName().equals("body");
        parent = block.parent()) {
      block = parent;
    }
    Deque<String> steps = new ArrayDeque<>();
    for (Element at = block; at != null && numbers.containsKey(at); at = at.parent()) {
      steps.addFirst(step(at));
    }
    return String.join(" > ", steps);
  }

  private String step(Element element) {
    String name = element.normalName();
    boolean only = name.equals("html") || name.equals("body") || name.equals("head");
    return only ? name : name + ":nth-child(" + numbers.get(element) + ")";
  }
}
