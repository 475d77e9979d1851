package dev.demarche.gather.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** The body of a server's answer, as the browser would see it. */
final class Body {
  private static final Map<String, String> PACKINGS = Map.of("br", "brotli");

  private final int most;

  /**
   * @param most bytes of a body, packed and unpacked
   */
  Body(int most) {
    this.most = most;
  }

  /**
   * Reads the body that follows a header.
   *
   * @throws IOException when it is too large or damaged, with the reason for people
   */
  byte[] read(Fields header, InputStream in) throws IOException {
    byte[] sent = take(in);
    byte[] whole = header.token("transfer-encoding").contains("chunked") ? Chunks.join(sent) : sent;
    return switch (header.token("content-encoding")) {
      case "gzip", "x-gzip" -> gunzip(whole);
      case "deflate" -> inflate(whole);
      case "br", "zstd", "compress" -> unlessPacked(whole, header.token("content-encoding"));
      default -> whole;
    };
  }

  /** Crawlers often unpack a body and keep the header that says it is packed. */
  private byte[] gunzip(byte[] body) throws IOException {
    if (body.length < 3 || body[0] != Member.MAGIC[0] || body[1] != Member.MAGIC[1]) {
      return body;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return take(in);
    }
  }

  private byte[] inflate(byte[] body) throws IOException {
    if (looksLikeText(body)) {
      return body;
    }
    boolean bare =
        body.length < 2
            || (body[0] & 0x0F) != 8
            || ((body[0] << 8 & 0xFF00) + (body[1] & 0xFF)) % 31 != 0;
    Inflater inflater = new Inflater(bare);
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(body), inflater)) {
      return take(in);
    } finally {
      inflater.end();
    }
  }

  private static byte[] unlessPacked(byte[] body, String packing) throws IOException {
    if (looksLikeText(body)) {
      return body;
    }
    throw new Unread(
        "packed with " + PACKINGS.getOrDefault(packing, packing) + ", which is not read");
  }

  private static boolean looksLikeText(byte[] body) {
    for (int i = 0; i < Math.min(body.length, 64); i++) {
      if (body[i] >= 0 && body[i] < ' ' && !Character.isWhitespace(body[i])) {
        return false;
      }
    }
    return body.length > 0 && (body[0] == '<' || Character.isWhitespace(body[0]));
  }

  private byte[] take(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new Unread("larger than " + most + " bytes");
    }
    return bytes;
  }
}
