package dev.demarche.cli.mixed;

import static dev.demarche.cli.mixed.Packing.utf8;
import static dev.demarche.cli.mixed.SoundKinds.sound;

import dev.demarche.cli.mixed.News.Story;
import java.util.Base64;
import java.util.List;

/** Letters of a press office. */
final class SoundLetters {
  private SoundLetters() {}

  static List<Kind> all() {
    return List.of(
        sound("plain.eml", (n, news) -> utf8(letter(n, plain(news.story())))),
        sound("both.eml", (n, news) -> utf8(letter(n, alternative(news.story())))),
        sound("attached.eml", (n, news) -> utf8(letter(n, attached(news)))),
        sound(
            "list.mbox",
            (n, news) -> utf8(posted(n, plain(news.story())) + posted(n, plain(news.story())))));
  }

  /** A letter with that behind its first lines. */
  static String letter(String number, String rest) {
    return """
    From: "Hill News" <desk@hill.example>
    To: list@hill.example
    Date: Tue, 6 May 2031 14:05:00 +0100
    Message-ID: <%s@hill.example>
    MIME-Version: 1.0
    """
            .formatted(number)
        + rest;
  }

  private static String posted(String number, String rest) {
    return "From desk@hill.example Tue May  6 14:05:00 2031\n" + letter(number, rest) + "\n\n";
  }

  private static String plain(Story story) {
    return "Subject: Talks\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        + story.text();
  }

  private static String alternative(Story story) {
    return "Subject: Talks\nContent-Type: multipart/alternative; boundary=b\n\n"
        + part("text/plain; charset=utf-8", "8bit", story.text())
        + part("text/html; charset=utf-8", "8bit", story.page("utf-8"))
        + "--b--\n";
  }

  private static String attached(News news) {
    String text = SoundKinds.latin(news.story().text());
    String pdf = Base64.getMimeEncoder(76, utf8("\n")).encodeToString(Papers.pdf(text, ""));
    return "Subject: Talks\nContent-Type: multipart/mixed; boundary=b\n\n"
        + part("text/plain; charset=utf-8", "8bit", news.story().text())
        + part("application/pdf; name=report.pdf", "base64", pdf)
        + "--b--\n";
  }

  private static String part(String type, String encoding, String content) {
    return "--b\nContent-Type: %s\nContent-Transfer-Encoding: %s\n\n%s\n"
        .formatted(type, encoding, content);
  }
}
