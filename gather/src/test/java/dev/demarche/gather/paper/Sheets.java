package dev.demarche.gather.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Prints small PDF documents. */
final class Sheets implements AutoCloseable {
  static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
  static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

  private final PDDocument document = new PDDocument();
  private PDPage page = new PDPage();
  private float y;

  Sheets page() {
    page = new PDPage();
    document.addPage(page);
    y = page.getMediaBox().getHeight() - 110;
    return this;
  }

  /** Lines of the text, one below the other. */
  Sheets text(String... lines) {
    for (String line : lines) {
      at(72, y, PLAIN, 11, line);
      y -= 14;
    }
    return this;
  }

  Sheets heading(float size, String line) {
    y -= size;
    at(72, y, BOLD, size, line);
    y -= 2 * size;
    return this;
  }

  Sheets gap() {
    y -= 12;
    return this;
  }

  Sheets head(String line) {
    return at(72, page.getMediaBox().getHeight() - 40, PLAIN, 9, line);
  }

  Sheets foot(String line) {
    return at(280, 40, PLAIN, 9, line);
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  Sheets lock(String password, boolean forbid) {
    AccessPermission permission = new AccessPermission();
    permission.setCanExtractContent(!forbid);
    StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, permission);
    policy.setEncryptionKeyLength(128);
    try {
      document.protect(policy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private Sheets at(float x, float at, PDFont font, float size, String line) {
    try (PDPageContentStream out =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      out.beginText();
      out.setFont(font, size);
      out.newLineAtOffset(x, at);
      out.showText(line);
      out.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
