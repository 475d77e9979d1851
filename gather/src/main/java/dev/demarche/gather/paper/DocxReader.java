package dev.demarche.gather.paper;

import dev.demarche.gather.paper.Block.Kind;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the paragraphs of a word processor's document. Entities and DTDs are not read. */
final class DocxReader {
  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

  DocxReader() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  /**
   * The blocks of a document.
   *
   * @param text the part {@code word/document.xml}
   * @param styles the part {@code word/styles.xml}, or nothing
   * @throws XMLStreamException when one of them is damaged
   */
  List<Block> blocks(byte[] text, byte[] styles) throws XMLStreamException {
    Map<String, String> names = styles.length == 0 ? Map.of() : styleNames(open(styles));
    return titled(paragraphs(open(text), names));
  }

  private XMLStreamReader open(byte[] part) throws XMLStreamException {
    synchronized (factory) {
      return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }
  }

  /** Styles have ids in the writer's language and, where they are built in, English names. */
  private static Map<String, String> styleNames(XMLStreamReader xml) throws XMLStreamException {
    Map<String, String> names = new HashMap<>();
    String id = "";
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("style")) {
          id = attribute(xml, "styleId").orElse("");
        } else if (xml.getLocalName().equals("name")) {
          names.putIfAbsent(id, attribute(xml, "val").orElse("").toLowerCase(Locale.ROOT));
        }
      }
    }
    return names;
  }

  private static List<Block> paragraphs(XMLStreamReader xml, Map<String, String> names)
      throws XMLStreamException {
    List<Block> blocks = new ArrayList<>();
    Deque<WordParagraph> open = new ArrayDeque<>();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && isWord(xml)) {
        switch (xml.getLocalName()) {
          case "p" -> open.push(new WordParagraph(names));
          case "moveFrom", "del" -> skip(xml);
          default -> start(xml, open.peek());
        }
      } else if (event == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("Fallback")) {
        skip(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT
          && isWord(xml)
          && xml.getLocalName().equals("p")) {
        open.pop().block().ifPresent(blocks::add);
      }
    }
    return blocks;
  }

  private static void start(XMLStreamReader xml, @Nullable WordParagraph paragraph)
      throws XMLStreamException {
    if (paragraph == null) {
      return;
    }
    Optional<String> value = attribute(xml, "val");
    switch (xml.getLocalName()) {
      case "pStyle" -> paragraph.style(value.orElse(""));
      case "outlineLvl" -> paragraph.outlined();
      case "numPr" -> paragraph.listed();
      case "r" -> paragraph.run();
      case "b" -> paragraph.bold(!List.of("0", "false", "off").contains(value.orElse("")));
      case "t" -> paragraph.text(xml.getElementText());
      case "tab", "br", "cr" -> paragraph.text(" ");
      case "noBreakHyphen" -> paragraph.text("-");
      default -> {
        // All else is how it looks.
      }
    }
  }

  /** The first heading is the headline, unless another is styled so. */
  private static List<Block> titled(List<Block> blocks) {
    boolean styled = blocks.stream().anyMatch(block -> block.kind() == Kind.TITLE);
    List<Block> all = new ArrayList<>(blocks);
    for (int i = 0; i < all.size() && !styled; i++) {
      if (all.get(i).kind() == Kind.HEADING) {
        all.set(i, new Block(Kind.TITLE, all.get(i).text()));
        styled = true;
      } else if (all.get(i).text().length() > WordParagraph.LONGEST_HEADING) {
        styled = true;
      }
    }
    return all;
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      depth +=
          event == XMLStreamConstants.START_ELEMENT
              ? 1
              : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
  }

  private static boolean isWord(XMLStreamReader xml) {
    String namespace = xml.getNamespaceURI();
    return namespace != null
        && namespace.contains("wordprocessingml")
        && namespace.endsWith("/main");
  }

  private static Optional<String> attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return Optional.of(xml.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }
}
