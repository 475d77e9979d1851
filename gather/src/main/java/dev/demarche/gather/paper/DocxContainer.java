package dev.demarche.gather.paper;

import dev.demarche.gather.Budget;
import dev.demarche.gather.Container;
import dev.demarche.gather.Found;
import dev.demarche.gather.Found.Document;
import dev.demarche.gather.Found.Fault;
import dev.demarche.gather.Limits;
import dev.demarche.gather.Sink;
import dev.demarche.gather.Start;
import dev.demarche.intake.Stated;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Documents of word processors (DOCX). The text becomes a page of headings and paragraphs; notes,
 * heads and feet stand elsewhere in the file and are left out. A table or slides are a fault.
 */
public final class DocxContainer implements Container {
  private static final String TEXT = "word/document.xml";
  private static final String STYLES = "word/styles.xml";
  private static final Set<String> PARTS = Set.of(TEXT, STYLES);

  private final Limits limits;
  private final DocxReader reader = new DocxReader();

  /** Reads documents within {@code limits}. */
  public DocxContainer(Limits limits) {
    this.limits = limits;
  }

  @Override
  public boolean holds(Start start) {
    String latin = start.latin();
    return latin.startsWith("PK\u0003\u0004")
        && (start.isNamed(".docx") || latin.contains("[Content_Types].xml"));
  }

  @Override
  public void open(String uri, InputStream in, Stated stated, Sink sink) throws IOException {
    byte[] bytes = in.readNBytes(limits.document() + 1);
    sink.found(
        bytes.length > limits.document()
            ? new Fault(uri, "larger than " + limits.document() + " bytes")
            : read(uri, bytes, stated, sink.budget()));
  }

  private Found read(String uri, byte[] bytes, Stated stated, Budget budget) throws IOException {
    Map<String, byte[]> parts = parts(bytes, budget);
    byte[] text = parts.get(TEXT);
    if (text == null) {
      return new Fault(uri, "an office document without a text, such as a table or slides");
    }
    try {
      List<Block> blocks = reader.blocks(text, parts.getOrDefault(STYLES, new byte[0]));
      return blocks.isEmpty()
          ? new Fault(uri, "holds no text")
          : new Document(uri, BlockPage.of(blocks), stated);
    } catch (XMLStreamException e) {
      return new Fault(uri, "a damaged DOCX: its text breaks off or is no XML");
    }
  }

  private Map<String, byte[]> parts(byte[] bytes, Budget budget) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = unpacked(zip, PARTS.contains(entry.getName()), bytes.length, budget);
        if (PARTS.contains(entry.getName())) {
          parts.putIfAbsent(entry.getName(), part);
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("an entry of the DOCX is damaged", e);
    }
    return parts;
  }

  private byte[] unpacked(InputStream in, boolean kept, int packed, Budget budget)
      throws IOException {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    byte[] some = new byte[8192];
    long all = 0;
    for (int count = in.read(some); count >= 0; count = in.read(some)) {
      all += count;
      budget.spend(count, all, packed);
      if (kept) {
        part.write(some, 0, count);
      }
      if (kept && all > limits.document()) {
        throw new IOException("its text is larger than " + limits.document() + " bytes");
      }
    }
    return part.toByteArray();
  }
}
