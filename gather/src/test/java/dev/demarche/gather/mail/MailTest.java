package dev.demarche.gather.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.demarche.gather.Container;
import dev.demarche.gather.Gathered;
import dev.demarche.gather.Limits;
import dev.demarche.intake.Stated;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {
  private static final String HEADER =
      """
      From: "Courier, The" <desk@courier.example>
      Date: Tue, 3 Feb 2026 23:30:00 -0500
      Subject: Arlen signs
      Message-ID: <1@courier.example>
      """;

  private static Gathered gather(String uri, String latin) {
    Limits limits = new Limits(20_000, 100_000, 200, 4);
    return Gathered.of(
        limits,
        uri,
        latin.getBytes(StandardCharsets.ISO_8859_1),
        new Container[] {new MailboxContainer(limits), new LetterContainer(limits)});
  }

  private static Gathered letter(String rest) {
    return gather("news.eml", HEADER + rest);
  }

  @Test
  void letter_plain_textBelowItsSubject() {
    Gathered found = letter("\nThe envoys met.\n");

    assertThat(found.uris()).containsExactly("news.eml");
    assertThat(found.texts()).containsExactly("Arlen signs\n\nThe envoys met.\n");
    assertThat(found.stated())
        .containsExactly(new Stated("Arlen signs", "Courier, The", LocalDate.of(2026, 2, 3), null));
  }

  @Test
  void letter_withoutTheName_told() {
    assertThat(gather("-", HEADER + "\nThe envoys met.\n").stated().get(0).title())
        .isEqualTo("Arlen signs");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Note: the envoy spoke.\n\nMore.\n",
        "From: Keston\nDate: today\n\nThe envoy spoke.\n",
        "From Keston at 10:15 the envoys left\nwithout a word.\n"
      })
  void letter_textThatLooksLikeOne_aText(String text) {
    assertThat(gather("a.txt", text).texts()).containsExactly(text);
  }

  @Test
  void letter_encodedHeaders_decoded() {
    Gathered found =
        gather(
            "a.eml",
            """
            From: =?UTF-8?B?0JzQuNC0?= <press@mid.example>
            Subject: Re: [press] =?iso-8859-1?Q?Accord_sign=E9?=
            Date: 3 Feb 2026 10:00:00 GMT

            Text.
            """);

    assertThat(found.stated())
        .containsExactly(new Stated("Accord signé", "Мид", LocalDate.of(2026, 2, 3), null));
  }

  @Test
  void letter_senderWithoutAName_itsDomain() {
    assertThat(gather("a.eml", "From: press@mfa.example\n\nText.\n").stated().get(0).publisher())
        .isEqualTo("mfa.example");
  }

  @Test
  void letter_quotedPrintableInItsCharset_decoded() {
    assertThat(
            letter(
                    """
                    Content-Type: text/plain; charset=windows-1251
                    Content-Transfer-Encoding: quoted-printable

                    =CC=E8=F0 is =
                    the word.
                    """)
                .texts())
        .singleElement()
        .asString()
        .isEqualToNormalizingNewlines("Arlen signs\n\nМир is the word.\n");
  }

  @Test
  void letter_base64_decoded() {
    assertThat(
            letter(
                    """
                    Content-Type: text/plain; charset=utf-8
                    Content-Transfer-Encoding: base64

                    0JzQuNGA
                    """)
                .texts())
        .containsExactly("Arlen signs\n\nМир");
  }

  @Test
  void letter_charsetOfTwoAlphabets_decoded() {
    assertThat(
            letter("Content-Type: text/plain; charset=ISO-2022-JP\n\n\u001B$B30Aj\u001B(B\n")
                .texts())
        .containsExactly("Arlen signs\n\n外相\n");
  }

  @Test
  void letter_alternatives_thePage() {
    Gathered found =
        letter(
            """
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain

            The plain text.
            --b
            Content-Type: multipart/related; boundary=c

            --c
            Content-Type: text/html

            <html><body><p>The page.</p></body></html>
            --c
            Content-Type: image/png
            Content-Transfer-Encoding: base64

            iVBORw==
            --c--
            --b--
            """);

    assertThat(found.texts())
        .singleElement()
        .asString()
        .startsWith("<html><body><p>The page.</p></body></html>");
  }

  @Test
  void letter_attachments_behindTheText() {
    Gathered found =
        letter(
            """
            Content-Type: multipart/mixed; boundary=b

            --b

            The envoys met.
            --b
            Content-Type: text/plain
            Content-Disposition: attachment; filename="../note.txt"

            A note.
            --b
            Content-Type: text/plain
            Content-Disposition: attachment; filename="second.eml"

            From: b@borvia.example
            Date: Mon, 2 Feb 2026 10:00:00 +0000
            Subject: Within

            Another letter.
            --b
            Content-Type: message/rfc822

            From: b@cestra.example
            Subject: Forwarded

            Third letter.
            --b--
            """);

    assertThat(found.uris())
        .containsExactly(
            "news.eml", "news.eml!/../note.txt", "news.eml!/second.eml", "news.eml!/3");
    assertThat(found.texts().get(1)).isEqualTo("A note.");
    assertThat(found.stated())
        .extracting(Stated::title)
        .containsExactly("Arlen signs", null, "Within", "Forwarded");
    assertThat(found.stated().get(1).publisher()).isEqualTo("Courier, The");
  }

  @Test
  void letter_empty_fault() {
    assertThat(letter("\n").faults()).containsExactly("news.eml: a letter without text");
  }

  @Test
  void letter_partsWithinPartsWithoutEnd_fault() {
    StringBuilder parts = new StringBuilder();
    for (int i = 0; i < 201; i++) {
      parts.append("Content-Type: multipart/mixed; boundary=b").append(i);
      parts.append("\n\n--b").append(i).append('\n');
    }

    assertThat(letter(parts.toString()).faults())
        .containsExactly("news.eml: a letter of more than 200 parts");
  }

  @Test
  void letter_tooLarge_fault() {
    assertThat(letter("\n" + "x".repeat(20_000)).faults())
        .containsExactly("news.eml: larger than 20000 bytes");
  }

  @Test
  void mailbox_letters_inTheirOrder() {
    Gathered found =
        gather(
            "lists.mbox",
            """
            From desk@courier.example Tue Feb  3 23:30:00 2026
            From: a@courier.example
            Subject: One

            From here on, nothing.
            >From the desk at 10:15 in 2026.

            From desk@courier.example Wed Feb  4 10:00:00 2026
            From: b@courier.example
            Subject: Two

            Second.
            """);

    assertThat(found.uris()).containsExactly("lists.mbox!/1", "lists.mbox!/2");
    assertThat(found.texts())
        .containsExactly(
            "One\n\nFrom here on, nothing.\nFrom the desk at 10:15 in 2026.\n\n",
            "Two\n\nSecond.\n");
  }

  @Test
  void mailbox_tooLargeALetter_faultAndTheRest() {
    Gathered found =
        gather(
            "lists.mbox",
            "From a@b Tue Feb  3 23:30:00 2026\nSubject: One\n\n"
                + "x\n".repeat(20_000)
                + "\nFrom a@b Tue Feb  3 23:31:00 2026\nSubject: Two\n\nkept\n");

    assertThat(found.faults()).containsExactly("lists.mbox!/1: larger than 20000 bytes");
    assertThat(found.texts()).containsExactly("Two\n\nkept\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void letter_damagedAnywhere_ends(int seed) {
    Random random = new Random(seed);
    String whole =
        HEADER
            + "Content-Type: multipart/mixed; boundary=\"b\"\n\n"
            + "--b\n"
            + "Content-Type: text/html; charset=utf-8\n"
            + "Content-Transfer-Encoding: base64\n\n"
            + "PHA+\n"
            + "--b\n"
            + "Content-Type: message/rfc822\n\n"
            + "From: a@b\n"
            + "Subject: =?utf-8?Q?x?=\n\n"
            + "y\n"
            + "--b--\n";
    for (int round = 0; round < 50; round++) {
      StringBuilder letter = new StringBuilder(whole);
      for (int i = 0; i < 1 + round % 8; i++) {
        letter.setCharAt(random.nextInt(letter.length()), (char) random.nextInt(256));
      }

      assertThatCode(() -> gather("a.eml", letter.toString())).doesNotThrowAnyException();
    }
  }
}
