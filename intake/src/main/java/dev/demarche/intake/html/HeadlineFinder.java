package dev.demarche.intake.html;

import dev.demarche.intake.line.Repeats;
import dev.demarche.intake.text.Clean;
import dev.demarche.model.Told;
import dev.demarche.model.Where;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the headline of a page, before anything is taken out of it. */
final class HeadlineFinder {
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> ELSEWHERE = Set.of("a", "nav", "aside", "footer", "title");
  private static final int SHORTEST_WORD = 4;
  private static final int SHORTEST_HEADING = 4;
  private static final int LONGEST_HEADING = 300;

  /** A heading that shares so many of its long words with the page's own data is its headline. */
  private static final double ENOUGH = 0.4;

  private final Document page;
  private final PageTitle title;
  private final List<Told> told;
  private final List<Printed> headings;
  private final List<Element> seconds;
  private final List<Element> elements;

  /**
   * @param told headlines that the page's data tell, the most believed first
   */
  HeadlineFinder(Document page, Catalogue catalogue, List<Told> told) {
    this.page = page;
    this.title = new PageTitle(Clean.line(page.title()));
    this.told = told;
    this.headings = headings(catalogue);
    this.seconds = catalogue.of("h2");
    this.elements = catalogue.elements();
  }

  /** A heading as it is printed. */
  private record Printed(Element element, String text) {}

  /** The headline, and what the title says of the outlet. */
  Headline find() {
    Optional<Printed> printed =
        named()
            .filter(each -> !isOutlets(each))
            .map(each -> besideOutlet(each).orElse(each))
            .or(this::inTitle);
    if (printed.isEmpty() && below().isPresent()) {
      Printed below = below().get();
      return new Headline(below.text(), headings.get(0).text(), below.element(), Where.HEADING);
    }
    printed = printed.or(this::single);
    if (printed.isPresent()) {
      String text = printed.get().text();
      return new Headline(text, title.outlet(text), printed.get().element(), Where.HEADING);
    }
    if (!told.isEmpty()) {
      Told first = told.get(0);
      return new Headline(first.value(), title.outlet(first.value()), null, first.from());
    }
    String text = title.withoutOutlet();
    return new Headline(text.isEmpty() ? null : text, title.outlet(text), null, Where.PAGE_TITLE);
  }

  private static List<Printed> headings(Catalogue page) {
    return Stream.concat(
            page.of("h1").stream(),
            page.marked().stream()
                .filter(each -> each.attr("itemprop").equals("headline"))
                .filter(each -> !each.normalName().equals("h1")))
        .map(each -> new Printed(each, Repeats.once(Clean.line(words(each)))))
        .filter(each -> !each.text().isEmpty())
        .toList();
  }

  /** A heading that nobody closed holds the paragraphs after it. */
  private static String words(Element heading) {
    return heading.selectFirst("p") != null && !heading.ownText().isBlank()
        ? heading.ownText()
        : heading.wholeText();
  }

  /** The first-rank heading that the page's data names. */
  private Optional<Printed> named() {
    List<String> names =
        told.isEmpty() ? List.of(title.withoutOutlet()) : told.stream().map(Told::value).toList();
    return headings.stream()
        .filter(each -> names.stream().anyMatch(other -> agrees(each.text(), other)))
        .findFirst();
  }

  /** Whether a heading that only the title names is rather the outlet, beside a headline. */
  private boolean isOutlets(Printed heading) {
    return told.isEmpty()
        && Clean.words(heading.text()) < SHORTEST_HEADING
        && !Clean.fold(heading.text()).equals(Clean.fold(title.text()));
  }

  /** The text of the page, of any rank, that stands in its title between separators. */
  private Optional<Printed> inTitle() {
    if (!told.isEmpty()) {
      return Optional.empty();
    }
    Set<String> parts =
        title.parts().stream()
            .filter(part -> Clean.words(part) >= SHORTEST_HEADING)
            .map(Clean::fold)
            .collect(Collectors.toSet());
    return page.body().getAllElements().stream()
        .filter(each -> !ELSEWHERE.contains(each.normalName()))
        .filter(each -> parts.contains(Clean.fold(own(each))))
        .map(each -> new Printed(each, Clean.line(own(each))))
        .findFirst();
  }

  /**
   * The heading of the second rank below {@code heading}, where both are parts of the title: then
   * the first one names the outlet.
   */
  private Optional<Printed> besideOutlet(Printed heading) {
    Set<String> parts = title.parts().stream().map(Clean::fold).collect(Collectors.toSet());
    String whole = Clean.fold(title.text());
    String outlet = Clean.fold(heading.text());
    if (!told.isEmpty() || outlet.equals(whole) || !parts.contains(outlet)) {
      return Optional.empty();
    }
    int at = elements.indexOf(heading.element());
    return seconds.stream()
        .map(each -> new Printed(each, Clean.line(each.wholeText())))
        .filter(each -> Clean.words(each.text()) >= SHORTEST_HEADING)
        .filter(each -> whole.equals(outlet + Clean.fold(each.text())))
        .filter(each -> elements.indexOf(each.element()) > at)
        .findFirst();
  }

  private static String own(Element element) {
    String own = element.ownText();
    return own.length() <= LONGEST_HEADING ? own : "";
  }

  /** The heading of the second rank below the outlet's own name. */
  private Optional<Printed> below() {
    if (title.text().isEmpty()
        || headings.isEmpty()
        || !headings.stream().allMatch(this::isOutlets)) {
      return Optional.empty();
    }
    boolean titleTellsMore =
        Clean.words(title.withoutOutlet())
            >= Clean.words(headings.get(0).text()) + SHORTEST_HEADING;
    return seconds.stream()
        .map(each -> new Printed(each, Clean.line(each.wholeText())))
        .filter(each -> !titleTellsMore || agrees(each.text(), title.text()))
        .filter(each -> Clean.words(each.text()) >= SHORTEST_HEADING)
        .filter(each -> Ancestors.closest(each.element(), ELSEWHERE) == null)
        .findFirst();
  }

  private Optional<Printed> single() {
    if (headings.stream().map(Printed::text).distinct().count() != 1) {
      return Optional.empty();
    }
    Printed only = headings.get(0);
    String whole = Clean.fold(title.text());
    boolean told =
        whole.isEmpty()
            || (Clean.words(only.text()) >= SHORTEST_HEADING
                && !whole.endsWith(Clean.fold(only.text())));
    return told ? Optional.of(only) : Optional.empty();
  }

  private static boolean agrees(String heading, String other) {
    String one = Clean.fold(heading);
    String two = Clean.fold(other);
    boolean begins =
        !one.isEmpty() && !two.isEmpty() && (two.startsWith(one) || one.startsWith(two));
    Set<String> words = longWords(heading);
    long shared = longWords(other).stream().filter(words::contains).count();
    return begins || (words.size() >= SHORTEST_HEADING && shared >= ENOUGH * words.size());
  }

  private static Set<String> longWords(String text) {
    return NOT_WORDS
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() >= SHORTEST_WORD)
        .collect(Collectors.toSet());
  }
}
