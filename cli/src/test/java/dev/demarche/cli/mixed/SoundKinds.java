package dev.demarche.cli.mixed;

import static dev.demarche.cli.mixed.Packing.answer;
import static dev.demarche.cli.mixed.Packing.gzip;
import static dev.demarche.cli.mixed.Packing.join;
import static dev.demarche.cli.mixed.Packing.utf8;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import dev.demarche.cli.mixed.Made.Due;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Every kind of input that can be read. */
final class SoundKinds {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private SoundKinds() {}

  static List<Kind> all() {
    return Stream.of(files(), archives(), SoundTables.all(), SoundLetters.all(), SoundFeeds.all())
        .flatMap(List::stream)
        .toList();
  }

  static Kind sound(String name, BiFunction<String, News, byte[]> content) {
    return new Kind(name, Due.ARTICLES, content);
  }

  private static List<Kind> files() {
    return List.of(
        sound("utf8.html", (n, news) -> utf8(news.story().page("utf-8"))),
        sound("western.html", (n, news) -> news.story().page("windows-1252").getBytes(WESTERN)),
        sound("wide.html", (n, news) -> ("\uFEFF" + page(news)).getBytes(UTF_16LE)),
        sound("utf8.txt", (n, news) -> utf8(news.story().text())),
        sound("marked.txt", (n, news) -> utf8("\uFEFF" + news.story().text())),
        sound("western.txt", (n, news) -> news.story().text().getBytes(WESTERN)),
        sound("wide.txt", (n, news) -> news.story().text().getBytes(UTF_16BE)),
        sound("report.pdf", (n, news) -> Papers.pdf(latin(news.story().text()), "")),
        sound("note.docx", (n, news) -> Papers.docx(news.story())));
  }

  private static List<Kind> archives() {
    return List.of(
        sound("page.html.gz", (n, news) -> gzip(utf8(page(news)))),
        sound("twice.txt.gz", (n, news) -> gzip(gzip(utf8(news.story().text())))),
        sound("pages.zip", (n, news) -> Packing.zip(several(news))),
        sound("pages.tar", (n, news) -> Packing.tar(several(news))),
        sound("pages.tar.gz", (n, news) -> gzip(Packing.tar(several(news)))),
        sound("crawl.warc", (n, news) -> join(info(), page(n, 1, news), page(n, 2, news))),
        sound(
            "crawl.warc.gz",
            (n, news) -> join(gzip(info()), gzip(page(n, 1, news)), gzip(page(n, 2, news)))),
        sound(
            "crawl.wet",
            (n, news) ->
                Packing.record(
                    "conversion", address(n, 1), "text/plain", utf8(news.story().text()))));
  }

  /** The address of a page within an input. */
  static String address(String number, int page) {
    return "https://hill.example/" + number + "/" + page;
  }

  /** What the standard fonts of PDF can print. */
  static String latin(String text) {
    return text.replace('’', '\'');
  }

  private static String page(News news) {
    return news.story().page("utf-8");
  }

  private static byte[] page(String number, int page, News news) {
    return answer(address(number, page), page(news));
  }

  private static byte[] info() {
    return Packing.record("warcinfo", "", "application/warc-fields", utf8("software: none\r\n"));
  }

  private static Map<String, byte[]> several(News news) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.html", utf8(page(news)));
    files.put("style.css", utf8("p { margin: 0 }"));
    files.put("deep/b.txt", utf8(news.story().text()));
    files.put("c.html.gz", gzip(utf8(page(news))));
    return files;
  }
}
