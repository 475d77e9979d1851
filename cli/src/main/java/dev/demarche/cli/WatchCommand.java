package dev.demarche.cli;

import dev.demarche.record.Chronicle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche watch}: feeds, site maps, pages and folders into the record as they change. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description =
        "Polls feeds, site maps, pages and folders, and reads what is new or changed into the"
            + " record, until it is interrupted. What it has seen is kept in the record.",
    sortOptions = false)
final class WatchCommand implements Callable<Integer> {
  private static final Duration STOP = Duration.ofSeconds(20);

  @Parameters(
      arity = "1..*",
      paramLabel = "SOURCE",
      description = "Addresses of feeds, site maps or pages; folders and files.")
  private List<String> sources = new ArrayList<>();

  @Option(names = "--once", description = "Polls every source once, and ends.")
  private boolean once;

  @Mixin PollOptions polling = new PollOptions();
  @Mixin KnowledgeOptions knowledge = new KnowledgeOptions();
  @Mixin RecordOptions record = new RecordOptions();

  private final Terminal terminal;
  private final Engine engine;

  WatchCommand(Terminal terminal, Engine engine) {
    this.terminal = terminal;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    engine.lay(knowledge.own);
    try (Chronicle chronicle = record.open(engine.clock());
        Watcher watcher = watcher(chronicle, sources, polling, terminal, engine)) {
      if (once) {
        return watcher.once() ? 0 : 1;
      }
      CountDownLatch ended = new CountDownLatch(1);
      Runtime.getRuntime().addShutdownHook(stopping(watcher, ended));
      watcher.run();
      ended.countDown();
    }
    return 0;
  }

  /** A watcher that reads with the engine and tells on stderr. */
  static Watcher watcher(
      Chronicle chronicle,
      List<String> sources,
      PollOptions polling,
      Terminal terminal,
      Engine engine) {
    return new Watcher(
        chronicle,
        sources,
        polling,
        article -> engine.coder().code(article),
        engine.clock(),
        line -> terminal.err().println("demarche: " + line));
  }

  /** Waits for the article that is being read. */
  private static Thread stopping(Watcher watcher, CountDownLatch ended) {
    return new Thread(
        () -> {
          watcher.close();
          try {
            if (!ended.await(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
              return; // what is read just now is read again
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }
}
