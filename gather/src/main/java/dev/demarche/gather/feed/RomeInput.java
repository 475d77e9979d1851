package dev.demarche.gather.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SAXBuilder;
import com.rometools.rome.io.WireFeedInput;
import org.jdom2.Document;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/**
 * ROME's parser with bounds. It reads no document type declaration, so that no entity can be
 * declared and nothing outside the feed is opened.
 */
final class RomeInput extends WireFeedInput {
  private @Nullable String language;

  RomeInput() {
    setAllowDoctypes(false);
  }

  @Override
  protected SAXBuilder createSAXBuilder() {
    SAXBuilder builder = super.createSAXBuilder();
    builder.setXMLFilter(new XmlBounds());
    return builder;
  }

  /** What {@code xml:lang} says of the feed that was read, which ROME drops; or null. */
  @Nullable String language() {
    return language;
  }

  @Override
  public WireFeed build(Document feed) throws FeedException {
    language = feed.getRootElement().getAttributeValue("lang", Namespace.XML_NAMESPACE);
    WallTimes.in(feed);
    return super.build(feed);
  }
}
