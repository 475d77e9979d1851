package dev.demarche.cli.mixed;

import static dev.demarche.cli.mixed.Packing.gzip;
import static dev.demarche.cli.mixed.Packing.utf8;
import static dev.demarche.cli.mixed.SoundKinds.sound;

import dev.demarche.cli.mixed.News.Story;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables of articles. */
final class SoundTables {
  private SoundTables() {}

  static List<Kind> all() {
    return List.of(
        sound("rows.jsonl", (n, news) -> utf8(objects(n, news, "\n"))),
        sound("rows.ndjson.gz", (n, news) -> gzip(utf8(objects(n, news, "\r\n")))),
        sound("rows.json", (n, news) -> utf8("[\n" + objects(n, news, ",\n") + "\n]\n")),
        sound("rows.csv", (n, news) -> utf8(cells(n, news, ","))),
        sound("semicolons.csv", (n, news) -> utf8(cells(n, news, ";"))),
        sound("rows.tsv", (n, news) -> utf8(cells(n, news, "\t"))));
  }

  private static String objects(String number, News news, String between) {
    return IntStream.rangeClosed(1, 4)
        .mapToObj(i -> object(SoundKinds.address(number, i), news.story()))
        .collect(Collectors.joining(between));
  }

  private static String object(String address, Story story) {
    return "{\"url\":\"%s\",\"title\":\"%s\",\"published\":\"%s\",\"text\":\"%s\"}"
        .formatted(address, story.title(), story.day(), String.join("\\n\\n", story.paragraphs()));
  }

  private static String cells(String number, News news, String comma) {
    String head = String.join(comma, "url", "title", "date", "text") + "\n";
    return head
        + IntStream.rangeClosed(1, 4)
            .mapToObj(i -> row(SoundKinds.address(number, i), news.story(), comma))
            .collect(Collectors.joining());
  }

  private static String row(String address, Story story, String comma) {
    String text = "\"" + String.join("\n\n", story.paragraphs()) + "\"";
    return String.join(comma, address, story.title(), story.day().toString(), text) + "\n";
  }
}
