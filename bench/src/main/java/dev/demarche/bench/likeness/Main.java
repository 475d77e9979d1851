package dev.demarche.bench.likeness;

import dev.demarche.model.Article;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures finders in turn on the same articles, by the processor time of the one thread. */
@Command(name = "bench/likeness", mixinStandardHelpOptions = true)
public final class Main implements Callable<Integer> {
  private static final double NANOS_A_MINUTE = 60e9;

  @Option(names = "--root", required = true, hidden = true)
  private Path root = Path.of("");

  @Option(names = "--articles", description = "Articles (default: ${DEFAULT-VALUE}).")
  private int count = 10_000;

  @Option(names = "--rounds", description = "Rounds that count (default: ${DEFAULT-VALUE}).")
  private int rounds = 3;

  @Option(names = "--window", description = "Window of plain Jaccard (default: ${DEFAULT-VALUE}).")
  private int window = 500;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final PrintStream out;

  private Main(PrintStream out) {
    this.out = out;
  }

  /** Measures and prints a table. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new CommandLine(new Main(out)).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    Path file = root.resolve("eval/near-duplicates/articles.jsonl");
    List<Article> articles = new MadeArticles(file).make(count);
    List<Finder> finders = List.of(new Families(), new LuceneMinHash(), new PlainJaccard(window));
    List<List<Double>> rates = new ArrayList<>();
    int[] found = new int[finders.size()];
    finders.forEach(each -> rates.add(new ArrayList<>()));
    for (int round = 0; round <= rounds; round++) {
      for (int i = 0; i < finders.size(); i++) {
        long before = threads.getCurrentThreadCpuTime();
        found[i] = finders.get(i).find(articles);
        long nanos = threads.getCurrentThreadCpuTime() - before;
        if (round > 0) {
          rates.get(i).add(articles.size() / (nanos / NANOS_A_MINUTE));
        }
      }
    }
    print(finders, rates, found);
    return 0;
  }

  private void print(List<Finder> finders, List<List<Double>> rates, int[] found) {
    line("%-24s %18s %14s %20s", "", "articles a minute", "with a like", "Demarche is faster");
    for (int i = 0; i < finders.size(); i++) {
      double[] ratios = new double[rates.get(i).size()];
      for (int round = 0; round < ratios.length; round++) {
        ratios[round] = rates.get(0).get(round) / rates.get(i).get(round);
      }
      double[] own = rates.get(i).stream().mapToDouble(Double::doubleValue).toArray();
      String name = finders.get(i).name();
      line("%-24s %,18.0f %14d %19.1f×", name, median(own), found[i], median(ratios));
    }
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
