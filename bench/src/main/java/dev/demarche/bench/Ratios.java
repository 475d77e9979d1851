package dev.demarche.bench;

/**
 * How many times the other side takes what Demarche takes.
 *
 * @param wall of wall time an article, loading taken out
 * @param cpu of processor time an article, loading taken out
 * @param firstCpu of processor time an article in the first pass, loading taken out
 * @param withLoading of wall time of one copy of the articles, loading included
 * @param cpuWithLoading of processor time of one copy, loading included
 * @param peak of the largest resident set
 */
record Ratios(
    double wall,
    double cpu,
    double firstCpu,
    double withLoading,
    double cpuWithLoading,
    double peak) {
  /** The ratios of the rounds, which ran in turn. */
  static Ratios of(Measured demarche, Measured other) {
    return new Ratios(
        Statistics.ratio(demarche.rounds(), other.rounds(), Round::wallPerArticle),
        Statistics.ratio(demarche.rounds(), other.rounds(), Round::cpuPerArticle),
        Statistics.ratio(demarche.rounds(), other.rounds(), Round::firstCpuPerArticle),
        Statistics.ratio(demarche.rounds(), other.rounds(), r -> r.once().wall()),
        Statistics.ratio(demarche.rounds(), other.rounds(), r -> r.once().cpu()),
        other.peak() / demarche.peak());
  }
}
