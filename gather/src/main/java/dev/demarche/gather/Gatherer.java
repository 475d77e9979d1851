package dev.demarche.gather;

import dev.demarche.gather.Found.Document;
import dev.demarche.gather.Found.Fault;
import dev.demarche.intake.Stated;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes inputs apart into single documents. Safe for use by several threads. */
public final class Gatherer {
  private final List<Container> containers;
  private final Limits limits;
  private final Web web;
  private final int links;

  /**
   * A gatherer that knows these containers and fetches nothing; the first container that holds an
   * input opens it.
   *
   * @param containers in the order in which they are asked
   */
  public Gatherer(List<Container> containers, Limits limits) {
    this(containers, limits, address -> new Fetched.Refused(address, "nothing is fetched"), 0);
  }

  /**
   * A gatherer that fetches as well.
   *
   * @param containers in the order in which they are asked
   * @param links addresses told within one input that are fetched at most, 0 for none
   */
  public Gatherer(List<Container> containers, Limits limits, Web web, int links) {
    this.containers = List.copyOf(containers);
    this.limits = limits;
    this.web = web;
    this.links = links;
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

  /**
   * Fetches one input and hands on its documents in their order.
   *
   * @param address of the web
   * @param to called on this thread
   */
  public void fetch(String address, Consumer<Found> to) {
    fetch(address, Stated.NOTHING, to);
  }

  /**
   * The same of an address that something is told of.
   *
   * @param stated what is told of what lies there
   */
  public void fetch(String address, Stated stated, Consumer<Found> to) {
    new Walk(to).fetch(address, stated, 0);
  }

  /** One input on its way. */
  private final class Walk {
    private final Consumer<Found> to;

    /** Addresses that were followed, so that no page is read twice and no circle is walked. */
    private final Set<String> followed = new HashSet<>();

    private final Budget budget = new Budget(limits);

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
          open(container.get(), uri, buffered, stated, new Inside(depth + 1));
        }
      } catch (EOFException e) {
        to.accept(new Fault(uri, "cannot be read: breaks off"));
      } catch (IOException e) {
        to.accept(new Fault(uri, "cannot be read: " + e.getMessage()));
      }
    }

    private void open(Container container, String uri, InputStream in, Stated stated, Inside inside)
        throws IOException {
      try {
        container.open(uri, in, stated, inside);
      } finally {
        inside.addressesLeft().ifPresent(reason -> to.accept(new Fault(uri, reason)));
      }
    }

    void fetch(String address, Stated stated, int depth) {
      Fetched fetched = web.get(address);
      if (fetched instanceof Fetched.Page page) {
        open(
            page.uri(),
            page.mediaType(),
            new ByteArrayInputStream(page.bytes()),
            stated.withCharset(page.charset()),
            depth);
      } else if (fetched instanceof Fetched.Refused refused) {
        to.accept(new Fault(address, refused.reason()));
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

      /** Addresses that were not followed. */
      private int left;

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

      @Override
      public void link(String address, Stated stated) {
        if (followed.contains(address)) {
          return;
        }
        if (followed.size() == links) {
          left++;
          return;
        }
        followed.add(address);
        fetch(address, stated, depth);
      }

      @Override
      public Budget budget() {
        return budget;
      }

      /** Why some addresses were not followed. */
      Optional<String> addressesLeft() {
        if (left == 0) {
          return Optional.empty();
        }
        if (links > 0) {
          return Optional.of("fetched " + links + " already, as --fetch-most says; left: " + left);
        }
        return Optional.of(
            left == 1
                ? "only the address of 1 article is known; fetch it with --fetch"
                : "only the addresses of " + left + " articles are known; fetch them with --fetch");
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
