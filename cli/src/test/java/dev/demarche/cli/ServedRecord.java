package dev.demarche.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import picocli.CommandLine;

/** {@code demarche serve} over the examples and the invented articles, as of 2025-10-04. */
final class ServedRecord implements AutoCloseable {
  private static final Path INVENTED =
      Path.of("src", "test", "resources", "dev", "demarche", "cli", "invented");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-10-04T12:00:00Z"), ZoneOffset.UTC);
  private static final int WAIT_SECONDS = 60;
  private static final int WIDTH = 100;
  private static final String TOLD = "demarche: ";

  private final Engine engine = new Engine(CLOCK);
  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
  private final Thread thread;
  private final String address;

  /** Adds the articles to a record in a folder and serves it on a port that is free. */
  ServedRecord(Path folder) throws IOException, InterruptedException {
    String record = folder.resolve("pages.record").toString();
    List<String> add = new ArrayList<>(List.of("--record", record));
    add.addAll(Run.examples());
    add.addAll(invented());
    Terminal terminal = new Terminal(lines(), lines(), false, WIDTH);
    int status =
        new CommandLine(new AddCommand(terminal, engine)).execute(add.toArray(String[]::new));
    if (status != 0) {
      throw new IllegalStateException("the articles could not be added: " + told);
    }
    told.clear();
    CommandLine serve = new CommandLine(new ServeCommand(terminal, engine));
    serve.setExecutionExceptionHandler((e, line, parsed) -> ended(e));
    thread = new Thread(() -> serve.execute("--add", "--record", record, "--port", "0"));
    thread.start();
    String first = told.poll(WAIT_SECONDS, TimeUnit.SECONDS);
    if (first == null || !first.startsWith(TOLD + "http")) {
      throw new IllegalStateException("the server did not start: " + first);
    }
    address = first.substring(TOLD.length(), first.length() - 1);
  }

  private static List<String> invented() throws IOException {
    try (Stream<Path> files = Files.list(INVENTED)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  /** Stopping interrupts it; whatever else ends it is told. */
  private int ended(Exception e) {
    if (!(e instanceof InterruptedException)) {
      told.add(e.toString());
    }
    return 0;
  }

  /** Where to print, line by line. */
  private PrintStream lines() {
    ByteArrayOutputStream line =
        new ByteArrayOutputStream() {
          @Override
          public synchronized void flush() {
            String all = toString(StandardCharsets.UTF_8);
            if (all.endsWith("\n")) {
              all.lines().forEach(told::add);
              reset();
            }
          }
        };
    return new PrintStream(line, true, StandardCharsets.UTF_8);
  }

  /** Scheme, host and port. */
  String address() {
    return address;
  }

  /** What it complained of. */
  List<String> complaints() {
    return List.copyOf(told);
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    engine.close();
  }
}
