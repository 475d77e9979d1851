package dev.demarche.intake.html;

import dev.demarche.intake.date.Clue;
import dev.demarche.intake.date.DateScanner;
import dev.demarche.intake.line.Framed;
import dev.demarche.intake.line.Framer;
import dev.demarche.intake.text.Clean;
import dev.demarche.intake.text.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the article out of a page. */
public final class PageReader {
  private final PageWords words = PageWords.load();
  private final Pruner pruner = new Pruner(words);
  private final BodyFinder finder = new BodyFinder(words);
  private final ChunkFilter filter = new ChunkFilter(Furniture.load());
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
   * @param publishers names of the outlet that the page's data give, the most believed first
   * @param clues days that the page's data give
   * @param language what the page says about its language, empty if nothing
   */
  public record Page(Framed framed, List<String> publishers, List<Clue> clues, String language) {}

  /** Reads {@code html}; broken markup is read as browsers do. */
  public Page read(String html) {
    Document page = Jsoup.parse(html);
    Metas metas = new Metas(page, words);
    StructuredData data = StructuredData.of(page, words);
    Headline headline = Headline.of(page, data, metas.of("title-key"));
    List<Clue> clues = new ArrayList<>(dates.of(page, data, metas));
    String language = page.select("html").attr("lang");
    List<String> publishers = publishers(metas, data, headline);
    Element body = page.body();
    List<Clue> visible = dates.visible(body);
    List<String> about = pruner.prune(body);
    List<Part> parts = filter.keep(chunks(body));
    clues.addAll(visible);
    return new Page(framer.frame(parts, headline.text(), about), publishers, clues, language);
  }

  private List<Chunk> chunks(Element body) {
    Element root = finder.find(body);
    List<Chunk> chunks = new ArrayList<>();
    finder.lead(body, root).ifPresent(lead -> chunks.addAll(Flow.of(lead)));
    chunks.addAll(Flow.of(root));
    return chunks;
  }

  private static List<String> publishers(Metas metas, StructuredData data, Headline headline) {
    return Stream.of(
            data.publishers().stream(),
            metas.of("site-key").stream(),
            Optional.ofNullable(headline.suffix()).stream())
        .flatMap(each -> each)
        .map(Clean::line)
        .map(name -> name.startsWith("@") ? name.substring(1) : name)
        .filter(name -> !name.isEmpty() && !name.startsWith("http"))
        .toList();
  }
}
