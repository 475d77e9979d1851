package dev.demarche.cli;

import dev.demarche.coding.Coder;
import dev.demarche.export.code.Schemes;
import dev.demarche.knowledge.Coordinates;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.knowledge.Thesaurus;
import dev.demarche.reader.LearntReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The coder with all its parts. They load on threads of their own, each at the same time as the
 * others, when they are first asked for or {@link #prepare} says that they will be.
 */
final class Engine implements AutoCloseable {
  private final Clock clock;
  private int threads = Processors.threads();
  private @Nullable Path laid;
  private @Nullable Thesaurus thesaurus;
  private @Nullable CompletableFuture<Knowledge> knowledge;
  private @Nullable CompletableFuture<LearntReader> reader;
  private @Nullable CompletableFuture<Coder> coder;

  Engine(Clock clock) {
    this.clock = clock;
  }

  /** The clock of this process. */
  Clock clock() {
    return clock;
  }

  /**
   * Lays tables of the user's own over the shipped ones.
   *
   * @param own their folder, or null for none
   * @throws dev.demarche.knowledge.KnowledgeException when a table is faulty
   */
  synchronized void lay(@Nullable Path own) {
    if (own != null) {
      laid = own;
      knowledge = CompletableFuture.completedFuture(Knowledge.load(own));
      thesaurus = Thesaurus.load(own);
    }
  }

  /**
   * Begins to load the coder, for whoever will ask for it after something else.
   *
   * @param threads with how many it reads, at least 1
   */
  synchronized void prepare(int threads) {
    this.threads = threads;
    coder = codes();
  }

  /** The knowledge of this process. */
  Knowledge knowledge() {
    return loaded(knows());
  }

  /** The code schemes of the field, over the knowledge of this process. */
  synchronized Schemes schemes() {
    Path own = laid;
    return Schemes.over(knowledge(), own == null ? Coordinates.load() : Coordinates.load(own));
  }

  /** The coder of this process. */
  Coder coder() {
    return loaded(codes());
  }

  /** The learnt reader of this process. */
  LearntReader reader() {
    return loaded(reads());
  }

  private synchronized CompletableFuture<Knowledge> knows() {
    CompletableFuture<Knowledge> known = knowledge;
    knowledge = known == null ? CompletableFuture.supplyAsync(Knowledge::load) : known;
    return knowledge;
  }

  private synchronized CompletableFuture<LearntReader> reads() {
    CompletableFuture<LearntReader> known = reader;
    reader = known == null ? CompletableFuture.supplyAsync(this::shipped) : known;
    return reader;
  }

  private synchronized CompletableFuture<Coder> codes() {
    CompletableFuture<Coder> known = coder;
    if (known == null) {
      Thesaurus words = thesaurus;
      known =
          knows()
              .thenCombine(
                  reads(),
                  (tables, network) ->
                      new Coder(network, tables, words == null ? Thesaurus.load() : words, clock));
      coder = known;
    }
    return known;
  }

  private LearntReader shipped() {
    try {
      return LearntReader.shipped(threads);
    } catch (IOException e) {
      throw new UncheckedIOException("the reader cannot be loaded", e);
    }
  }

  private static <T> T loaded(CompletableFuture<T> loading) {
    try {
      return loading.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Waits for a reader that is loading, since a process must not end in the midst of that. */
  @Override
  public synchronized void close() {
    if (reader != null) {
      reader.handle((loaded, fault) -> loaded).thenAccept(Engine::close).join();
    }
  }

  private static void close(@Nullable LearntReader loaded) {
    if (loaded != null) {
      loaded.close();
    }
  }
}
