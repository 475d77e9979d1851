package dev.demarche.export.feed;

import dev.demarche.export.Exporter;
import dev.demarche.export.Omission;
import dev.demarche.export.row.Headline;
import dev.demarche.export.xml.Xml;
import dev.demarche.model.Actor;
import dev.demarche.record.event.Passage;
import dev.demarche.record.event.RecordedEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes an Atom feed, an entry an event; its id stays, and its update is the latest article's. */
public final class AtomExporter implements Exporter {
  private static final String TERM = "term";
  private static final String SCHEME = "scheme";

  private final Xml xml;
  private final LocalDate asOf;

  /**
   * Begins the feed.
   *
   * @param asOf the day as of which the record was asked; the update of the feed
   */
  public AtomExporter(LocalDate asOf, OutputStream out) throws IOException {
    this(asOf, null, out);
  }

  /**
   * Begins a feed that can be asked again.
   *
   * @param self path and query string of the feed, by which feeds differ, or null
   */
  public AtomExporter(LocalDate asOf, @Nullable String self, OutputStream out) throws IOException {
    this.asOf = asOf;
    xml = new Xml(out);
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom");
    xml.text("id", self == null ? "urn:demarche:events" : "urn:demarche:feed:" + encoded(self));
    xml.text("title", "Demarche: events");
    if (self != null) {
      xml.empty("link", "rel", "self", "href", Links.uri(self));
    }
    xml.text("updated", moment(asOf));
    xml.open("author").text("name", "Demarche").close();
    xml.text("generator", "Demarche");
  }

  private static String encoded(String self) {
    return URLEncoder.encode(self, StandardCharsets.UTF_8);
  }

  private static String moment(LocalDate day) {
    return day + "T00:00:00Z";
  }

  @Override
  public @Nullable Omission write(RecordedEvent event) throws IOException {
    LocalDate first = Objects.requireNonNullElse(event.first(), asOf);
    xml.open("entry");
    xml.text("id", "urn:demarche:event:" + event.id());
    xml.text("title", Headline.of(event));
    xml.text("updated", moment(Objects.requireNonNullElse(event.updated(), first)));
    xml.text("published", event.first() == null ? null : moment(first));
    for (String link : links(event)) {
      xml.empty("link", "rel", "related", "href", Links.uri(link));
    }
    category("type", event.type().name());
    category("status", event.status().name());
    for (String state : states(event)) {
      category("state", state);
    }
    for (String topic : event.topics()) {
      category("topic", topic);
    }
    xml.text("content", date(event) + quotes(event), "type", "text");
    xml.close();
    return null;
  }

  private void category(String scheme, String term) throws IOException {
    xml.empty("category", SCHEME, "urn:demarche:" + scheme, TERM, term);
  }

  private static Iterable<String> links(RecordedEvent event) {
    return event.mentions().stream()
        .map(Passage::article)
        .filter(article -> article.startsWith("http://") || article.startsWith("https://"))
        .distinct()
        .toList();
  }

  private static Iterable<String> states(RecordedEvent event) {
    return Stream.concat(event.actors().stream(), event.recipients().stream())
        .map(Actor::state)
        .flatMap(Stream::ofNullable)
        .distinct()
        .toList();
  }

  private static String date(RecordedEvent event) {
    if (event.date() == null) {
      return "";
    }
    LocalDate from = event.date().from();
    LocalDate to = event.date().to();
    return from.equals(to) ? from + ". " : from + " to " + to + ". ";
  }

  private static String quotes(RecordedEvent event) {
    return event.mentions().stream()
        .map(
            passage ->
                "“"
                    + passage.evidence().get(0).exact()
                    + "” ("
                    + Objects.requireNonNullElse(passage.publisher(), passage.article())
                    + ")")
        .collect(Collectors.joining(" "));
  }

  @Override
  public void close() throws IOException {
    xml.end();
  }
}
