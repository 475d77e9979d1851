package dev.demarche.bench.record;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Asks each question many times, once it is warm, and prints how long it took. */
final class Timings {
  private static final double MILLIS = 1e6;
  private static final double NANOS = 1e9;
  private static final int WARMING = 40;

  private final PrintStream out;
  private final int draws;
  private final double most;

  /** With the draws of each question and the milliseconds that its 95th percentile may take. */
  Timings(PrintStream out, int draws, double most) {
    this.out = out;
    this.draws = draws;
    this.most = most;
  }

  /** Prints a row for each question; returns those that took longer than they may. */
  List<String> of(Questions questions) {
    out.println(
        String.format(
            Locale.ROOT,
            "%-32s %8s %8s %8s %8s",
            "milliseconds",
            "median",
            "p95",
            "most",
            "p95 cpu"));
    List<String> slow = new ArrayList<>();
    for (Map.Entry<String, Consumer<SplittableRandom>> each : questions.all().entrySet()) {
      if (time(each.getKey(), each.getValue()) > most) {
        slow.add(each.getKey());
      }
    }
    return slow;
  }

  private double time(String name, Consumer<SplittableRandom> question) {
    SplittableRandom random = new SplittableRandom(name.length());
    for (int i = 0; i < WARMING; i++) {
      question.accept(random);
    }
    double[] times = new double[draws];
    double[] cpus = new double[draws];
    for (int i = 0; i < draws; i++) {
      long began = System.nanoTime();
      double cpu = RecordMain.ownCpu();
      question.accept(random);
      cpus[i] = (RecordMain.ownCpu() - cpu) * NANOS / MILLIS;
      times[i] = (System.nanoTime() - began) / MILLIS;
    }
    Arrays.sort(times);
    Arrays.sort(cpus);
    double slow = times[draws * 95 / 100];
    out.println(
        String.format(
            Locale.ROOT,
            "%-32s %8.1f %8.1f %8.1f %8.1f",
            name,
            times[draws / 2],
            slow,
            times[draws - 1],
            cpus[draws * 95 / 100]));
    return slow;
  }
}
