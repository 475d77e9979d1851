package dev.demarche.gather.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.gather.Gathered;
import dev.demarche.gather.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class DocxContainerTest {
  private static final String OPEN =
      """
      <w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'
          xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'
          xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>
      """;
  private static final String CLOSE = "</w:body></w:document>";

  private static byte[] zip(String... namesAndTexts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Gathered gather(byte[] docx) {
    Limits limits = new Limits(20_000, 100_000_000, 200, 4);
    return Gathered.of(limits, "note", docx, new DocxContainer(limits));
  }

  private static String page(String body) {
    return gather(zip("word/document.xml", OPEN + body + CLOSE)).texts().get(0);
  }

  private static String paragraph(String inside) {
    return "<w:p>" + inside + "</w:p>";
  }

  @Test
  void open_paragraphs_page() {
    String body =
        paragraph(
                "<w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r><w:t>Arlen &amp; Borvia</w:t></w:r>")
            + paragraph(
                "<w:r><w:t xml:space='preserve'>The envoys </w:t></w:r><w:r><w:t>met.</w:t></w:r>")
            + paragraph(
                "<w:pPr><w:numPr/></w:pPr><w:r><w:t>First</w:t><w:tab/><w:t>point</w:t></w:r>")
            + paragraph("");

    assertThat(page(body))
        .contains(
            """
            <h1>Arlen &amp; Borvia</h1>
            <p>The envoys met.</p>
            <li>First point</li>
            </article>\
            """);
  }

  @Test
  void open_headingInAnotherLanguage_byTheNameOfItsStyle() {
    byte[] docx =
        zip(
            "word/document.xml",
            OPEN
                + paragraph(
                    "<w:pPr><w:pStyle w:val='berschrift1'/></w:pPr><w:r><w:t>Erste</w:t></w:r>")
                + paragraph("<w:r><w:t>Text.</w:t></w:r>")
                + paragraph(
                    "<w:pPr><w:pStyle w:val='berschrift1'/></w:pPr><w:r><w:t>Zweite</w:t></w:r>")
                + CLOSE,
            "word/styles.xml",
            "<w:styles"
                + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:style"
                + " w:styleId='berschrift1'><w:name w:val='heading 1'/></w:style></w:styles>");

    assertThat(gather(docx).texts().get(0))
        .contains("<h1>Erste</h1>\n<p>Text.</p>\n<h2>Zweite</h2>");
  }

  @Test
  void open_boldLine_heading() {
    assertThat(
            page(
                paragraph("<w:r><w:rPr><w:b/></w:rPr><w:t>Statement</w:t></w:r>")
                    + paragraph("<w:r><w:rPr><w:b w:val='0'/></w:rPr><w:t>Text</w:t></w:r>")))
        .contains("<h1>Statement</h1>\n<p>Text</p>");
  }

  @Test
  void open_deletedMovedAndDoubledText_leftOut() {
    String body =
        paragraph(
            "<w:r><w:t>Kept</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
                + "<w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>"
                + "<mc:Fallback><w:p><w:r><w:t>twice</w:t></w:r></w:p></mc:Fallback>"
                + "<a:p><a:r><a:t>picture</a:t></a:r></a:p>");

    assertThat(page(body)).contains("<p>Kept</p>\n</article>");
  }

  @Test
  void open_table_fault() {
    assertThat(gather(zip("xl/workbook.xml", "<workbook/>")).faults())
        .containsExactly("note: an office document without a text, such as a table or slides");
  }

  @Test
  void open_empty_fault() {
    assertThat(gather(zip("word/document.xml", OPEN + CLOSE)).faults())
        .containsExactly("note: holds no text");
  }

  @Test
  void open_brokenXml_fault() {
    assertThat(gather(zip("word/document.xml", OPEN + "<w:p>")).faults())
        .containsExactly("note: a damaged DOCX: its text breaks off or is no XML");
  }

  @Test
  void open_entities_notRead() {
    String xml =
        "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/hostname'><!ENTITY f 'x'>]>"
            + OPEN
            + paragraph("<w:r><w:t>a&e;&f;b</w:t></w:r>")
            + CLOSE;

    assertThat(gather(zip("word/document.xml", xml)).faults()).hasSize(1);
  }

  @Test
  void open_bomb_fault() {
    assertThat(gather(zip("word/media/x", "x".repeat(11_000_000))).faults())
        .containsExactly("note: cannot be read: unpacks to more than 200 times its size");
  }
}
