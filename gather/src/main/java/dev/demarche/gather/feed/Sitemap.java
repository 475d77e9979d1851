package dev.demarche.gather.feed;

import dev.demarche.gather.Container;
import dev.demarche.gather.Sink;
import dev.demarche.gather.Start;
import dev.demarche.intake.Stated;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Site maps, with or without what news search asks for, and indexes of site maps. */
public final class Sitemap implements Container {
  /** The protocol allows 50 MiB. */
  private static final long MOST = 52_428_800;

  @Override
  public boolean holds(Start start) {
    Optional<String> root = XmlRoot.of(start);
    return root.isPresent() && (root.get().equals("urlset") || root.get().equals("sitemapindex"));
  }

  @Override
  public void open(String uri, InputStream in, Stated stated, Sink sink) throws IOException {
    try {
      XMLStreamReader reader = reader(new Capped(in, MOST), stated.charset());
      SitemapWalk walk = new SitemapWalk(sink);
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.DTD -> throw new IOException("declares a document type");
          case XMLStreamConstants.START_ELEMENT -> walk.begin(reader.getLocalName());
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              walk.text(reader.getText());
          case XMLStreamConstants.END_ELEMENT -> walk.end();
          default -> {
            // Comments and instructions tell nothing.
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("no well-formed XML: " + reason(e), e);
    }
  }

  private static XMLStreamReader reader(InputStream in, @Nullable String charset)
      throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return charset == null
        ? factory.createXMLStreamReader(in)
        : factory.createXMLStreamReader(in, charset);
  }

  /** The parser says place and fault in two lines. */
  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    return message.substring(message.lastIndexOf('\n') + 1).replaceFirst("^Message: ", "");
  }
}
