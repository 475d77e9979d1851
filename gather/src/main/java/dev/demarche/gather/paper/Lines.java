package dev.demarche.gather.paper;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the lines of a PDF, in the order in which they were set. */
final class Lines extends PDFTextStripper {
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<TextPosition> signs = new ArrayList<>();

  private Lines() {
    setSuppressDuplicateOverlappingText(true);
  }

  /**
   * The lines of {@code document}.
   *
   * @throws IOException when a page is damaged
   */
  static List<Line> of(PDDocument document) throws IOException {
    Lines reader = new Lines();
    reader.writeText(document, Writer.nullWriter());
    return List.copyOf(reader.lines);
  }

  @Override
  protected void writeString(String word, List<TextPosition> positions) {
    text.append(word);
    signs.addAll(positions);
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    end();
  }

  @Override
  protected void endArticle() {
    end();
  }

  @Override
  protected void endPage(PDPage page) {
    end();
  }

  private void end() {
    if (!text.toString().isBlank() && !signs.isEmpty()) {
      lines.add(line(text.toString().strip().replaceAll("[\\s\\u00A0]+", " ")));
    }
    text.setLength(0);
    signs.clear();
  }

  private Line line(String line) {
    TextPosition first = signs.get(0);
    TextPosition last = signs.get(signs.size() - 1);
    double size = signs.stream().mapToDouble(TextPosition::getFontSizeInPt).max().orElse(0);
    long bold = signs.stream().filter(sign -> isBold(sign.getFont())).count();
    return new Line(
        getCurrentPageNo(),
        line,
        first.getXDirAdj(),
        last.getXDirAdj() + last.getWidthDirAdj(),
        first.getYDirAdj(),
        first.getPageHeight(),
        Math.round(2 * (float) size) / 2f,
        2 * bold > signs.size());
  }

  private static boolean isBold(PDFont font) {
    String name = font.getName();
    return name != null
        && name.toLowerCase(Locale.ROOT).matches(".*(?:bold|black|heavy|semibold).*");
  }
}
