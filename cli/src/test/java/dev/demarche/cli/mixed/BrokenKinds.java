package dev.demarche.cli.mixed;

import static dev.demarche.cli.mixed.Packing.gzip;
import static dev.demarche.cli.mixed.Packing.join;
import static dev.demarche.cli.mixed.Packing.utf8;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.demarche.cli.mixed.Made.Due;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Inputs that are damaged, empty, hostile, or no news at all. */
final class BrokenKinds {
  /** More than a document may have. */
  private static final int TOO_LARGE = 20_000_001;

  private static final int BOMB = 40_000_000;

  private BrokenKinds() {}

  static List<Kind> all() {
    return Stream.of(bytes(), archives(), papers(), BrokenTexts.all())
        .flatMap(List::stream)
        .toList();
  }

  static Kind broken(String name, BiFunction<String, News, byte[]> content) {
    return new Kind(name, Due.FAULT, content);
  }

  private static List<Kind> bytes() {
    return List.of(
        broken("empty.txt", (n, news) -> new byte[0]),
        broken("blank.txt", (n, news) -> utf8(" \n\t\n")),
        broken("noise.bin", (n, news) -> join(new byte[] {0}, news.noise(5000))),
        broken("holes.txt", (n, news) -> utf8("A line\0with\0holes")),
        broken("photo.png", (n, news) -> join(utf8("\u0089PNG\r\n\u001A\n"), news.noise(500))),
        broken("photo.jpg", (n, news) -> join(latin("\u00FF\u00D8\u00FF\u00E0"), news.noise(500))),
        broken("large.txt", (n, news) -> filled(TOO_LARGE, 'a')));
  }

  private static List<Kind> archives() {
    return List.of(
        broken("half.html.gz", (n, news) -> half(gzip(utf8(news.story().page("utf-8"))))),
        broken("damaged.gz", (n, news) -> join(gzip(utf8("x")), news.noise(300))),
        broken("bomb.gz", (n, news) -> gzip(new byte[BOMB])),
        broken("bomb.zip", (n, news) -> Packing.zip(Map.of("a.txt", filled(BOMB, ' ')))),
        broken("matryoshka.zip", (n, news) -> nested(utf8(news.story().text()))),
        broken("half.zip", (n, news) -> half(zip(news))),
        broken("locked.zip", (n, news) -> locked(zip(news))),
        broken("half.tar", (n, news) -> cut(Packing.tar(Map.of("a", news.noise(9000))), 3000)),
        broken("half.warc", (n, news) -> half(page(n, news))),
        broken("length.warc", (n, news) -> wrongLength(n, news)),
        broken("damaged.warc.gz", (n, news) -> damaged(gzip(page(n, news)))));
  }

  private static List<Kind> papers() {
    return List.of(
        broken("broken.pdf", (n, news) -> join(utf8("%PDF-1.7\n"), news.noise(400))),
        broken("half.pdf", (n, news) -> cut(Papers.pdf("Talks", ""), 300)),
        broken("pictures.pdf", (n, news) -> Papers.pdf("", "")),
        broken("locked.pdf", (n, news) -> Papers.pdf("Talks", "secret")),
        broken("broken.docx", (n, news) -> Papers.docx("<w:document><w:body>")),
        broken("entity.docx", (n, news) -> Papers.docx(BrokenTexts.ENTITY + "<w:document/>")));
  }

  private static byte[] latin(String text) {
    return text.getBytes(ISO_8859_1);
  }

  private static byte[] zip(News news) {
    return Packing.zip(Map.of("a.html", utf8(news.story().page("utf-8"))));
  }

  private static byte[] page(String number, News news) {
    return Packing.answer(SoundKinds.address(number, 1), news.story().page("utf-8"));
  }

  private static byte[] half(byte[] bytes) {
    return cut(bytes, bytes.length / 2);
  }

  private static byte[] cut(byte[] bytes, int length) {
    return Arrays.copyOf(bytes, length);
  }

  private static byte[] filled(int length, char with) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) with);
    return bytes;
  }

  private static byte[] nested(byte[] bytes) {
    byte[] packed = bytes;
    for (int i = 0; i < 6; i++) {
      packed = Packing.zip(Map.of("inner" + (i == 0 ? ".txt" : ".zip"), packed));
    }
    return packed;
  }

  /** Says of its entry that it is encrypted. */
  private static byte[] locked(byte[] zip) {
    zip[6] |= 1;
    return zip;
  }

  private static byte[] damaged(byte[] packed) {
    for (int i = packed.length / 2; i < packed.length / 2 + 20; i++) {
      packed[i] ^= 0x5A;
    }
    return packed;
  }

  private static byte[] wrongLength(String number, News news) {
    byte[] second = Packing.answer(SoundKinds.address(number, 2), news.story().page("utf-8"));
    String first = new String(page(number, news), ISO_8859_1);
    return join(latin(first.replaceFirst("Content-Length: \\d+", "Content-Length: 99")), second);
  }
}
