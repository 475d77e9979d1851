package dev.demarche.gather.table;

import dev.demarche.gather.Container;
import dev.demarche.gather.Limits;
import dev.demarche.gather.Sink;
import dev.demarche.gather.Start;
import dev.demarche.intake.Stated;
import java.io.IOException;
import java.io.InputStream;

/**
 * A JSON array of articles, as objects whose names say what is what. An element that is no such
 * object is a fault. Read as it comes, however long it is.
 */
public final class JsonArrayContainer implements Container {
  private final Limits limits;
  private final JsonStart starts;
  private final JsonRows rows;

  /** Reads elements within {@code limits}. */
  public JsonArrayContainer(Limits limits) {
    Columns columns = new Columns();
    this.limits = limits;
    this.starts = new JsonStart(columns);
    this.rows = new JsonRows(columns, limits.document());
  }

  @Override
  public boolean holds(Start start) {
    return starts.isArray(start.bytes());
  }

  @Override
  public void open(String uri, InputStream in, Stated stated, Sink sink) throws IOException {
    int c = in.read();
    while (c >= 0 && c != '[') {
      c = in.read();
    }
    Elements elements = new Elements(in, limits.document());
    for (byte[] each = elements.next(); each != null; each = elements.next()) {
      sink.found(rows.read(uri, "element", elements.number(), each, elements.isTooLong(), stated));
    }
  }
}
