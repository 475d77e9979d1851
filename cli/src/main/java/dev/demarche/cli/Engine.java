package dev.demarche.cli;

import dev.demarche.coding.Coder;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.knowledge.Thesaurus;
import dev.demarche.reader.LearntReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The coder with all its parts, loaded when the first article asks for it. */
final class Engine implements AutoCloseable {
  private @Nullable LearntReader reader;
  private @Nullable Coder coder;

  /** The coder of this process. */
  synchronized Coder coder() {
    Coder loaded = coder;
    if (loaded == null) {
      loaded =
          new Coder(
              reader(), Knowledge.load(), Thesaurus.load(), Clock.system(ZoneId.systemDefault()));
      coder = loaded;
    }
    return loaded;
  }

  /** The learnt reader of this process. */
  synchronized LearntReader reader() {
    LearntReader loaded = reader;
    if (loaded == null) {
      try {
        loaded = LearntReader.shipped(1);
      } catch (IOException e) {
        throw new UncheckedIOException("the reader cannot be loaded", e);
      }
      reader = loaded;
    }
    return loaded;
  }

  @Override
  public synchronized void close() {
    if (reader != null) {
      reader.close();
    }
  }
}
