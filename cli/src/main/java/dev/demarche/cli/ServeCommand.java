package dev.demarche.cli;

import dev.demarche.gather.web.GuardedPosts;
import dev.demarche.record.Chronicle;
import dev.demarche.server.Hooks;
import dev.demarche.server.Server;
import dev.demarche.server.Settings;
import dev.demarche.server.Sources;
import dev.demarche.server.guard.Access;
import dev.demarche.server.guard.Limits;
import dev.demarche.server.guard.Token;
import dev.demarche.server.hook.Patience;
import dev.demarche.server.hook.Sending;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code demarche serve}: the record in a browser, in a calendar, in a program. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description =
        "Serves the record as web pages, JSON, feeds and calendars until it is interrupted."
            + " Where there are tokens (demarche tokens add, $DEMARCHE_TOKEN, --token-file), one is"
            + " asked of everybody.",
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private CommandSpec command;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      defaultValue = "127.0.0.1",
      description =
          "Where to listen (default: ${DEFAULT-VALUE}, this machine only); elsewhere needs a"
              + " token.")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8642",
      description = "Port (default: ${DEFAULT-VALUE}); 0 for any that is free.")
  private int port;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "A file that holds an admin's token, in the place of $DEMARCHE_TOKEN.")
  private @Nullable Path tokenFile;

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "100",
      description =
          "Requests a second of one token, or of one address (default: ${DEFAULT-VALUE}); 0 for no"
              + " limit.")
  private int rate;

  @Option(
      names = "--audit",
      paramLabel = "FILE",
      description =
          "The file of who did what (default: beside the record, with .audit.jsonl after its"
              + " name).")
  private @Nullable Path audit;

  @Option(names = "--add", description = "Lets articles be added to the record.")
  private boolean adding;

  @Option(
      names = "--watch",
      paramLabel = "SOURCE",
      description =
          "A feed, site map, page or folder that is polled into the record meanwhile, as watch"
              + " does; may be repeated.")
  private List<String> watched = new ArrayList<>();

  @Mixin PollOptions polling = new PollOptions();
  @Mixin RecordOptions record = new RecordOptions();
  @Mixin TokenOptions tokens = new TokenOptions();
  @Mixin IssuerOptions issuer = new IssuerOptions();
  @Mixin KnowledgeOptions knowledge = new KnowledgeOptions();

  private final Terminal terminal;
  private final Engine engine;
  private @Nullable Chronicle served;

  ServeCommand(Terminal terminal, Engine engine) {
    this.terminal = terminal;
    this.engine = engine;
  }

  @Override
  public Integer call() throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    try (Server server = start();
        Watching watching = watch()) {
      terminal.err().println("demarche: http://" + shown() + ":" + server.port() + "/");
      Runtime.getRuntime().addShutdownHook(stopping(server, watching, stopped));
      stopped.await();
    }
    return 0;
  }

  private static Thread stopping(Server server, Watching watching, CountDownLatch stopped) {
    return new Thread(
        () -> {
          watching.close();
          server.close();
          stopped.countDown();
        });
  }

  private String shown() {
    return host.contains(":") ? "[" + host + "]" : host;
  }

  private Server start() {
    try {
      Access access = new Access(token(), tokens.of(record), issuer.issuer());
      Path log = audit == null ? TokenOptions.beside(record, "audit.jsonl") : audit;
      Settings settings = new Settings(host, port, access, Limits.of(rate), log, adding);
      boolean writing = adding || !watched.isEmpty();
      Chronicle chronicle = writing ? record.open(engine.clock()) : record.existing(engine.clock());
      engine.lay(knowledge.own);
      Sources sources = ServedSources.of(chronicle, engine);
      served = chronicle;
      return Server.start(settings, sources, hooks(), bug -> bug.printStackTrace(terminal.err()));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  /** Webhooks go where pages are fetched from: to no machine that is not public. */
  private Hooks hooks() {
    GuardedPosts posts = new GuardedPosts(polling.allowed);
    return new Hooks(
        (url, headers, body) -> {
          GuardedPosts.Posted posted =
              posts.post(url, headers, body.getBytes(StandardCharsets.UTF_8));
          return new Sending.Sent(posted.status(), posted.fault());
        },
        Patience.USUAL);
  }

  private Watching watch() {
    Chronicle chronicle = Objects.requireNonNull(served);
    return new Watching(WatchCommand.watcher(chronicle, watched, polling, terminal, engine));
  }

  /** A watcher on a thread of its own. */
  private static final class Watching implements AutoCloseable {
    private static final long STOP_MILLIS = 20_000;

    private final Watcher watcher;
    private final Thread thread;

    Watching(Watcher watcher) {
      this.watcher = watcher;
      thread = new Thread(watcher::run, "watch");
      thread.setDaemon(true);
      thread.start();
    }

    @Override
    public void close() {
      watcher.close();
      try {
        thread.join(STOP_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private @Nullable Token token() {
    String secret = System.getenv("DEMARCHE_TOKEN");
    if (tokenFile != null) {
      try {
        secret = Files.readString(tokenFile).strip();
      } catch (IOException e) {
        throw new IllegalArgumentException(tokenFile + ": cannot be read as a token", e);
      }
    }
    return secret == null || secret.isEmpty() ? null : Token.of(secret);
  }
}
