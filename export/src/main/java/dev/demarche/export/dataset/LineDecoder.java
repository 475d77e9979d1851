package dev.demarche.export.dataset;

import dev.demarche.export.ImportSink;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Makes text of the lines of a file. They are in UTF-8; one that is not is read as Windows-1252,
 * which has all letters of ISO 8859-1, and the first such line is told.
 */
final class LineDecoder {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private final String file;
  private final ImportSink sink;
  private boolean isTold;

  /** For a file, as the sink is to call it. */
  LineDecoder(String file, ImportSink sink) {
    this.file = file;
    this.sink = sink;
  }

  /**
   * The text of a line.
   *
   * @param number of the line, from 1
   */
  String decode(long number, byte[] line) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException e) {
      if (!isTold) {
        isTold = true;
        sink.note(file, number, "not in UTF-8; such lines are read as Windows-1252 (ISO 8859-1)");
      }
      return new String(line, WESTERN);
    }
  }
}
