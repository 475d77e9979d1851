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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The coder with all its parts, loaded when the first article asks for it. */
final class Engine implements AutoCloseable {
  private final Clock clock;
  private @Nullable Knowledge knowledge;
  private @Nullable Thesaurus thesaurus;
  private @Nullable Path laid;
  private @Nullable LearntReader reader;
  private @Nullable Coder coder;

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
      knowledge = Knowledge.load(own);
      thesaurus = Thesaurus.load(own);
    }
  }

  /** The knowledge of this process. */
  synchronized Knowledge knowledge() {
    Knowledge loaded = knowledge == null ? Knowledge.load() : knowledge;
    knowledge = loaded;
    return loaded;
  }

  /** The code schemes of the field, over the knowledge of this process. */
  synchronized Schemes schemes() {
    Path own = laid;
    return Schemes.over(knowledge(), own == null ? Coordinates.load() : Coordinates.load(own));
  }

  private Thesaurus thesaurus() {
    return thesaurus == null ? Thesaurus.load() : thesaurus;
  }

  /** The coder of this process; the tables load on another thread while the network does. */
  synchronized Coder coder() {
    Coder loaded = coder;
    if (loaded == null) {
      Knowledge known = knowledge;
      Supplier<Knowledge> tables =
          known != null ? () -> known : CompletableFuture.supplyAsync(Knowledge::load)::join;
      LearntReader network = reader();
      knowledge = tables.get();
      loaded = new Coder(network, knowledge, thesaurus(), clock);
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
