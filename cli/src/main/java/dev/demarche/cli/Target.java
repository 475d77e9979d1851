package dev.demarche.cli;

import dev.demarche.record.RecordException;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where a file is written to: stdout, or a file that only stands under its name once it is whole. A
 * link leads to its file; a device or a pipe stays what it is and is written into.
 */
final class Target implements Closeable {
  private final @Nullable Path place;
  private final @Nullable Path draft;
  private final OutputStream stream;

  private Target(@Nullable Path place, @Nullable Path draft, OutputStream stream) {
    this.place = place;
    this.draft = draft;
    this.stream = stream;
  }

  /**
   * A target.
   *
   * @param place the file, or null for stdout
   * @throws RecordException when nothing can be written there
   */
  static Target of(@Nullable Path place, PrintStream stdout) {
    if (place == null) {
      return new Target(null, null, new Kept(stdout));
    }
    try {
      if (Files.exists(place) && !Files.isRegularFile(place)) {
        return new Target(null, null, Files.newOutputStream(place));
      }
      Path file = Files.exists(place) ? place.toRealPath() : place;
      Path draft = Path.of(file + ".part");
      return new Target(file, draft, Files.newOutputStream(draft));
    } catch (IOException e) {
      throw new RecordException(place + ": cannot be written", e);
    }
  }

  /** Where to write; closing it leaves stdout open. */
  OutputStream stream() {
    return stream;
  }

  /** Gives the file its name. */
  void keep() throws IOException {
    stream.close();
    if (place != null && draft != null) {
      Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
    if (draft != null) {
      Files.deleteIfExists(draft);
    }
  }

  /** Stdout, which others write to afterwards. */
  private static final class Kept extends FilterOutputStream {
    Kept(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
