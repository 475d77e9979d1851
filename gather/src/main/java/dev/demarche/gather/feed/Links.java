package dev.demarche.gather.feed;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Addresses as they stand in feeds. */
final class Links {
  private Links() {}

  /**
   * A link as an absolute address where that can be told.
   *
   * @param base address of the feed, or of its site
   */
  static @Nullable String absolute(@Nullable String link, @Nullable String base) {
    if (link == null || link.isBlank()) {
      return null;
    }
    String text = link.strip();
    if (base == null || text.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
      return text;
    }
    try {
      return new URI(base).resolve(text).toString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      // Whoever fetches it says what is wrong with it.
      return text;
    }
  }

  /** The address against which the links of a feed count. */
  static @Nullable String base(String feed, @Nullable String site) {
    return feed.startsWith("http://") || feed.startsWith("https://") ? feed : site;
  }
}
