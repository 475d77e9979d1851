package dev.demarche.bench.pages;

import dev.demarche.intake.Intake;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * Measures how many pages a second are taken in on one thread, and how long that takes beside
 * jsoup's parsing alone of the same pages, in turn. Time is processor time of the thread.
 */
public final class PagesMain {
  private static final int ROUNDS = 40;
  private static final int WARM = 20;
  private static final int SIZE = 100_000;

  private PagesMain() {}

  /** The work of one side on all pages. */
  private interface Work {
    void on(byte[] page) throws IOException;
  }

  /**
   * Prints the medians.
   *
   * @param arguments folders of pages, which are filled up to 100 KB
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<byte[]> pages = new ArrayList<>();
    for (String folder : arguments) {
      pages.addAll(pages(Path.of(folder)));
    }
    Intake intake = new Intake();
    List<Double> whole = new ArrayList<>();
    List<Double> parse = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      double taken = seconds(pages, page -> intake.read("page.html", page));
      double parsed =
          seconds(pages, page -> Jsoup.parse(new ByteArrayInputStream(page), "UTF-8", ""));
      if (round >= WARM) {
        whole.add(pages.size() / taken);
        parse.add(pages.size() / parsed);
        ratios.add(taken / parsed);
      }
    }
    out.printf(
        Locale.ROOT,
        "%d pages of %d KB: %.0f a second; jsoup's parse alone %.0f a second; ratio %.2f%n",
        pages.size(),
        SIZE / 1000,
        median(whole),
        median(parse),
        median(ratios));
  }

  private static List<byte[]> pages(Path folder) throws IOException {
    List<byte[]> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".html")).sorted().toList()) {
        String page = Files.readString(file, StandardCharsets.UTF_8);
        pages.add(TypicalPage.of(page, SIZE).getBytes(StandardCharsets.UTF_8));
      }
    }
    return pages;
  }

  private static double seconds(List<byte[]> pages, Work work) throws IOException {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (byte[] page : pages) {
      work.on(page);
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
  }

  private static double median(List<Double> figures) {
    return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElse(0.0);
  }
}
