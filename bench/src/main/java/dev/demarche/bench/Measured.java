package dev.demarche.bench;

import java.util.List;

/**
 * What the rounds of one side gave.
 *
 * @param name how the side is called
 * @param rounds its rounds, at least one
 * @param articles articles of one copy
 * @param sentences sentences of one copy
 */
record Measured(String name, List<Round> rounds, int articles, int sentences) {
  Measured {
    rounds = List.copyOf(rounds);
  }

  /** Seconds an article, loading taken out; the median of the rounds. */
  double secondsPerArticle() {
    return Statistics.median(rounds, Round::wallPerArticle);
  }

  /** Seconds of processor time an article, loading taken out; the median of the rounds. */
  double cpuPerArticle() {
    return Statistics.median(rounds, Round::cpuPerArticle);
  }

  /** Seconds of processor time an article in the first pass; the median of the rounds. */
  double firstCpuPerArticle() {
    return Statistics.median(rounds, Round::firstCpuPerArticle);
  }

  /** Articles a second, loading taken out. */
  double articlesPerSecond() {
    return 1 / secondsPerArticle();
  }

  /** Sentences a second, loading taken out. */
  double sentencesPerSecond() {
    return articlesPerSecond() * sentences / articles;
  }

  /** Sentences a second of processor time: what an idle core would read. */
  double sentencesPerCpuSecond() {
    return sentences / (cpuPerArticle() * articles);
  }

  /** Seconds of the whole process over one copy, loading included. */
  double secondsWithLoading() {
    return Statistics.median(rounds, r -> r.once().wall());
  }

  /** Seconds of processor time of the whole process over one copy, loading included. */
  double cpuWithLoading() {
    return Statistics.median(rounds, r -> r.once().cpu());
  }

  /** Largest resident set in MiB. */
  double peak() {
    return rounds.stream().mapToDouble(Round::peak).max().orElseThrow();
  }
}
