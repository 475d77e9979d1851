package dev.demarche.cli.mixed;

import dev.demarche.cli.mixed.News.Story;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Prints stories as papers of a ministry. */
final class Papers {
  private static final int LINE = 80;
  private static final int LEADING = 14;

  private Papers() {}

  /**
   * A PDF of one page.
   *
   * @param password that it asks for, or empty
   */
  static byte[] pdf(String text, String password) {
    return Packing.written(
        out -> {
          try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
              print(text, content, page.getMediaBox().getHeight() - 5 * LEADING);
            }
            if (!password.isEmpty()) {
              document.protect(
                  new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(out);
          }
        });
  }

  private static void print(String text, PDPageContentStream content, float top)
      throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 11);
    content.setLeading(LEADING);
    content.newLineAtOffset(72, top);
    for (String line : lines(text)) {
      content.showText(line);
      content.newLine();
    }
    content.endText();
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.split(" ", -1)) {
        if (line.length() + word.length() > LINE) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.length() == 0 ? "" : " ").append(word);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /** A DOCX document. */
  static byte[] docx(Story story) {
    String body =
        story.paragraphs().stream()
            .map(each -> "<w:p><w:r><w:t>" + each + "</w:t></w:r></w:p>")
            .collect(Collectors.joining());
    return docx(
        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
            + "<w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>%s</w:body></w:document>"
                .formatted(story.title(), body));
  }

  /** A DOCX document of that content. */
  static byte[] docx(String xml) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("[Content_Types].xml", Packing.utf8("<Types/>"));
    files.put("word/document.xml", Packing.utf8(xml));
    return Packing.zip(files);
  }
}
