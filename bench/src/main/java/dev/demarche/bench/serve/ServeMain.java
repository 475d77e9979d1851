package dev.demarche.bench.serve;

import dev.demarche.bench.serve.Asks.Ask;
import dev.demarche.bench.serve.Asks.Kind;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Asks a server at a steady rate, whether it keeps up or not; {@code bench/serve} calls it. Time
 * counts from when a request was due, so that a server that falls behind shows it.
 */
@Command(name = "serve", description = "Measures the answers of a running server.")
final class ServeMain implements Callable<Integer> {
  private static final double MILLIS = 1e6;
  private static final int WARMING = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Parameters(paramLabel = "ADDRESS", description = "Such as http://127.0.0.1:8642.")
  URI address = URI.create("http://127.0.0.1:8642");

  @Option(names = "--rate", description = "Requests a second (default: ${DEFAULT-VALUE}).")
  int rate = 50;

  @Option(names = "--seconds", description = "Default: ${DEFAULT-VALUE}.")
  int seconds = 60;

  @Option(names = "--seed", description = "Default: ${DEFAULT-VALUE}.")
  long seed = 1;

  private final PrintStream out;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<Kind, List<Long>> times = new LinkedHashMap<>();
  private final AtomicInteger failed = new AtomicInteger();

  private ServeMain(PrintStream out) {
    this.out = out;
  }

  /** Measures; exit status 0 measured, 1 something failed, 2 wrong use. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new CommandLine(new ServeMain(out)).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Asks asks = Asks.of(client, address, seed);
    for (int i = 0; i < WARMING; i++) {
      for (Ask ask : asks.round()) {
        client.send(request(ask), HttpResponse.BodyHandlers.discarding());
      }
    }
    ask(asks);
    line("pages", times.entrySet().stream().filter(e -> e.getKey().page()));
    line("JSON", times.entrySet().stream().filter(e -> !e.getKey().page()));
    times.forEach((kind, all) -> line(kind.name(), Stream.of(Map.entry(kind, all))));
    out.println("failed " + failed.get());
    return failed.get() == 0 ? 0 : 1;
  }

  private void ask(Asks asks) throws InterruptedException {
    Queue<Ask> next = new ArrayDeque<>();
    List<CompletableFuture<Void>> open = new ArrayList<>();
    long start = System.nanoTime();
    for (long i = 0; i < (long) rate * seconds; i++) {
      if (next.isEmpty()) {
        next.addAll(asks.round());
      }
      long due = start + i * TimeUnit.SECONDS.toNanos(1) / rate;
      TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
      open.add(send(next.remove(), due));
    }
    CompletableFuture.allOf(open.toArray(new CompletableFuture<?>[0])).join();
  }

  private CompletableFuture<Void> send(Ask ask, long due) {
    return client
        .sendAsync(request(ask), HttpResponse.BodyHandlers.ofByteArray())
        .handle(
            (answer, error) -> {
              if (error != null || answer.statusCode() != 200) {
                failed.incrementAndGet();
              }
              note(ask.kind(), System.nanoTime() - due);
              return null;
            });
  }

  private synchronized void note(Kind kind, long nanos) {
    times.computeIfAbsent(kind, k -> new ArrayList<>()).add(nanos);
  }

  private static HttpRequest request(Ask ask) {
    return HttpRequest.newBuilder(ask.address()).timeout(PATIENCE).build();
  }

  private void line(String name, Stream<Map.Entry<Kind, List<Long>>> of) {
    List<Long> sorted = of.flatMap(e -> e.getValue().stream()).sorted().toList();
    if (!sorted.isEmpty()) {
      out.println(
          String.format(
              Locale.ROOT,
              "%-16s %6d asked, p50 %7.1f ms, p95 %7.1f ms, p99 %7.1f ms, most %7.1f ms",
              name,
              sorted.size(),
              at(sorted, 0.5),
              at(sorted, 0.95),
              at(sorted, 0.99),
              at(sorted, 1)));
    }
  }

  private static double at(List<Long> sorted, double share) {
    int index = (int) Math.ceil(share * sorted.size()) - 1;
    return sorted.get(Math.max(0, index)) / MILLIS;
  }
}
