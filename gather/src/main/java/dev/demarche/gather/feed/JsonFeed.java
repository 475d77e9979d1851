package dev.demarche.gather.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.demarche.gather.Container;
import dev.demarche.gather.Limits;
import dev.demarche.gather.Sink;
import dev.demarche.gather.Start;
import dev.demarche.intake.Stated;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** JSON Feed, versions 1 and 1.1. */
public final class JsonFeed implements Container {
  /** An object, perhaps behind a byte order mark read as Latin-1. */
  private static final Pattern BEGINNING =
      Pattern.compile("[\u00EF\u00BB\u00BF\u00FE\u00FF\\s]*+\\{");

  private static final Pattern VERSION =
      Pattern.compile("\"version\"\\s*+:\\s*+\"https?:\\\\?/\\\\?/jsonfeed\\.org\\\\?/version");
  private static final int MOST_TOKENS = 1_000_000;

  private final int most;
  private final ObjectMapper mapper =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxTokenCount(MOST_TOKENS).build())
              .build());

  /**
   * @param limits of a document; a feed is read as a whole, so they bound it too
   */
  public JsonFeed(Limits limits) {
    this.most = limits.document();
  }

  @Override
  public boolean holds(Start start) {
    String text = XmlRoot.characters(start);
    return "application/feed+json".equals(start.mediaType())
        || (BEGINNING.matcher(text).lookingAt() && VERSION.matcher(text).find());
  }

  @Override
  public void open(String uri, InputStream in, Stated stated, Sink sink) throws IOException {
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new IOException("a feed larger than " + most + " bytes");
    }
    JsonNode feed = parse(bytes);
    String base = Links.base(uri, text(feed, "home_page_url"));
    int number = 0;
    for (JsonNode item : feed.path("items")) {
      number++;
      entry(item, number, feed, base, stated).handTo(sink, uri);
    }
  }

  private JsonNode parse(byte[] bytes) throws IOException {
    try {
      return mapper.readTree(bytes);
    } catch (JsonProcessingException e) {
      throw new IOException("no feed that can be read: " + e.getOriginalMessage(), e);
    }
  }

  private static Entry entry(
      JsonNode item, int number, JsonNode feed, @Nullable String base, Stated whole) {
    String link = Links.absolute(first(text(item, "url"), text(item, "external_url")), base);
    String name = first(first(link, text(item, "id")), "entry-" + number);
    String html = text(item, "content_html");
    String title = escaped(text(item, "title"));
    Stated stated =
        new Stated(
            null,
            first(text(feed, "title"), whole.publisher()),
            Days.of(first(text(item, "date_published"), text(item, "date_modified"))),
            Language.of(first(text(item, "language"), text(feed, "language"))));
    return new Entry(
        String.valueOf(name),
        link,
        title,
        html == null ? escaped(text(item, "content_text")) : html,
        escaped(text(item, "summary")),
        stated);
  }

  private static @Nullable String escaped(@Nullable String text) {
    return text == null ? null : EntryPage.escaped(text);
  }

  private static @Nullable String first(@Nullable String one, @Nullable String two) {
    return one == null ? two : one;
  }

  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
        ? value.asText().strip()
        : null;
  }
}
