package dev.demarche.intake.html;

import dev.demarche.intake.date.Clue;
import dev.demarche.intake.date.Clue.Weight;
import dev.demarche.intake.date.DateScanner;
import dev.demarche.model.Article.DateOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The days of publication that a page states as data. */
final class PageDates {
  private static final Pattern UNIVERSAL =
      Pattern.compile(".*\\d{2}:\\d{2}.*(?:Z|[+-]00:?00|GMT|UTC)\\s*$");
  private static final Pattern COMPACT =
      Pattern.compile("^((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?!\\d).*");

  /** The day zero of computers is no day of publication. */
  private static final int EPOCH_YEAR = 1970;

  private static final int NEAR = 2;

  private final DateScanner scanner;

  PageDates(DateScanner scanner) {
    this.scanner = scanner;
  }

  /** The clues of the structured data and the head of {@code page}. */
  List<Clue> of(Catalogue page, StructuredData data, Metas metas) {
    List<Clue> clues = new ArrayList<>();
    data.texts("datePublished").forEach(text -> clues.addAll(stated(text, DateOrigin.JSON_LD)));
    if (clues.isEmpty()) {
      data.texts("dateCreated").forEach(text -> clues.addAll(stated(text, DateOrigin.JSON_LD)));
    }
    metas.of("date-key").forEach(text -> clues.addAll(stated(text, DateOrigin.META)));
    Stream.concat(page.of("time").stream(), page.marked().stream())
        .distinct()
        .filter(PageDates::isPublication)
        .forEach(time -> clues.addAll(stated(value(time), DateOrigin.TIME)));
    return clues;
  }

  /** The first time element of the article, which is mostly its day; above it stand clocks. */
  List<Clue> visible(Element body, Catalogue page) {
    if (page.of("time").isEmpty()) {
      return List.of();
    }
    ArticleStart start = new ArticleStart(page, body);
    List<Element> below =
        body.getAllElements().stream()
            .filter(each -> start.reached(each) && each.normalName().equals("time"))
            .filter(each -> each.hasAttr("datetime"))
            .toList();
    return (below.isEmpty() ? above(page) : below)
        .stream()
            .limit(1)
            .flatMap(time -> stated(value(time), DateOrigin.TIME).stream())
            .map(clue -> new Clue(clue.date(), clue.origin(), Weight.HEADER))
            .toList();
  }

  /** Times that stand above the headline, not further from it than its box. */
  private static List<Element> above(Catalogue page) {
    return page.of("h1").stream()
        .limit(1)
        .flatMap(heading -> heading.parents().stream().limit(NEAR))
        .filter(each -> !each.normalName().equals("body") && !each.normalName().equals("html"))
        .flatMap(each -> page.within(each, "time").stream())
        .filter(each -> each.hasAttr("datetime"))
        .toList();
  }

  /** Whether {@code element} is marked as the day of publication in the text of the page. */
  private static boolean isPublication(Element element) {
    boolean marked = element.attr("itemprop").equals("datePublished");
    return element.normalName().equals("time")
        ? marked || element.hasAttr("pubdate")
        : marked && element.hasAttr("content");
  }

  static String value(Element time) {
    return Stream.of(time.attr("datetime"), time.attr("content"), time.text())
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  private List<Clue> stated(String text, DateOrigin origin) {
    String parted = COMPACT.matcher(text.strip()).replaceFirst("$1-$2-$3");
    Weight weight = UNIVERSAL.matcher(text).matches() ? Weight.UNIVERSAL : Weight.STATED;
    return scanner.scan(parted).stream()
        .limit(1)
        .filter(date -> date.year() != null && date.year() != EPOCH_YEAR)
        .map(date -> new Clue(date, origin, weight))
        .toList();
  }
}
