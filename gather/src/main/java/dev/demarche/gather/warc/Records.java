package dev.demarche.gather.warc;

import dev.demarche.gather.Found.Document;
import dev.demarche.gather.Found.Fault;
import dev.demarche.gather.Sink;
import dev.demarche.intake.Stated;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the records of one archive, and goes on at the next where one is damaged. */
final class Records {
  private static final String VERSION = "WARC/";
  private static final byte[] NEXT = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);

  private final String uri;
  private final Stated stated;
  private final Pages pages;
  private final Sink sink;
  private int number;
  private boolean lost;

  Records(String uri, Stated stated, Pages pages, Sink sink) {
    this.uri = uri;
    this.stated = stated;
    this.pages = pages;
    this.sink = sink;
  }

  /** Hands on the pages in {@code source}; what cannot be read is a fault. */
  void readAll(Source source) {
    boolean more = true;
    while (more) {
      String address = uri + "!/" + (number + 1);
      try {
        Fields record = next(source);
        if (record == null) {
          return;
        }
        address = target(record, address);
        read(address, record, source);
      } catch (IOException e) {
        fault(address, e);
        more = resume(source);
      }
    }
  }

  /** Tells of damage, once for all that cannot be read before the next record. */
  void fault(String address, IOException why) {
    if (!lost) {
      lost = true;
      String told = why instanceof Unread ? "" : "damaged record: ";
      sink.found(new Fault(address, told + why.getMessage()));
    }
  }

  /** The address of the archive. */
  String uri() {
    return uri;
  }

  private @Nullable Fields next(Source source) throws IOException {
    String line = source.line();
    while (line != null && line.isBlank()) {
      line = source.line();
    }
    if (line == null) {
      return null;
    }
    number++;
    if (!line.startsWith(VERSION)) {
      throw new IOException("it does not begin as one");
    }
    lost = false;
    return Fields.read(source);
  }

  private void read(String address, Fields record, Source source) throws IOException {
    Block block = new Block(source, length(record));
    Optional<Document> page = pages.of(address, record, block, stated);
    block.finish();
    try {
      expectEnd(source);
    } catch (IOException e) {
      page.ifPresent(swallower -> putBack(swallower.bytes(), source));
      throw e;
    }
    page.ifPresent(sink::found);
  }

  private static long length(Fields record) throws IOException {
    String length = record.token("content-length");
    if (!length.matches("\\d{1,15}")) {
      throw new IOException("it tells no length");
    }
    return Long.parseLong(length);
  }

  private static String target(Fields record, String otherwise) {
    return record
        .get("warc-target-uri")
        .map(target -> target.replaceAll("^<|>$", ""))
        .filter(target -> !target.isEmpty())
        .orElse(otherwise);
  }

  /** Behind a record there are blank lines and the next record or nothing. */
  private static void expectEnd(Source source) throws IOException {
    int next = source.read();
    while (next == '\r' || next == '\n') {
      next = source.read();
    }
    if (next >= 0) {
      source.unread(new byte[] {(byte) next}, 0, 1);
      if (next != VERSION.charAt(0)) {
        throw new IOException("its length is wrong");
      }
    }
  }

  /** A record that tells too great a length has swallowed the beginning of the next. */
  private static void putBack(byte[] bytes, Source source) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int next = text.indexOf(new String(NEXT, StandardCharsets.US_ASCII));
    if (next >= 0) {
      source.unread(bytes, next, bytes.length - next);
    }
  }

  /** Goes to the next record; what keeps it from that is part of the damage already told. */
  private static boolean resume(Source source) {
    try {
      boolean found = source.seek(NEXT);
      if (found) {
        source.skipNBytes(1);
      }
      return found;
    } catch (IOException e) {
      return false;
    }
  }
}
