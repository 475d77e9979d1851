package dev.demarche.export;

import dev.demarche.record.event.RecordedAgreement;
import dev.demarche.record.event.RecordedEvent;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes events in a format, one after another; {@link #close} ends the file. */
public interface Exporter extends Closeable {
  /**
   * Writes an event.
   *
   * @return why the format leaves it out, or null when it was written
   * @throws IOException when it cannot be written
   */
  @Nullable Omission write(RecordedEvent event) throws IOException;

  /**
   * Writes the deadline of an agreement; nothing where the format has no room for such.
   *
   * @throws IOException when it cannot be written
   */
  default void write(RecordedAgreement agreement) throws IOException {}
}
