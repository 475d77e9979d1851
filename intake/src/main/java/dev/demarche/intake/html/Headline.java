package dev.demarche.intake.html;

import dev.demarche.intake.line.Repeats;
import dev.demarche.intake.text.Clean;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page and the outlet's name after it.
 *
 * @param text the headline, or null
 * @param suffix what follows the headline in the page's title, or null
 */
record Headline(@Nullable String text, @Nullable String suffix) {
  private static final Pattern SEPARATOR = Pattern.compile("\\s+[-–—|•·»:]+\\s+|\\s*\\|\\s*");
  private static final Pattern SEPARATOR_END = Pattern.compile("[\\s\\-–—|•·»:]+$");
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LONGEST_SUFFIX = 60;
  private static final int LONGEST_OUTLET = 5;
  private static final int SHORTEST_WORD = 4;
  private static final int SHORTEST_HEADING = 4;

  /** A heading that shares so many of its long words with the page's own data is its headline. */
  private static final double ENOUGH = 0.4;

  /** The headline of {@code page}, before anything is taken out of it. */
  static Headline of(Document page, StructuredData data, List<String> metaTitles) {
    String title = Clean.line(page.title());
    List<String> told =
        Stream.concat(data.texts("headline").stream(), metaTitles.stream())
            .map(Clean::line)
            .filter(text -> !text.isEmpty())
            .toList();
    List<String> headings =
        page.select("h1, [itemprop=headline]").stream()
            .map(each -> Repeats.once(Clean.line(words(each))))
            .filter(text -> !text.isEmpty())
            .distinct()
            .toList();
    String best =
        heading(headings, told, title)
            .or(() -> told.stream().findFirst())
            .orElseGet(() -> withoutSuffix(title));
    return new Headline(best.isEmpty() ? null : best, suffix(title, best));
  }

  /** A heading that nobody closed holds the paragraphs after it. */
  private static String words(Element heading) {
    return heading.selectFirst("p") != null && !heading.ownText().isBlank()
        ? heading.ownText()
        : heading.wholeText();
  }

  /** The first-rank heading that the page's data names, or else the only one there is. */
  private static Optional<String> heading(List<String> headings, List<String> told, String title) {
    List<String> names = told.isEmpty() ? List.of(withoutSuffix(title)) : told;
    Optional<String> named =
        headings.stream()
            .filter(each -> names.stream().anyMatch(other -> agrees(each, other)))
            .findFirst();
    return named.or(
        () ->
            headings.stream()
                .filter(each -> headings.size() == 1)
                .filter(each -> title.isEmpty() || Clean.words(each) >= SHORTEST_HEADING)
                .filter(each -> title.isEmpty() || !Clean.fold(title).endsWith(Clean.fold(each)))
                .findFirst());
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

  private static @Nullable String suffix(String title, String headline) {
    String[] parts = SEPARATOR.split(title, -1);
    String last = parts[parts.length - 1].strip();
    boolean apart = parts.length > 1 && !Clean.fold(headline).endsWith(Clean.fold(last));
    return apart && !last.isEmpty() && last.length() <= LONGEST_SUFFIX ? last : null;
  }

  private static String withoutSuffix(String title) {
    String[] parts = SEPARATOR.split(title, -1);
    String last = parts[parts.length - 1];
    boolean outlet = parts.length > 1 && Clean.words(last) <= LONGEST_OUTLET;
    return outlet
        ? SEPARATOR_END.matcher(title.substring(0, title.length() - last.length())).replaceFirst("")
        : title;
  }
}
