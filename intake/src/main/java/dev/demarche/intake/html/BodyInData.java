package dev.demarche.intake.html;

import dev.demarche.intake.text.Clean;
import dev.demarche.intake.text.Part;
import dev.demarche.model.Block.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** The text of an article that a page has in its structured data and does not print. */
final class BodyInData {
  private static final String PLACE = "script[type='application/ld+json']";
  private static final Pattern LINES = Pattern.compile("[\\r\\n]+");
  private static final Pattern MARKUP = Pattern.compile("(?s).*<(?:p|br|div)\\b.*");
  private static final int FEWEST_WORDS = 50;

  /** What the page prints must be so much shorter. */
  private static final int TIMES = 2;

  private BodyInData() {}

  /**
   * The text.
   *
   * @param printed characters of running text that the page prints
   */
  static Optional<List<Part>> of(StructuredData data, int printed) {
    return data.first("articleBody")
        .filter(text -> text.length() > TIMES * printed && Clean.words(text) >= FEWEST_WORDS)
        .map(text -> MARKUP.matcher(text).matches() ? marked(text) : plain(text));
  }

  private static List<Part> marked(String text) {
    return Flow.of(Jsoup.parseBodyFragment(text).body()).stream()
        .map(chunk -> chunk.part().at(PLACE))
        .toList();
  }

  private static List<Part> plain(String text) {
    return LINES
        .splitAsStream(text)
        .map(Clean::line)
        .filter(line -> !line.isEmpty())
        .map(line -> new Part(Kind.PARAGRAPH, line, PLACE))
        .toList();
  }
}
