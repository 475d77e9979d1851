package dev.demarche.gather;

import dev.demarche.intake.Stated;
import java.io.IOException;
import java.io.InputStream;

/** A kind of input that holds documents: an archive, a feed, a mailbox, a table. */
public interface Container {
  /** Whether an input that begins so is of this kind. */
  boolean holds(Start start);

  /**
   * Hands on what {@code in} holds, in its order and one at a time, so that memory does not grow
   * with the input. A part that cannot be read becomes a {@link Found.Fault}, and the rest goes on.
   *
   * @param uri its path or address
   * @param in read and not closed
   * @param stated what is told of the whole
   * @throws IOException when the rest of {@code in} cannot be read
   */
  void open(String uri, InputStream in, Stated stated, Sink sink) throws IOException;
}
