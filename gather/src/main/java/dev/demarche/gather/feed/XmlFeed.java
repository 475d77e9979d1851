package dev.demarche.gather.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.XmlReader;
import dev.demarche.gather.Container;
import dev.demarche.gather.Limits;
import dev.demarche.gather.Sink;
import dev.demarche.gather.Start;
import dev.demarche.intake.Stated;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** RSS of all versions and Atom. */
public final class XmlFeed implements Container {
  private final int most;

  /**
   * @param limits of a document; a feed is read as a whole, so they bound it too
   */
  public XmlFeed(Limits limits) {
    this.most = limits.document();
  }

  @Override
  public boolean holds(Start start) {
    Optional<String> root = XmlRoot.of(start);
    if (root.isEmpty()) {
      return false;
    }
    String text = XmlRoot.characters(start);
    return switch (root.get()) {
      case "rss" -> true;
      case "feed" -> text.contains("/Atom") || text.contains("purl.org/atom");
      case "RDF" -> text.contains("purl.org/rss/") || text.contains("netscape.com/rdf");
      default -> false;
    };
  }

  @Override
  public void open(String uri, InputStream in, Stated stated, Sink sink) throws IOException {
    SyndFeed feed = parse(in, stated.charset());
    String base = Links.base(uri, feed.getLink());
    List<SyndEntry> entries = feed.getEntries();
    for (int i = 0; i < entries.size(); i++) {
      entry(entries.get(i), i + 1, feed, base, stated).handTo(sink, uri);
    }
  }

  private SyndFeed parse(InputStream in, @Nullable String charset) throws IOException {
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new IOException("a feed larger than " + most + " bytes");
    }
    try (Reader reader = reader(bytes, charset)) {
      RomeInput input = new RomeInput();
      SyndFeed feed = new SyndFeedImpl(input.build(reader), false);
      if (feed.getLanguage() == null) {
        feed.setLanguage(input.language());
      }
      return feed;
    } catch (FeedException | IllegalArgumentException e) {
      throw new IOException("no feed that can be read: " + reason(e), e);
    }
  }

  private static Reader reader(byte[] bytes, @Nullable String charset) throws IOException {
    InputStream in = new ByteArrayInputStream(bytes);
    return charset == null
        ? new XmlReader(in, true)
        : new XmlReader(in, "application/xml; charset=" + charset, true);
  }

  /** What the XML parser says, which stands in the cause. */
  private static String reason(Throwable e) {
    Throwable said = e.getCause() == null ? e : e.getCause();
    String message = String.valueOf(said.getMessage()).lines().findFirst().orElse("");
    return message.contains("disallow-doctype") ? "it has a DOCTYPE" : message;
  }

  private static Entry entry(
      SyndEntry entry, int number, SyndFeed feed, @Nullable String base, Stated whole) {
    String link = Links.absolute(entry.getLink(), base);
    String name = firstOf(link, entry.getUri()).orElse("entry-" + number);
    SyndFeed source = entry.getSource();
    String publisher =
        firstOf(source == null ? null : source.getTitle(), feed.getTitle(), whole.publisher())
            .orElse(null);
    return new Entry(
        name,
        link,
        html(entry.getTitleEx()),
        longest(entry.getContents()),
        html(entry.getDescription()),
        new Stated(
            null, publisher, day(entry), Language.of(firstOf(feed.getLanguage()).orElse(null))));
  }

  private static @Nullable LocalDate day(SyndEntry entry) {
    Date date =
        entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
    return date == null ? null : LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
  }

  private static @Nullable String longest(List<SyndContent> contents) {
    return contents.stream()
        .map(XmlFeed::html)
        .flatMap(Stream::ofNullable)
        .max(Comparator.comparingInt(Visible::length))
        .orElse(null);
  }

  private static @Nullable String html(@Nullable SyndContent content) {
    if (content == null || content.getValue() == null || content.getValue().isBlank()) {
      return null;
    }
    String type = content.getType() == null ? "" : content.getType().toLowerCase(Locale.ROOT);
    return type.equals("text") || type.equals("text/plain")
        ? EntryPage.escaped(content.getValue())
        : content.getValue();
  }

  private static Optional<String> firstOf(@Nullable String... values) {
    return Stream.of(values)
        .flatMap(Stream::ofNullable)
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }
}
