package dev.demarche.gather;

import dev.demarche.intake.Stated;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Takes what a container holds, one thing at a time. */
public interface Sink {
  /** A document or fault as it is. */
  void found(Found found);

  /**
   * Something that may be a container itself; what it holds goes the same way, up to a bound on
   * nesting and size.
   *
   * @param uri its address within the container
   * @param mediaType as declared, without parameters; or null
   * @param in read and not closed
   * @throws IOException when {@code in} fails
   */
  void within(String uri, @Nullable String mediaType, InputStream in, Stated stated)
      throws IOException;

  /**
   * A document elsewhere, of which only the address is known. Where fetching is allowed it is
   * fetched and goes the same way; otherwise it is counted, and the container gets a fault.
   *
   * @param stated what is told of it
   */
  void link(String address, Stated stated);

  /** What the whole input may still unpack to; whoever unpacks spends of it. */
  Budget budget();
}
