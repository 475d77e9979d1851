package dev.demarche.gather.archive;

import dev.demarche.gather.Container;
import dev.demarche.gather.Sink;
import dev.demarche.gather.Start;
import dev.demarche.intake.Stated;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;

/** Files packed by gzip, of one member or several. What is inside has the address of the file. */
public final class GzipContainer implements Container {
  @Override
  public boolean holds(Start start) {
    return start.latin().startsWith("\u001F\u008B\b");
  }

  @Override
  public void open(String uri, InputStream in, Stated stated, Sink sink) throws IOException {
    try (GzipCompressorInputStream gzip =
        GzipCompressorInputStream.builder()
            .setInputStream(CloseShieldInputStream.wrap(in))
            .setDecompressConcatenated(true)
            .get()) {
      sink.within(uri, null, new Unpacked(gzip, gzip, sink.budget()), stated);
    }
  }
}
