package dev.demarche.intake.html;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.jsoup.nodes.Element;

/** Which kinds of names the elements of one page bear. Each name is looked at once. */
final class ElementNames {
  private static final List<String> ATTRIBUTES =
      List.of("id", "class", "role", "itemprop", "data-testid", "data-component", "data-module");

  private static final int EXPECTED = 1024;

  private final PageWords words;
  private final Map<String, Integer> kindsOfName = new HashMap<>();
  private final IdentityHashMap<Element, Integer> kindsOfElement = new IdentityHashMap<>(EXPECTED);

  ElementNames(PageWords words) {
    this.words = words;
  }

  /** Whether a name of {@code element} holds a phrase of {@code kind}. */
  boolean has(Element element, Naming kind) {
    if (element.attributesSize() == 0 && element.normalName().indexOf('-') < 0) {
      return false;
    }
    return (kindsOfElement.computeIfAbsent(element, this::kinds) & kind.bit()) != 0;
  }

  private int kinds(Element element) {
    int kinds = 0;
    if (element.attributesSize() > 0) {
      for (String attribute : ATTRIBUTES) {
        String value = element.attr(attribute);
        if (!value.isEmpty()) {
          kinds |= kinds(value);
        }
      }
    }
    String tag = element.normalName();
    return tag.indexOf('-') > 0 ? kinds | kindsOfName(tag) : kinds;
  }

  private int kinds(String value) {
    int kinds = 0;
    StringTokenizer names = new StringTokenizer(value);
    while (names.hasMoreTokens()) {
      kinds |= kindsOfName(names.nextToken());
    }
    return kinds;
  }

  private int kindsOfName(String name) {
    return kindsOfName.computeIfAbsent(name, words::kinds);
  }
}
