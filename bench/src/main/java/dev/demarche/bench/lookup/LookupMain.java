package dev.demarche.bench.lookup;

import dev.demarche.bench.Statistics;
import dev.demarche.bench.Texts;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.knowledge.Token;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the look-up of names, and Lucene beside it; {@code bench/lookup} calls it. */
@Command(name = "lookup", description = "Measures the look-up of names within one process.")
final class LookupMain implements Callable<Integer> {
  private static final int WARM_LOADS = 9;

  @Option(names = "--root", required = true, description = "The folder of Demarche.")
  Path root = Path.of("");

  @Option(names = "--rounds", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
  int rounds = 5;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      description = "Processor time of each side in a round (default: ${DEFAULT-VALUE}).")
  double seconds = 1;

  @Parameters(arity = "0..*", paramLabel = "ARTICLES_FOLDER")
  List<Path> given = new ArrayList<>();

  private final PrintStream out;
  private final Meter meter = new Meter();

  private LookupMain(PrintStream out) {
    this.out = out;
  }

  /** Measures; exit status 0 measured, 1 something failed, 2 wrong use. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new CommandLine(new LookupMain(out)).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    List<Knowledge> first = new ArrayList<>();
    // Before anything else, while Java is cold.
    Meter.Time cold = meter.time(() -> first.add(Knowledge.load()));
    Knowledge knowledge = first.remove(0);
    List<String> names = knowledge.names().sorted().toList();
    List<String> texts = texts();
    int tokens = texts.stream().mapToInt(text -> Token.of(text).size()).sum();
    try (LuceneNames lucene = new LuceneNames(names)) {
      NameFinder ours = text -> knowledge.find(text).size();
      List<List<Double>> passes = compare(List.of(ours, lucene), texts);
      show(
          cold,
          texts,
          tokens,
          names.size(),
          figures(ours, texts, passes.get(0), Knowledge::load),
          figures(lucene, texts, passes.get(1), () -> new LuceneNames(names)));
    }
    return 0;
  }

  private List<String> texts() throws IOException {
    List<Path> folders =
        given.isEmpty() ? List.of(root.resolve("examples"), root.resolve("eval/articles")) : given;
    Path plain = root.resolve("bench/target/work/plain");
    List<String> texts = new ArrayList<>();
    for (Path file : Texts.of(folders, Integer.MAX_VALUE, plain).texts()) {
      texts.add(Files.readString(file));
    }
    return texts;
  }

  /** Seconds for all texts once, for each finder and round; the first round warms up. */
  private List<List<Double>> compare(List<NameFinder> finders, List<String> texts) {
    List<List<Double>> passes = new ArrayList<>();
    finders.forEach(finder -> passes.add(new ArrayList<>()));
    for (int round = 0; round <= rounds; round++) {
      for (int i = 0; i < finders.size(); i++) {
        double pass = meter.pass(finders.get(i), texts, round == 0 ? 2 * seconds : seconds);
        if (round > 0) {
          passes.get(i).add(pass);
        }
      }
    }
    return passes;
  }

  private <T> LookupFigures figures(
      NameFinder finder, List<String> texts, List<Double> passes, Supplier<T> maker) {
    int found = texts.stream().mapToInt(finder::find).sum();
    List<Double> loads =
        IntStream.range(0, WARM_LOADS).mapToObj(i -> meter.time(maker).cpu()).toList();
    return new LookupFigures(found, passes, Statistics.median(loads), meter.heap(maker));
  }

  private void show(
      Meter.Time cold,
      List<String> texts,
      int tokens,
      int names,
      LookupFigures ours,
      LookupFigures lucene) {
    say("%d articles, %d tokens, %d names", texts.size(), tokens, names);
    say("%-44s%12s%12s%9s", "one thread on one core", "Demarche", "Lucene", "ratio");
    say(
        "%-44s%12.0f%12.0f%8.1fx",
        "tokens a processor s",
        ours.tokensPerSecond(tokens),
        lucene.tokensPerSecond(tokens),
        ours.timesFasterThan(lucene));
    say("%-44s%12d%12d", "names found", ours.found(), lucene.found());
    say(
        "%-44s%12.3f%12.3f%8.1fx",
        "loading again, processor s (Lucene: build)",
        ours.warmLoad(),
        lucene.warmLoad(),
        lucene.warmLoad() / ours.warmLoad());
    say("%-44s%12.1f%12.1f", "heap held, MiB (Lucene: names alone)", ours.heap(), lucene.heap());
    say("first loading in a new process: %.3f processor s, %.3f s", cold.cpu(), cold.wall());
  }

  private void say(String pattern, Object... values) {
    out.printf(Locale.ROOT, pattern + "%n", values);
  }
}
