package dev.demarche.export.xml;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes XML 1.0 in UTF-8, an element after the other; characters that XML bars are left out. */
public final class Xml {
  private static final Pattern BARRED =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final Writer bytes;
  private final XMLStreamWriter out;

  /** Begins a document. */
  public Xml(OutputStream stream) throws IOException {
    this(stream, true);
  }

  /** Begins a document, or a part of one, which has no first line. */
  public Xml(OutputStream stream, boolean whole) throws IOException {
    bytes = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    try {
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes);
      if (whole) {
        out.writeStartDocument("UTF-8", "1.0");
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /**
   * Opens an element on a line of its own.
   *
   * @param attributes names and values by turns; one with null is left out
   */
  public Xml open(String name, @Nullable Object... attributes) throws IOException {
    try {
      out.writeCharacters("\n");
      out.writeStartElement(name);
      attributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** An element without content. */
  public Xml empty(String name, @Nullable Object... attributes) throws IOException {
    try {
      out.writeCharacters("\n");
      out.writeEmptyElement(name);
      attributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** An element with a text; none where there is no text. */
  public Xml text(String name, @Nullable Object text, @Nullable Object... attributes)
      throws IOException {
    if (text == null) {
      return this;
    }
    open(name, attributes);
    try {
      out.writeCharacters(clean(text));
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return close();
  }

  private void attributes(@Nullable Object... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        out.writeAttribute(
            Objects.toString(attributes[i]), clean(Objects.requireNonNull(attributes[i + 1])));
      }
    }
  }

  private static String clean(Object text) {
    return BARRED.matcher(text.toString()).replaceAll("");
  }

  /** Closes the innermost element. */
  public Xml close() throws IOException {
    try {
      out.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Puts in what was written as a part of a document; it must be whole elements. */
  public void insert(Reader part) throws IOException {
    try {
      out.writeCharacters("\n");
      out.flush();
      part.transferTo(bytes);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Ends the document, closes what is open and the file. */
  public void end() throws IOException {
    try {
      out.writeEndDocument();
      out.flush();
      bytes.write('\n');
      bytes.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
