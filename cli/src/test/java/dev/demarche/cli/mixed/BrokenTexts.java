package dev.demarche.cli.mixed;

import static dev.demarche.cli.mixed.BrokenKinds.broken;
import static dev.demarche.cli.mixed.Packing.utf8;

import dev.demarche.cli.mixed.Made.Due;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tables, letters, feeds and pages that are damaged or hostile. */
final class BrokenTexts {
  /** Declares a file of the machine as an entity. */
  static final String ENTITY = "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";

  private BrokenTexts() {}

  static List<Kind> all() {
    return Stream.of(tables(), feeds(), pages()).flatMap(List::stream).toList();
  }

  private static List<Kind> tables() {
    return List.of(
        broken("half.jsonl", (n, news) -> utf8("{\"text\":\"The envoys met.\"}\n{\"text\":\"The")),
        broken("numbers.jsonl", (n, news) -> utf8("1\n2\n")),
        broken("half.json", (n, news) -> utf8("[{\"title\":\"a\",\"text\":\"The envoys")),
        broken("quote.csv", (n, news) -> utf8("title,text\nTalks,\"The envoys met\n")),
        broken("nothing.csv", (n, news) -> utf8("title,text\nTalks,\n")),
        broken("nothing.eml", (n, news) -> utf8(SoundLetters.letter(n, "Subject: Talks\n\n"))),
        broken("nothing.mbox", (n, news) -> utf8("From a@b.example Tue May  6 14:05:00 2031\n")));
  }

  private static List<Kind> feeds() {
    return List.of(
        broken("entity.rss", (n, news) -> utf8(entityIn(SoundFeeds.rss(n, news)))),
        broken("laughs.atom", (n, news) -> utf8(laughs())),
        broken("half.rss", (n, news) -> utf8(SoundFeeds.rss(n, news).substring(0, 500))),
        broken(
            "half-feed.json", (n, news) -> utf8("{\"version\":\"https://jsonfeed.org/version/1")),
        broken("entity-sitemap.xml", (n, news) -> utf8(ENTITY + "<urlset/>")),
        broken("half-sitemap.xml", (n, news) -> utf8("<urlset><url><loc>https://a.example/1")));
  }

  private static List<Kind> pages() {
    return List.of(
        broken("menu.html", (n, news) -> utf8("<html><body><nav>Home</nav></body></html>")),
        either("deep.html", (n, news) -> utf8("<div>".repeat(50_000) + news.story().body())),
        either("line.txt", (n, news) -> utf8("The envoys met again. ".repeat(60_000))),
        either("charset.html", BrokenTexts::wrongCharset));
  }

  private static Kind either(String name, BiFunction<String, News, byte[]> content) {
    return new Kind(name, Due.EITHER, content);
  }

  private static byte[] wrongCharset(String number, News news) {
    return news.story().page("shift_jis").getBytes(Charset.forName("windows-1252"));
  }

  private static String entityIn(String feed) {
    int root = feed.indexOf("<rss");
    return feed.substring(0, root) + ENTITY + feed.substring(root);
  }

  private static String laughs() {
    String entities =
        IntStream.range(1, 10)
            .mapToObj(i -> "<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)))
            .collect(Collectors.joining());
    return "<!DOCTYPE feed [<!ENTITY e0 \"ha\">%s]><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>&e9;</title></feed>"
        .formatted(entities);
  }
}
