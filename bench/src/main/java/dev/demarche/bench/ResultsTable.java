package dev.demarche.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Shows results to people. */
final class ResultsTable {
  private ResultsTable() {}

  /** The lines of the table. */
  static List<String> lines(Results results) {
    List<String> lines = new ArrayList<>();
    lines.add(
        format(
            "%d articles, %d sentences, %d words; load %.1f on %d cores; %s",
            results.texts().files().size(),
            results.texts().sentences(),
            results.texts().words(),
            results.machine().load(),
            results.machine().cores(),
            results.machine().processor()));
    lines.add("");
    lines.addAll(sides(results.sides()));
    lines.add("");
    if (!results.single().isEmpty()) {
      lines.add(
          format(
              "one short article, start to end: %.2f s (median of %d)",
              results.singleSeconds(), results.single().size()));
    }
    Usage heap = results.heap();
    if (heap != null) {
      lines.add(
          format(
              "%d articles in one process with a heap of %s: peak %.0f MiB",
              results.heapArticles(), Demarche.HEAP, heap.peak()));
    }
    return lines;
  }

  private static List<String> sides(List<Measured> sides) {
    List<String> lines = new ArrayList<>();
    StringBuilder head = new StringBuilder(format("%-42s", "one thread on one core"));
    sides.forEach(s -> head.append(format("%12s", s.name())));
    boolean compared = sides.size() > 1;
    lines.add(head + (compared ? format("%10s", "ratio") : ""));
    Ratios ratios = compared ? Ratios.of(sides.get(0), sides.get(1)) : none();
    lines.add(row("articles/s", sides, Measured::articlesPerSecond, ratios.wall()));
    lines.add(row("sentences/s", sides, Measured::sentencesPerSecond, ratios.wall()));
    lines.add(row("s an article", sides, Measured::secondsPerArticle, ratios.wall()));
    lines.add(row("processor s an article", sides, Measured::cpuPerArticle, ratios.cpu()));
    lines.add(
        row(
            "processor s an article, first",
            sides,
            Measured::firstCpuPerArticle,
            ratios.firstCpu()));
    lines.add(row("sentences a processor s", sides, Measured::sentencesPerCpuSecond, ratios.cpu()));
    lines.add(
        row("s for all, with loading", sides, Measured::secondsWithLoading, ratios.withLoading()));
    lines.add(
        row(
            "processor s for all, with loading",
            sides,
            Measured::cpuWithLoading,
            ratios.cpuWithLoading()));
    lines.add(row("peak memory, MiB", sides, Measured::peak, ratios.peak()));
    return lines;
  }

  private static Ratios none() {
    return new Ratios(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
  }

  private static String row(
      String what, List<Measured> sides, ToDoubleFunction<Measured> figure, double ratio) {
    StringBuilder row = new StringBuilder(format("%-42s", what));
    sides.forEach(s -> row.append(format("%12.3f", figure.applyAsDouble(s))));
    return row + (Double.isNaN(ratio) ? "" : format("%9.1fx", ratio));
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
