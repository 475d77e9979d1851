package dev.demarche.intake.html;

import dev.demarche.model.Where;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page and the outlet's name beside it.
 *
 * @param text the headline, or null
 * @param outlet what stands beside the headline in the page's title, or null
 * @param element the element that prints the headline, or null
 * @param from where the text is taken from
 */
record Headline(
    @Nullable String text, @Nullable String outlet, @Nullable Element element, Where from) {}
