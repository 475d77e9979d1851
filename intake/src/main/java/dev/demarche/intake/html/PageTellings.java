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
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Collects what the data of a page tell about it. */
final class PageTellings {
  private static final Evaluator MARKED =
      QueryParser.parse(
          "[itemprop=datePublished],[itemprop=dateModified],[itemprop=author],[itemprop=publisher],[rel~=(^| )author( |$)],time[pubdate]");

  private final Document page;
  private final StructuredData data;
  private final Metas metas;
  private final Tellings tellings = new Tellings();

  PageTellings(Document page, StructuredData data, Metas metas) {
    this.page = page;
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
  Tellings collect(Headline headline) {
    if (headline.text() != null) {
      tellings.add(Field.TITLE, headline.text(), headline.from());
      titles().forEach(each -> tellings.add(Field.TITLE, each.value(), each.from()));
    }
    first("alternativeHeadline", Field.SUBTITLE);
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
    tellings.add(Field.LANGUAGE, page.getElementsByTag("html").attr("lang"), Where.MARKUP);
    metas("language-key", Field.LANGUAGE);
    addresses();
    notes();
    return tellings;
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

  /** What attributes in the text of the page tell. */
  private void marked() {
    for (Element element : page.body().select(MARKED)) {
      Element named = element.selectFirst("[itemprop=name]");
      String name = Clean.line((named == null ? element : named).text());
      String value = named == null ? "" : named.attr("content");
      switch (element.attr("itemprop")) {
        case "datePublished" ->
            tellings.add(Field.PUBLISHED, PageDates.value(element), Where.MICRODATA);
        case "dateModified" ->
            tellings.add(Field.UPDATED, PageDates.value(element), Where.MICRODATA);
        case "author" -> tellings.add(Field.AUTHORS, name, Where.MICRODATA);
        case "publisher" -> publisher(value.isEmpty() ? name : value, Where.MICRODATA);
        default -> {
          if (element.hasAttr("pubdate")) {
            tellings.add(Field.PUBLISHED, PageDates.value(element), Where.TIME);
          } else {
            tellings.add(Field.AUTHORS, name, Where.MARKUP);
          }
        }
      }
    }
  }

  private void addresses() {
    for (Element link : page.getElementsByTag("link")) {
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
    metas
        .told(kind)
        .forEach(each -> tellings.add(field, Clean.line(each.value()), each.from()));
  }
}
