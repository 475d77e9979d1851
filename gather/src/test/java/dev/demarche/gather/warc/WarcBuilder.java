package dev.demarche.gather.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes small web archives. */
final class WarcBuilder {
  static final String HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

  private final List<byte[]> records = new ArrayList<>();

  static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** A page that a server answered with. */
  WarcBuilder page(String uri, String body) {
    return response(uri, HTML, bytes(body));
  }

  WarcBuilder response(String uri, String header, byte[] body) {
    return record(
        "response", uri, "application/http; msgtype=response", join(bytes(header + "\r\n"), body));
  }

  WarcBuilder record(String type, String uri, String contentType, byte[] block) {
    return record(type, uri, contentType, block.length, block);
  }

  WarcBuilder record(String type, String uri, String contentType, int length, byte[] block) {
    String header =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(type, uri, contentType, length);
    return raw(join(bytes(header), block, bytes("\r\n\r\n")));
  }

  WarcBuilder raw(byte[] record) {
    records.add(record);
    return this;
  }

  byte[] plain() {
    return join(records.toArray(byte[][]::new));
  }

  /** Each record a member of its own. */
  byte[][] members() {
    return records.stream().map(WarcBuilder::gzip).toArray(byte[][]::new);
  }
}
