package dev.demarche.intake.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Looks upwards in a page. */
final class Ancestors {
  private Ancestors() {}

  /** The nearest of {@code element} and what holds it that has one of {@code tags}, or null. */
  static @Nullable Element closest(Element element, Set<String> tags) {
    for (Element at = element; at != null; at = at.parent()) {
      if (tags.contains(at.normalName())) {
        return at;
      }
    }
    return null;
  }

  /** Whether {@code element} is {@code holder} or lies in it. */
  static boolean within(Element element, Element holder) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.equals(holder)) {
        return true;
      }
    }
    return false;
  }
}
