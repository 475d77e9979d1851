package dev.demarche.intake.html;

import dev.demarche.intake.meta.Tellings;
import dev.demarche.intake.meta.Tellings.Field;
import dev.demarche.intake.text.Clean;
import dev.demarche.model.Told;
import dev.demarche.model.Where;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Collects what the data of a page tell about it. */
final class PageTellings {
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 60;

  private final Document page;
  private final Catalogue catalogue;
  private final StructuredData data;
  private final Metas metas;
  private final Tellings tellings = new Tellings();

  PageTellings(Document page, Catalogue catalogue, StructuredData data, Metas metas) {
    this.page = page;
    this.catalogue = catalogue;
    this.data = data;
    this.metas = metas;
  }

  /** The headlines, JSON-LD first. */
  List<Told> titles() {
    return Stream.concat(
            data.texts("headline").stream().map(text -> new Told(text, Where.JSON_LD)),
            metas.told("title-key").stream())
        .map(each -> new Told(Clean.line(each.value()), each.from()))
        .toList();
  }

  /** What the data tell, with {@code headline} as the believed one. */
  Tellings collect(Headline headline, ElementNames names) {
    if (headline.text() != null) {
      tellings.add(Field.TITLE, headline.text(), headline.from());
      titles().forEach(each -> tellings.add(Field.TITLE, each.value(), each.from()));
    }
    first("alternativeHeadline", Field.SUBTITLE);
    subtitle(headline, names);
    published();
    first("dateModified", Field.UPDATED);
    metas("updated-key", Field.UPDATED);
    tellings.addAll(Field.AUTHORS, data.authors(), Where.JSON_LD);
    publishers(headline);
    first("articleSection", Field.SECTION);
    metas("section-key", Field.SECTION);
    first("inLanguage", Field.LANGUAGE);
    marked();
    metas("author-key", Field.AUTHORS);
    tellings.add(Field.LANGUAGE, language(), Where.MARKUP);
    metas("language-key", Field.LANGUAGE);
    addresses();
    notes();
    return tellings;
  }

  /** The first short element below the headline that is named for what stands there. */
  private void subtitle(Headline headline, ElementNames names) {
    boolean below = headline.element() == null;
    boolean inBody = false;
    for (Element element : catalogue.elements()) {
      inBody |= element.equals(page.body());
      below |= inBody && element.equals(headline.element());
      if (inBody && below && names.has(element, Naming.LEAD)) {
        String text = Clean.line(element.text());
        int words = Clean.words(text);
        if (words >= FEWEST_WORDS && words <= MOST_WORDS) {
          tellings.add(Field.SUBTITLE, text, Where.MARKUP);
        }
        return;
      }
    }
  }

  private void published() {
    first("datePublished", Field.PUBLISHED);
    metas("date-key", Field.PUBLISHED);
  }

  private void publishers(Headline headline) {
    Stream.of(
            data.publishers().stream().map(each -> new Told(each, Where.JSON_LD)),
            metas.told("site-key").stream(),
            Optional.ofNullable(headline.outlet())
                .map(each -> new Told(each, Where.PAGE_TITLE))
                .stream())
        .flatMap(each -> each)
        .forEach(each -> publisher(Clean.line(each.value()), each.from()));
  }

  private void publisher(String name, Where from) {
    String bare = name.startsWith("@") ? name.substring(1) : name;
    if (!bare.startsWith("http")) {
      tellings.add(Field.PUBLISHER, bare, from);
    }
  }

  private String language() {
    return catalogue.of("html").stream().map(each -> each.attr("lang")).findFirst().orElse("");
  }

  /** What attributes in the text of the page tell. */
  private void marked() {
    for (Element element : catalogue.marked()) {
      switch (element.attr("itemprop")) {
        case "datePublished" ->
            tellings.add(Field.PUBLISHED, PageDates.value(element), Where.MICRODATA);
        case "dateModified" ->
            tellings.add(Field.UPDATED, PageDates.value(element), Where.MICRODATA);
        case "author" -> tellings.add(Field.AUTHORS, name(element), Where.MICRODATA);
        case "publisher" -> publisher(name(element), Where.MICRODATA);
        default -> {
          if (element.hasAttr("rel") && !element.normalName().equals("link")) {
            tellings.add(Field.AUTHORS, name(element), Where.MARKUP);
          }
        }
      }
    }
    catalogue.of("time").stream()
        .filter(time -> time.hasAttr("pubdate"))
        .forEach(time -> tellings.add(Field.PUBLISHED, PageDates.value(time), Where.TIME));
  }

  private static String name(Element element) {
    Element named = element.selectFirst("[itemprop=name]");
    Element holder = named == null ? element : named;
    return Clean.line(holder.hasAttr("content") ? holder.attr("content") : holder.text());
  }

  private void addresses() {
    for (Element link : catalogue.of("link")) {
      if (link.attr("rel").equalsIgnoreCase("canonical")) {
        tellings.add(Field.ADDRESS, link.attr("href"), Where.LINK);
      }
    }
    metas("address-key", Field.ADDRESS);
    first("mainEntityOfPage", Field.ADDRESS);
    first("url", Field.ADDRESS);
  }

  private void notes() {
    if (data.isPaid()) {
      tellings.note("the page says that the text is not free; it may be its beginning only");
    }
    if (data.isA("LiveBlogPosting")) {
      tellings.note("a live blog, with its entries in the order of the page");
    }
  }

  private void first(String property, Field field) {
    data.first(property).ifPresent(text -> tellings.add(field, Clean.line(text), Where.JSON_LD));
  }

  private void metas(String kind, Field field) {
    metas.told(kind).forEach(each -> tellings.add(field, Clean.line(each.value()), each.from()));
  }
}
