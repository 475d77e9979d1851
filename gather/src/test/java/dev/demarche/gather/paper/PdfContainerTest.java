package dev.demarche.gather.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.demarche.gather.Gathered;
import dev.demarche.gather.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfContainerTest {
  private static final Limits SMALL = new Limits(100_000, 1_000_000, 200, 4);

  private static Gathered gather(byte[] pdf) {
    return Gathered.of(SMALL, "note.pdf", pdf, new PdfContainer(SMALL));
  }

  private static Sheets communique() {
    Sheets sheets = new Sheets();
    for (int number = 1; number <= 3; number++) {
      sheets.page().head("Ministry of Foreign Affairs of Arlen");
      if (number == 1) {
        sheets.heading(20, "Arlen and Borvia sign an accord");
      }
      sheets
          .text(
              "The foreign ministers of Arlen and Borvia met in Keston today and signed an agree-",
              "ment on the river, which ends a dispute of eleven long years between the well-",
              "known neighbours of " + number + ".")
          .gap()
          .text(
              "The well-known mediator of Cestra thanked both sides for the many concessions that")
          .foot("Page " + number + " of 3");
    }
    return sheets;
  }

  @Test
  void open_document_headlineAndParagraphsWithoutFurniture() {
    try (Sheets sheets = communique()) {
      String page = gather(sheets.bytes()).texts().get(0);

      assertThat(page)
          .contains("<h1>Arlen and Borvia sign an accord</h1>")
          .contains(
              "<p>The foreign ministers of Arlen and Borvia met in Keston today and signed an"
                  + " agreement on the river, which ends a dispute of eleven long years between the"
                  + " well-known neighbours of 1.</p>")
          .doesNotContain("Ministry of Foreign")
          .doesNotContain("Page ");
    }
  }

  @Test
  void open_sentenceAcrossPages_oneParagraph() {
    try (Sheets sheets = communique()) {
      assertThat(gather(sheets.bytes()).texts().get(0))
          .contains("for the many concessions that The foreign ministers of Arlen");
    }
  }

  @Test
  void open_boldLine_heading() {
    try (Sheets sheets = new Sheets()) {
      sheets.page().heading(18, "Statement").text("The talks ended on Monday without an accord.");
      sheets.heading(11, "Next steps").text("The envoys will meet again in spring.");

      assertThat(gather(sheets.bytes()).texts().get(0))
          .contains("<h1>Statement</h1>\n<p>The talks ended on Monday without an accord.</p>")
          .contains("<h2>Next steps</h2>\n<p>The envoys will meet again in spring.</p>");
    }
  }

  @Test
  void open_numberAtTheFoot_leftOut() {
    try (Sheets sheets = new Sheets()) {
      byte[] pdf = sheets.page().text("The talks ended.").foot("- 7 -").bytes();

      assertThat(gather(pdf).texts().get(0))
          .contains("<p>The talks ended.</p>")
          .doesNotContain("7");
    }
  }

  @Test
  void open_noText_fault() {
    try (Sheets sheets = new Sheets()) {
      assertThat(gather(sheets.page().bytes()).faults())
          .containsExactly("note.pdf: holds no text; its pages may be scanned pictures");
    }
  }

  @Test
  void open_password_fault() {
    try (Sheets sheets = communique()) {
      assertThat(gather(sheets.lock("secret", false).bytes()).faults())
          .containsExactly("note.pdf: encrypted: a password is needed");
    }
  }

  @Test
  void open_encryptedForAll_read() {
    try (Sheets sheets = communique()) {
      assertThat(gather(sheets.lock("", false).bytes()).texts()).hasSize(1);
    }
  }

  @Test
  void open_takingOutForbidden_fault() {
    try (Sheets sheets = communique()) {
      assertThat(gather(sheets.lock("", true).bytes()).faults())
          .containsExactly("note.pdf: its author forbids to take the text out");
    }
  }

  @Test
  void open_bomb_fault() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(new byte[2_000_000]);
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(
        "%PDF-1.4\n1 0 obj<</Filter/FlateDecode>>stream\n".getBytes(StandardCharsets.US_ASCII));
    pdf.writeBytes(packed.toByteArray());

    assertThat(gather(pdf.toByteArray()).faults())
        .containsExactly(
            "note.pdf: a damaged PDF: a stream in it unpacks to more than 1000000 bytes");
  }

  @Test
  void open_noPdfAtAll_fault() {
    assertThat(gather("%PDF-1.7 and nothing".getBytes(StandardCharsets.US_ASCII)).faults())
        .singleElement()
        .asString()
        .startsWith("note.pdf: a damaged PDF");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void open_damagedAnywhere_ends(int seed) {
    Random random = new Random(seed);
    try (Sheets sheets = communique()) {
      byte[] whole = sheets.bytes();
      for (int round = 0; round < 15; round++) {
        byte[] pdf = whole.clone();
        for (int i = 0; i < 1 + round % 10; i++) {
          pdf[random.nextInt(pdf.length)] = (byte) random.nextInt();
        }

        assertThatCode(() -> gather(pdf)).doesNotThrowAnyException();
      }
    }
  }
}
