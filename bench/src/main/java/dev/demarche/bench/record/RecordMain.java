package dev.demarche.bench.record;

import dev.demarche.model.DiplomaticRecord;
import dev.demarche.record.Chronicle;
import dev.demarche.record.Filling;
import dev.demarche.record.consolidation.Likeness;
import dev.demarche.record.event.RecordStatus;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fills a record with made articles and asks it; {@code bench/record} calls it. */
@Command(name = "record", description = "Measures adding to a record, and its answers.")
final class RecordMain implements Callable<Integer> {
  private static final double NANOS = 1e9;
  private static final int TOLD_EVERY = 200;
  private static final Pattern PEAK = Pattern.compile("(?m)^VmHWM:\\s+(\\d+) kB$");

  @Parameters(paramLabel = "RECORD", description = "A file, or the address of a database.")
  String place = "";

  @Option(
      names = "--events",
      paramLabel = "N",
      description = "Acts that it holds in the end (default: ${DEFAULT-VALUE}).")
  long events = 100_000;

  @Option(names = "--batch", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
  int batch = 500;

  @Option(
      names = "--draws",
      paramLabel = "N",
      description = "Draws of each question (default: ${DEFAULT-VALUE}); 0 asks nothing.")
  int draws = 200;

  @Option(
      names = "--add",
      description = "Adds articles as they would come to a new record, too, which is filled else.")
  boolean adds;

  @Option(
      names = "--p95",
      paramLabel = "MILLISECONDS",
      description = "Exit status 1 where a question's 95th percentile by the clock is over it.")
  double most = Double.MAX_VALUE;

  private final PrintStream out;
  private final MadePapers papers = new MadePapers();

  private RecordMain(PrintStream out) {
    this.out = out;
  }

  /** Measures; exit status 0 measured, 1 something failed, 2 wrong use. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new CommandLine(new RecordMain(out)).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    long articles = (events + MadePapers.FRESH - 1) / MadePapers.FRESH;
    if (!adds && Filling.isPossible(place)) {
      fill(articles);
    }
    Chronicle chronicle = Chronicle.open(place, Likeness.NONE, Clock.systemUTC());
    long there = chronicle.status().articles();
    add(chronicle, there, articles);
    RecordStatus status = chronicle.status();
    out.println(
        String.format(
            Locale.ROOT,
            "articles %,d, mentions %,d, acts %,d, quotations %,d",
            status.articles(),
            status.mentions(),
            status.events(),
            status.statements()));
    out.println(
        String.format(
            Locale.ROOT,
            "%,d MB, %.2f kB an act",
            status.bytes() / 1_000_000,
            status.bytes() / 1e3 / status.events()));
    List<String> slow = List.of();
    if (draws > 0) {
      slow =
          new Timings(out, draws, most)
              .of(new Questions(chronicle, papers.world(), papers.day(0), papers.day(articles)));
    }
    out.println(String.format(Locale.ROOT, "largest resident set %,d MB", peak()));
    slow.forEach(question -> out.println("too slow: " + question));
    return slow.isEmpty() ? 0 : 1;
  }

  private void fill(long articles) {
    long wall = System.nanoTime();
    double cpu = cpu();
    try (Filling filling = Filling.begin(place, Likeness.NONE, Clock.systemUTC())) {
      for (long at = 0; at < articles; at += batch) {
        filling.add(made(at, articles));
        if ((at / batch) % TOLD_EVERY == 0) {
          tell("took in", at, wall, cpu);
        }
      }
      filling.finish();
    }
    tell("filled with", articles, wall, cpu);
  }

  private List<DiplomaticRecord> made(long at, long articles) {
    return LongStream.range(at, Math.min(articles, at + batch))
        .parallel()
        .mapToObj(papers::paper)
        .toList();
  }

  private void tell(String what, long articles, long wall, double cpu) {
    double seconds = (System.nanoTime() - wall) / NANOS;
    out.println(
        String.format(
            Locale.ROOT,
            "%s %,d articles in %,.0f seconds, %,.0f of processor time (made meanwhile): %,.0f acts"
                + " a second",
            what,
            articles,
            seconds,
            cpu() - cpu,
            articles * MadePapers.FRESH / seconds));
  }

  private void add(Chronicle chronicle, long there, long articles) {
    double seconds = 0;
    double own = 0;
    double all = 0;
    for (long at = there; at < articles; at += batch) {
      List<DiplomaticRecord> records = made(at, articles);
      long wallBefore = System.nanoTime();
      double ownBefore = ownCpu();
      double allBefore = cpu();
      chronicle.add(records);
      seconds += (System.nanoTime() - wallBefore) / NANOS;
      own += ownCpu() - ownBefore;
      all += cpu() - allBefore;
      long done = at + records.size();
      if ((done / batch) % TOLD_EVERY == 0 || done == articles) {
        tellAdded(done - there, seconds, own, all);
      }
    }
  }

  private void tellAdded(long added, double seconds, double own, double all) {
    out.println(
        String.format(
            Locale.ROOT,
            "added %,d articles: %.0f a second by the clock; of processor time %.0f, with Java's"
                + " compiler and collector %.0f",
            added,
            added / seconds,
            added / own,
            added / all));
  }

  /** Seconds of processor time of this thread. */
  static double ownCpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOS;
  }

  /** Seconds of processor time of this process. */
  private static double cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / NANOS;
  }

  private static long peak() throws IOException {
    Matcher line = PEAK.matcher(Files.readString(Path.of("/proc/self/status")));
    return line.find() ? Long.parseLong(line.group(1)) / 1000 : 0;
  }
}
