package dev.demarche.gather.feed;

import dev.demarche.gather.Sink;
import dev.demarche.intake.Stated;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The entries of a site map, one after the other. */
final class SitemapWalk {
  private static final int DEEPEST = 50;
  private static final int LONGEST = 5000;
  private static final Set<String> WANTED =
      Set.of(
          "loc",
          "news/title",
          "news/publication/name",
          "news/publication/language",
          "news/publication_date");

  private final Sink sink;

  /** Paths of the elements that are open, such as {@code urlset/url/loc}; the innermost first. */
  private final Deque<String> open = new ArrayDeque<>();

  /** Texts of the entry, by the path below it. */
  private final Map<String, String> entry = new HashMap<>();

  private final StringBuilder text = new StringBuilder();

  SitemapWalk(Sink sink) {
    this.sink = sink;
  }

  void begin(String name) throws IOException {
    if (open.size() == DEEPEST) {
      throw new IOException("elements nested more than " + DEEPEST + " deep");
    }
    open.push(open.size() < 2 ? "" : open.peek().isEmpty() ? name : open.peek() + "/" + name);
    text.setLength(0);
  }

  void text(String more) {
    text.append(more, 0, Math.min(more.length(), LONGEST - text.length()));
  }

  void end() {
    String path = open.pop();
    if (open.size() == 1) {
      hand();
      entry.clear();
    } else if (WANTED.contains(path) && text.length() > 0) {
      entry.putIfAbsent(path, text.toString().strip());
    }
    text.setLength(0);
  }

  private void hand() {
    String address = entry.get("loc");
    if (address == null || address.isEmpty()) {
      return;
    }
    sink.link(
        address,
        new Stated(
            entry.get("news/title"),
            entry.get("news/publication/name"),
            Days.of(entry.get("news/publication_date")),
            Language.of(entry.get("news/publication/language"))));
  }
}
