package dev.demarche.gather.feed;

import dev.demarche.gather.Found.Document;
import dev.demarche.gather.Found.Fault;
import dev.demarche.gather.Sink;
import dev.demarche.intake.Stated;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a feed.
 *
 * @param name what tells it from the others of its feed: its address, its identifier, or its number
 * @param link address of the article, or null
 * @param title HTML, or null
 * @param content HTML of the article, as far as the feed has it; or null
 * @param summary HTML of a summary, or null
 * @param stated publisher, day and language
 */
record Entry(
    String name,
    @Nullable String link,
    @Nullable String title,
    @Nullable String content,
    @Nullable String summary,
    Stated stated) {
  /** Visible characters; content that is shorter is a teaser under another name. */
  private static final int SHORTEST_CONTENT = 200;

  /** Visible characters; many feeds put the whole article where a summary belongs. */
  private static final int LONGEST_SUMMARY = 1000;

  private static final Pattern MARKUP = Pattern.compile("<|&#?\\w{1,10};");

  /** Hands on its article if the feed has it, or else its address. */
  void handTo(Sink sink, String feed) {
    String text = article();
    if (text != null) {
      sink.found(new Document(feed + "!/" + name, EntryPage.of(this, text), stated));
    } else if (link != null) {
      sink.link(link, told());
    } else {
      sink.found(new Fault(feed + "!/" + name, "holds neither text nor address"));
    }
  }

  private @Nullable String article() {
    int inContent = content == null ? 0 : Visible.length(content);
    int inSummary = summary == null ? 0 : Visible.length(summary);
    if (inContent > inSummary && inContent >= SHORTEST_CONTENT) {
      return content;
    }
    boolean isAll = link == null ? inContent + inSummary > 0 : inSummary >= LONGEST_SUMMARY;
    return isAll ? (inContent > inSummary ? content : summary) : null;
  }

  /** What is told of the page behind the address; a title with markup in it is left to the page. */
  private Stated told() {
    String plain = title == null || MARKUP.matcher(title).find() ? null : title.strip();
    return new Stated(plain, stated.publisher(), stated.published(), stated.language());
  }
}
