package dev.demarche.gather.paper;

import dev.demarche.gather.Container;
import dev.demarche.gather.Found;
import dev.demarche.gather.Found.Document;
import dev.demarche.gather.Found.Fault;
import dev.demarche.gather.Limits;
import dev.demarche.gather.Sink;
import dev.demarche.gather.Start;
import dev.demarche.intake.Stated;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * PDF documents. Their text becomes a page of headings and paragraphs, without running heads and
 * the numbers of pages. A document that needs a password or holds only pictures is a fault.
 */
public final class PdfContainer implements Container {
  private static final String MAGIC = "%PDF-";

  /** Readers find the beginning of a PDF behind so many bytes of something else. */
  private static final int MAGIC_WITHIN = 1024;

  /** Times that a stream of a document may be larger than documents may be. */
  private static final long STREAM = 10;

  private final Limits limits;

  /** Reads documents within {@code limits}. */
  public PdfContainer(Limits limits) {
    this.limits = limits;
    FontMappers.set(new OneFont());
  }

  @Override
  public boolean holds(Start start) {
    int at = start.latin().indexOf(MAGIC);
    return at == 0 || (at > 0 && at < MAGIC_WITHIN && start.isNamed(".pdf"));
  }

  @Override
  public void open(String uri, InputStream in, Stated stated, Sink sink) throws IOException {
    byte[] bytes = in.readNBytes(limits.document() + 1);
    sink.found(
        bytes.length > limits.document()
            ? new Fault(uri, "larger than " + limits.document() + " bytes")
            : read(uri, bytes, stated));
  }

  private Found read(String uri, byte[] bytes, Stated stated) {
    try {
      return text(uri, bytes, stated);
    } catch (InvalidPasswordException e) {
      return new Fault(uri, "encrypted: a password is needed");
    } catch (IOException e) {
      return new Fault(uri, "a damaged PDF: " + e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      // PDFBox takes much for granted that a damaged or hostile document does not keep to.
      return new Fault(uri, "a damaged PDF: " + e.getClass().getSimpleName());
    }
  }

  private Found text(String uri, byte[] bytes, Stated stated) throws IOException {
    long most = STREAM * limits.document();
    Bombs bombs = new Bombs(most);
    bombs.check(bytes);
    try (PDDocument document =
        Loader.loadPDF(
            bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(most).streamCache)) {
      if (!document.getCurrentAccessPermission().canExtractContent()) {
        return new Fault(uri, "its author forbids to take the text out");
      }
      bombs.check(document.getDocument());
      List<Line> lines = Lines.of(document);
      List<Block> blocks = Paragraphs.of(Furniture.removed(lines));
      return blocks.isEmpty()
          ? new Fault(uri, "holds no text; its pages may be scanned pictures")
          : new Document(uri, BlockPage.of(blocks), stated);
    }
  }
}
