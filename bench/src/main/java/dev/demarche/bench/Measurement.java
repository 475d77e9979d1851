package dev.demarche.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs the sides and tells on {@code log} how far it is. */
final class Measurement {
  private final ProcessMeter meter;
  private final Texts texts;
  private final Path work;
  private final PrintStream log;

  /**
   * A measurement.
   *
   * @param work an empty folder for what the sides read and write
   */
  Measurement(ProcessMeter meter, Texts texts, Path work, PrintStream log) {
    this.meter = meter;
    this.texts = texts;
    this.work = work;
    this.log = log;
  }

  /** All sides in turn, round after round, so that they meet the same load. */
  List<Measured> compare(List<? extends Side> sides, int rounds)
      throws IOException, InterruptedException {
    List<List<Round>> results = new ArrayList<>();
    sides.forEach(s -> results.add(new ArrayList<>()));
    for (int r = 0; r < rounds; r++) {
      for (int s = 0; s < sides.size(); s++) {
        results.get(s).add(round(sides.get(s)));
      }
    }
    List<Measured> measured = new ArrayList<>();
    for (int s = 0; s < sides.size(); s++) {
      int articles = texts.files().size();
      measured.add(new Measured(sides.get(s).name(), results.get(s), articles, texts.sentences()));
    }
    return measured;
  }

  private Round round(Side side) throws IOException, InterruptedException {
    int articles = side.files(texts).size();
    Usage one = run(side, 1);
    Usage once = run(side, articles);
    Usage more = run(side, articles * (1 + side.copies()));
    return new Round(one, once, more, articles, articles * side.copies());
  }

  /** One process of {@code side} over {@code articles} articles, the list in turn. */
  Usage run(Side side, int articles) throws IOException, InterruptedException {
    Path place = Files.createDirectories(work.resolve(side.name() + "-" + articles));
    Copies copies = Copies.of(side.files(texts), articles, place.resolve("articles"));
    Usage usage = meter.run(side.command(copies, place));
    side.check(copies, place);
    log.printf(
        Locale.ROOT,
        "%s, %d articles: %.1f s, %.1f s of processor time, %.0f MiB%n",
        side.name(),
        articles,
        usage.wall(),
        usage.cpu(),
        usage.peak());
    return usage;
  }

  /** One short article from the start of the process to its end, several times. */
  List<Usage> single(Demarche demarche, int times) throws IOException, InterruptedException {
    Path place = Files.createDirectories(work.resolve("single"));
    Path article = texts.shortest();
    List<Usage> usages = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      usages.add(meter.run(demarche.single(article, place)));
    }
    log.printf(Locale.ROOT, "one article, %d times: %s%n", times, article.getFileName());
    return usages;
  }
}
