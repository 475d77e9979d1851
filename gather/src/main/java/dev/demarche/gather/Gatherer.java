package dev.demarche.gather;

import dev.demarche.gather.Found.Document;
import dev.demarche.gather.Found.Fault;
import dev.demarche.intake.Stated;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes inputs apart into single documents. Safe for use by several threads. */
public final class Gatherer {
  private final List<Container> containers;
  private final Limits limits;

  /**
   * A gatherer that knows these containers; the first that holds an input opens it.
   *
   * @param containers in the order in which they are asked
   */
  public Gatherer(List<Container> containers, Limits limits) {
    this.containers = List.copyOf(containers);
    this.limits = limits;
  }

  /**
   * Hands on the documents of one input in their order. What is no container is a document.
   *
   * @param uri path or address, as it shall stand in the articles
   * @param mediaType as declared, without parameters; or null
   * @param in read as far as the limits allow and not closed
   * @param to called on this thread
   */
  public void gather(
      String uri, @Nullable String mediaType, InputStream in, Stated stated, Consumer<Found> to) {
    new Walk(to).open(uri, mediaType, in, stated, 0);
  }

  /** One input on its way. */
  private final class Walk {
    private final Consumer<Found> to;

    Walk(Consumer<Found> to) {
      this.to = to;
    }

    void open(String uri, @Nullable String mediaType, InputStream in, Stated stated, int depth) {
      try {
        BufferedInputStream buffered = new BufferedInputStream(in, 2 * Start.LENGTH);
        Optional<Container> container = containerOf(start(uri, mediaType, buffered));
        if (container.isEmpty()) {
          to.accept(document(uri, buffered, stated));
        } else if (depth == limits.depth()) {
          to.accept(new Fault(uri, "packed more than " + limits.depth() + " times"));
        } else {
          container.get().open(uri, buffered, stated, new Inside(depth + 1));
        }
      } catch (IOException e) {
        to.accept(new Fault(uri, "cannot be read: " + e.getMessage()));
      }
    }

    private Found document(String uri, InputStream in, Stated stated) throws IOException {
      byte[] bytes = in.readNBytes(limits.document() + 1);
      return bytes.length > limits.document()
          ? new Fault(uri, "larger than " + limits.document() + " bytes")
          : new Document(uri, bytes, stated);
    }

    /** Where the containers of one depth put what they hold. */
    private final class Inside implements Sink {
      private final int depth;

      Inside(int depth) {
        this.depth = depth;
      }

      @Override
      public void found(Found found) {
        to.accept(found);
      }

      @Override
      public void within(String uri, @Nullable String mediaType, InputStream in, Stated stated) {
        open(uri, mediaType, in, stated, depth);
      }
    }
  }

  private static Start start(String uri, @Nullable String mediaType, BufferedInputStream in)
      throws IOException {
    in.mark(Start.LENGTH);
    byte[] bytes = in.readNBytes(Start.LENGTH);
    in.reset();
    return new Start(uri, mediaType, bytes);
  }

  private Optional<Container> containerOf(Start start) {
    return containers.stream().filter(c -> c.holds(start)).findFirst();
  }
}
