package dev.demarche.gather.feed;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Stops at XML that is all markup, which would take up far more memory than its bytes. */
final class XmlBounds extends XMLFilterImpl {
  private static final int MOST_ELEMENTS = 300_000;
  private static final int DEEPEST = 200;

  private int elements;
  private int depth;

  @Override
  public void startElement(String uri, String name, String prefixed, Attributes attributes)
      throws SAXException {
    elements++;
    depth++;
    if (elements > MOST_ELEMENTS) {
      throw new SAXException("more than " + MOST_ELEMENTS + " elements");
    }
    if (depth > DEEPEST) {
      throw new SAXException("elements nested more than " + DEEPEST + " deep");
    }
    super.startElement(uri, name, prefixed, attributes);
  }

  @Override
  public void endElement(String uri, String name, String prefixed) throws SAXException {
    depth--;
    super.endElement(uri, name, prefixed);
  }
}
