package dev.demarche.gather.warc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bodies that servers send in chunks, each with its size in hexadecimal digits before it. */
final class Chunks {
  private static final Pattern SIZE = Pattern.compile("\\s*([0-9a-fA-F]{1,7})\\s*(?:;.*)?");

  private Chunks() {}

  /**
   * The body in one piece. Crawlers often keep the header of chunks but not the chunks; such a body
   * is left as it is.
   *
   * @throws IOException when a later chunk is damaged or missing
   */
  static byte[] join(byte[] body) throws IOException {
    Source in = new Source(new ByteArrayInputStream(body));
    int size = size(in);
    if (size < 0) {
      return body;
    }
    ByteArrayOutputStream joined = new ByteArrayOutputStream(body.length);
    while (size > 0) {
      byte[] chunk = in.readNBytes(size);
      joined.writeBytes(chunk);
      if (chunk.length < size) {
        throw new EOFException("cut short within a chunk");
      }
      in.line();
      size = size(in);
      if (size < 0) {
        throw new IOException("a chunk is damaged or missing");
      }
    }
    return joined.toByteArray();
  }

  private static int size(Source in) throws IOException {
    @Nullable String line = in.line();
    var matcher = SIZE.matcher(line == null ? "" : line);
    return matcher.matches() ? Integer.parseInt(matcher.group(1), 16) : -1;
  }
}
