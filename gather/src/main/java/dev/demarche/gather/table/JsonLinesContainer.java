package dev.demarche.gather.table;

import dev.demarche.gather.Container;
import dev.demarche.gather.Limits;
import dev.demarche.gather.Lines;
import dev.demarche.gather.Sink;
import dev.demarche.gather.Start;
import dev.demarche.intake.Stated;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * JSON lines: an article in each line, as an object whose names say what is what. A line that is no
 * such object is a fault.
 */
public final class JsonLinesContainer implements Container {
  private static final Set<String> TYPES =
      Set.of(
          "application/jsonl",
          "application/x-jsonlines",
          "application/x-ndjson",
          "application/ndjson");

  private final Limits limits;
  private final JsonStart starts;
  private final JsonRows rows;

  /** Reads lines within {@code limits}. */
  public JsonLinesContainer(Limits limits) {
    Columns columns = new Columns();
    this.limits = limits;
    this.starts = new JsonStart(columns);
    this.rows = new JsonRows(columns, limits.document());
  }

  @Override
  public boolean holds(Start start) {
    return start.isNamed(".jsonl")
        || start.isNamed(".ndjson")
        || (start.mediaType() != null && TYPES.contains(start.mediaType()))
        || starts.isLine(start.bytes());
  }

  @Override
  public void open(String uri, InputStream in, Stated stated, Sink sink) throws IOException {
    Lines lines = new Lines(in, limits.document());
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      if (!isBlank(line)) {
        sink.found(rows.read(uri, "line", lines.number(), line, lines.isTooLong(), stated));
      }
    }
  }

  private static boolean isBlank(byte[] line) {
    int start = JsonStart.markLength(line);
    return new String(line, start, line.length - start, StandardCharsets.ISO_8859_1).isBlank();
  }
}
