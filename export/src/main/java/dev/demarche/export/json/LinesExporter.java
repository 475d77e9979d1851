package dev.demarche.export.json;

import dev.demarche.export.Exporter;
import dev.demarche.export.Omission;
import dev.demarche.record.event.RecordedEvent;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes events as the questions to the record print them, a line each. */
public final class LinesExporter implements Exporter {
  private final Function<RecordedEvent, String> json;
  private final Writer out;

  /** A writer. */
  public LinesExporter(Function<RecordedEvent, String> json, OutputStream out) {
    this.json = json;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public @Nullable Omission write(RecordedEvent event) throws IOException {
    out.write(json.apply(event));
    out.write('\n');
    return null;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
