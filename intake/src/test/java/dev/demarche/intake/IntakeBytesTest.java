package dev.demarche.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeBytesTest {
  private static final String NOTE =
      "Ferry talks open in Tórshavn\n\nTÓRSHAVN, 3 May 2031 (Skerry Wire) - Iceland’s ferry minister"
          + " met her Faroese colleague on Saturday to speak about the summer timetable.\n";

  @Test
  void read_gzip_readsWhatIsInside() throws IOException {
    assertThat(Texts.read("item.txt.gz", gzip(NOTE.getBytes(UTF_8))).title())
        .isEqualTo("Ferry talks open in Tórshavn");
  }

  @Test
  void read_gzipInGzip_readsWhatIsInside() throws IOException {
    assertThat(Texts.read("item", gzip(gzip(NOTE.getBytes(UTF_8)))).title())
        .isEqualTo("Ferry talks open in Tórshavn");
  }

  @Test
  void read_gzipBomb_isRefusedAtTheBound() throws IOException {
    assertThat(Texts.refusal(gzip(new byte[5_000_000]), 1000)).isEqualTo("larger than 1000 bytes");
  }

  @Test
  void read_brokenGzip_isRefused() throws IOException {
    byte[] whole = gzip(NOTE.getBytes(UTF_8));
    assertThat(Texts.refusal(Arrays.copyOf(whole, whole.length / 2))).startsWith("cannot be read");
  }

  @Test
  void read_charsetToldByTheServer_isBelievedBeforeThePage() {
    String page =
        "<meta charset=windows-1252><title>Łomża przyjmie posłów</title><h1>Łomża przyjmie"
            + " posłów</h1><p>Delegacja z Gandawy przyjedzie w środę do Łomży na rozmowy.</p>";
    Stated told = Stated.NOTHING.withCharset("ISO-8859-2");

    assertThat(Texts.read(page.getBytes(Charset.forName("ISO-8859-2")), told).title())
        .isEqualTo("Łomża przyjmie posłów");
  }

  @Test
  void read_charsetToldThatDoesNotExist_isIgnored() {
    Stated told = Stated.NOTHING.withCharset("no charset");

    assertThat(Texts.read(NOTE.getBytes(UTF_8), told).title())
        .isEqualTo("Ferry talks open in Tórshavn");
  }

  @Test
  void read_endlessStream_readsOneByteOverTheBound() {
    AtomicInteger served = new AtomicInteger();
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            served.incrementAndGet();
            return 'a';
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            Arrays.fill(bytes, from, from + length, (byte) 'a');
            served.addAndGet(length);
            return length;
          }
        };
    assertThat(new Intake(500, Texts.CLOCK).read("endless", endless))
        .isInstanceOf(IntakeResult.Unreadable.class);
    assertThat(served.get()).isEqualTo(501);
  }

  @Test
  void read_exactlyTheBound_isRead() {
    byte[] bytes = NOTE.getBytes(UTF_8);
    assertThat(new Intake(bytes.length, Texts.CLOCK).read("item", bytes))
        .isInstanceOf(IntakeResult.Read.class);
  }

  @Test
  void new_boundOfZero_isRefused() {
    assertThatThrownBy(() -> new Intake(0, Texts.CLOCK))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "255044462D312E37, a PDF document",
    "89504E470D0A1A0A, a PNG image",
    "FFD8FFE000104A46, a JPEG image",
    "504B030414000600, a ZIP archive or office document"
  })
  void read_binarySignature_isRefusedByName(String start, String name) {
    assertThat(Texts.refusal(HexFormat.of().parseHex(start))).isEqualTo("not text but " + name);
  }

  @Test
  void read_nulBytes_isRefused() {
    assertThat(Texts.refusal("A line\0with\0holes in it".getBytes(UTF_8))).contains("NUL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   \n\t\n", "\uFEFF"})
  void read_nothing_isRefusedAsEmpty(String text) {
    assertThat(Texts.refusal(text.getBytes(UTF_8))).isEqualTo("empty");
  }

  @Test
  void read_pageWithoutText_isRefused() {
    assertThat(Texts.refusal("<html><body><nav>Home</nav></body></html>".getBytes(UTF_8)))
        .isEqualTo("holds no article text");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void read_randomBytes_neverThrows(int seed) {
    byte[] noise = new byte[4000];
    new Random(seed).nextBytes(noise);
    assertThatCode(() -> new Intake().read("noise", noise)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void read_damagedPage_neverThrows(int seed) {
    Random random = new Random(seed);
    StringBuilder page = new StringBuilder("<html><body><h1>Ferry talks</h1><p>" + NOTE + "</p>");
    for (int i = 0; i < 60; i++) {
      int at = random.nextInt(page.length());
      page.insert(at, "<>\"'&/=!-".charAt(random.nextInt(9)));
      page.deleteCharAt(random.nextInt(page.length()));
    }
    assertThatCode(() -> new Intake().read("page", page.toString().getBytes(UTF_8)))
        .doesNotThrowAnyException();
  }

  @Test
  void read_utf8DeclaredAsLatin1_isReadAsUtf8() {
    assertThat(Texts.read(page("iso-8859-1", "Ministra przyjęła gości w Łodzi"), UTF_8).title())
        .isEqualTo("Ministra przyjęła gości w Łodzi");
  }

  @Test
  void read_latin1DeclaredAsUtf8_isReadAsLatin1() {
    assertThat(Texts.read(page("utf-8", "Le président à Genève"), ISO_8859_1).title())
        .isEqualTo("Le président à Genève");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Министр посетил Ригу и Вильнюс",
    "windows-1254, Bakan görüşmeler için İzmir’e gitti",
    "Shift_JIS, 外務大臣がリガを訪問した",
    "EUC-KR, 외무장관이 리가를 방문했다",
    "GB18030, 外交部长访问里加"
  })
  void read_declaredCharset_isUsed(String charset, String title) {
    assertThat(Texts.read(page(charset, title), Charset.forName(charset)).title()).isEqualTo(title);
  }

  @Test
  void read_cyrillicDeclaredAsLatin_isDetected() {
    String title = "Министр рыболовства Исландии прибыл в Торсхавн";
    assertThat(Texts.read(page("iso-8859-1", title), Charset.forName("windows-1251")).title())
        .isEqualTo(title);
  }

  @Test
  void read_unknownDeclaredCharset_isIgnored() {
    assertThat(Texts.read(page("x-no-such-set", "Talks in Bergen"), UTF_8).title())
        .isEqualTo("Talks in Bergen");
  }

  @Test
  void read_utf16WithoutMark_isRead() {
    assertThat(Texts.read(NOTE, UTF_16LE).title()).isEqualTo("Ferry talks open in Tórshavn");
    assertThat(Texts.read(NOTE, UTF_16BE).title()).isEqualTo("Ferry talks open in Tórshavn");
  }

  @Test
  void read_byteOrderMark_isNoPartOfTheText() {
    assertThat(Texts.read("\uFEFF" + NOTE, UTF_16BE).text()).startsWith("Ferry talks");
  }

  @Test
  void read_oneStrayByte_keepsUtf8() {
    byte[] bytes = ("Møte på Færøyene æøå øæå åøæ ".repeat(4) + NOTE + "?").getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    assertThat(Texts.read("item", bytes).text()).contains("Møte på Færøyene");
  }

  private static String page(String charset, String title) {
    return "<html><head><meta charset=\"%s\"></head><body><h1>%s</h1><p>%s, 2031. %s.</p></body></html>"
        .formatted(charset, title, title, title);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
