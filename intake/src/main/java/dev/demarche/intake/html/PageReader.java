package dev.demarche.intake.html;

import dev.demarche.intake.date.Clue;
import dev.demarche.intake.date.DateScanner;
import dev.demarche.intake.line.Around;
import dev.demarche.intake.line.Bylines;
import dev.demarche.intake.line.Framed;
import dev.demarche.intake.line.Framer;
import dev.demarche.intake.meta.Tellings;
import dev.demarche.intake.meta.Tellings.Field;
import dev.demarche.intake.text.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the article out of a page. */
public final class PageReader {
  private final PageWords words = PageWords.load();
  private final Pruner pruner = new Pruner(words);
  private final ChunkFilter filter = new ChunkFilter(Furniture.load());
  private final AuthorLines authorLines = new AuthorLines();
  private final Bylines bylines = new Bylines();
  private final PageDates dates;
  private final Framer framer;

  /**
   * @param scanner finds dates
   * @param framer parts a text from the lines around it
   */
  public PageReader(DateScanner scanner, Framer framer) {
    this.dates = new PageDates(scanner);
    this.framer = framer;
  }

  /**
   * A page, read.
   *
   * @param framed its text, and what the lines around it say
   * @param tellings what the page's data tell
   * @param clues days that the page's data give
   * @param titlePath the element that prints the headline, as a CSS selector, or null
   */
  public record Page(
      Framed framed, Tellings tellings, List<Clue> clues, @Nullable String titlePath) {}

  /** Reads {@code html}; broken markup is read as browsers do. */
  public Page read(String html) {
    Document page = Jsoup.parse(html);
    Catalogue catalogue = new Catalogue(page);
    Metas metas = Metas.of(catalogue, words);
    StructuredData data = StructuredData.of(catalogue, page.title(), words);
    PageTellings collector = new PageTellings(page, catalogue, data, metas);
    Headline headline = new HeadlineFinder(page, catalogue, collector.titles()).find();
    ElementNames names = new ElementNames(words);
    Tellings tellings = collector.collect(headline, names);
    List<Clue> clues = new ArrayList<>(dates.of(catalogue, data, metas));
    Element body = page.body();
    clues.addAll(dates.visible(body, catalogue));
    Places places = Places.of(catalogue);
    Taken taken = take(catalogue, body, headline, tellings, names);
    List<Part> parts =
        BodyInData.of(data, taken.running())
            .orElseGet(
                () ->
                    taken.chunks().stream()
                        .map(chunk -> chunk.part().at(places.of(chunk.element())))
                        .toList());
    Framed framed = framer.frame(parts, headline.text(), taken.around());
    Element printed = headline.element();
    return new Page(framed, tellings, clues, printed == null ? null : places.of(printed));
  }

  /** The blocks of a text, and the lines around it. */
  private record Taken(List<Chunk> chunks, Around around, int running) {}

  private Taken take(
      Catalogue page, Element body, Headline headline, Tellings tellings, ElementNames names) {
    Optional<Element> story = Stories.only(page, headline.element());
    story.ifPresent(
        each -> tellings.note("one of several articles on the page: the one of its title"));
    Element scope = story.orElse(body);
    Around pruned = pruner.prune(page, scope, names);
    List<Chunk> all = Flow.of(scope, headline.element());
    BodyFinder finder = new BodyFinder(scope, names, Weights.of(scope, all));
    Element root = finder.find();
    List<Chunk> chunks = new ArrayList<>();
    finder.lead(root).ifPresent(lead -> chunks.addAll(Flow.of(lead)));
    chunks.addAll(BelowHeadline.of(Flow.within(root, all, headline.element()), headline.element()));
    Wordings wordings = new Wordings();
    List<Chunk> kept = authorLines.without(filter.keep(chunks, wordings), authors(tellings));
    List<String> near = new ArrayList<>(pruned.near());
    if (headline.text() != null) {
      near.addAll(NearLines.of(all, root, headline.text()));
    }
    List<String> about = new ArrayList<>(pruned.about());
    about.addAll(filter.about(chunks, wordings));
    int running = kept.stream().mapToInt(Weights::weight).sum();
    return new Taken(kept, new Around(about, near), running);
  }

  private List<String> authors(Tellings tellings) {
    return tellings.of(Field.AUTHORS).stream()
        .flatMap(each -> bylines.names(each.value()).stream())
        .distinct()
        .toList();
  }
}
