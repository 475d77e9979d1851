package dev.demarche.gather.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Looks for bombs among the packed streams of a PDF, since PDFBox unpacks each into memory without
 * a bound.
 */
final class Bombs {
  private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte ZLIB = 0x78;

  /** Packings of text and pictures alike; what follows another of them is not unpacked for text. */
  private static final Set<COSName> UNPACKED =
      Set.of(
          COSName.FLATE_DECODE,
          COSName.FLATE_DECODE_ABBREVIATION,
          COSName.LZW_DECODE,
          COSName.LZW_DECODE_ABBREVIATION,
          COSName.RUN_LENGTH_DECODE,
          COSName.RUN_LENGTH_DECODE_ABBREVIATION,
          COSName.ASCII85_DECODE,
          COSName.ASCII85_DECODE_ABBREVIATION,
          COSName.ASCII_HEX_DECODE,
          COSName.ASCII_HEX_DECODE_ABBREVIATION);

  private final long most;

  /**
   * @param most bytes that one stream may unpack to
   */
  Bombs(long most) {
    this.most = most;
  }

  /**
   * Looks through the bytes for what is unpacked as soon as the document is opened.
   *
   * @throws IOException when a stream unpacks to too much
   */
  void check(byte[] pdf) throws IOException {
    for (int i = 0; i + KEYWORD.length + 3 < pdf.length; i++) {
      if (isKeyword(pdf, i)) {
        int start = i + KEYWORD.length;
        while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
          start++;
        }
        if (start < pdf.length && pdf[start] == ZLIB) {
          inflate(new ByteArrayInputStream(pdf, start, pdf.length - start));
        }
      }
    }
  }

  /**
   * Looks through the streams of an open document.
   *
   * @throws IOException when one unpacks to too much, or is damaged
   */
  void check(COSDocument document) throws IOException {
    for (Map.Entry<COSObjectKey, Long> entry : document.getXrefTable().entrySet()) {
      boolean direct = entry.getValue() > 0;
      if (direct
          && document.getObjectFromPool(entry.getKey()).getObject() instanceof COSStream stream) {
        check(stream);
      }
    }
  }

  private void check(COSStream stream) throws IOException {
    List<? extends COSBase> filters = filters(stream.getFilters());
    InputStream in = stream.createRawInputStream();
    for (int i = 0; i < filters.size(); i++) {
      if (!(filters.get(i) instanceof COSName name) || !UNPACKED.contains(name)) {
        return;
      }
      Measured out = new Measured(i < filters.size() - 1);
      try {
        FilterFactory.INSTANCE.getFilter(name).decode(in, out, stream, i);
      } catch (IOException e) {
        // A damaged stream is told of by whoever needs it; one that is too large, here.
        out.check();
        return;
      }
      out.check();
      in = new ByteArrayInputStream(out.kept.toByteArray());
    }
  }

  private static List<? extends COSBase> filters(COSBase filters) {
    return filters instanceof COSArray array
        ? array.toList()
        : filters == null ? List.of() : List.of(filters);
  }

  private void inflate(InputStream packed) throws IOException {
    Measured out = new Measured(false);
    try (InputStream in = new InflaterInputStream(packed)) {
      in.transferTo(out);
    } catch (IOException e) {
      // Not every such byte begins a packed stream.
      out.check();
    }
  }

  private static boolean isKeyword(byte[] pdf, int at) {
    for (int i = 0; i < KEYWORD.length; i++) {
      if (pdf[at + i] != KEYWORD[i]) {
        return false;
      }
    }
    byte next = pdf[at + KEYWORD.length];
    return next == '\r' || next == '\n';
  }

  /** Counts what is written and takes no more than allowed. */
  private final class Measured extends OutputStream {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final boolean keeps;
    private long count;

    Measured(boolean keeps) {
      this.keeps = keeps;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      count += length;
      check();
      if (keeps) {
        kept.write(bytes, offset, length);
      }
    }

    void check() throws IOException {
      if (count > most) {
        throw new IOException("a stream in it unpacks to more than " + most + " bytes");
      }
    }
  }
}
