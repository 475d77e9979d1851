package dev.demarche.knowledge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses among those who hold an office of a kind: by title, by rank, by who came last. */
final class Choice {
  /** Two who share an office for longer hold it together; for less, one hands it to the other. */
  private static final long DAYS_OF_HANDING_OVER = 150;

  private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);
  private static final LocalDate END = LocalDate.of(2100, 1, 1);

  /** What a title needs. */
  enum Need {
    NOTHING,
    /** The words, or else the rank that is asked for: no deputy for a second deputy. */
    RANK,
    /** The words, unless nobody else comes into question, or nobody else of the first rank. */
    WORDS_OR_ALONE,
    /** The words that are asked, or words akin. */
    WORDS,
    /** The words that are asked and no others. */
    SAME
  }

  private final OfficeHolders holders;

  Choice(OfficeHolders holders) {
    this.holders = holders;
  }

  /**
   * Those who are meant: one, several who hold the office together, or several of whom the tables
   * do not know who had it that day, since they have only the month or year of the handing over.
   *
   * @param day the day in question
   * @param holding who holds such an office on the day, by rank
   * @param asked the words that a title has to have, in each way that they can be put
   * @param rank the rank of the office that is asked for
   */
  List<Tenure> among(
      LocalDate day, List<Tenure> holding, List<List<String>> asked, Need need, int rank) {
    OfficeHolders.Fit best = OfficeHolders.Fit.NONE;
    List<Tenure> fitting = new ArrayList<>();
    for (Tenure tenure : holding) {
      OfficeHolders.Fit fit = fit(tenure, asked);
      if (fit.compareTo(best) > 0) {
        fitting.clear();
        best = fit;
      }
      if (fit == best) {
        fitting.add(tenure);
      }
    }
    if (best == OfficeHolders.Fit.NONE && need == Need.RANK) {
      return together(
          day, holding.stream().filter(t -> rank == Ranks.ANY || t.rank() == rank).toList());
    }
    if (need == Need.SAME && best != OfficeHolders.Fit.SAME) {
      return List.of();
    }
    boolean enough =
        best != OfficeHolders.Fit.NONE
            || need == Need.NOTHING
            || (need == Need.WORDS_OR_ALONE && hasFirst(holding));
    return enough ? together(day, fitting) : List.of();
  }

  /** Whether one of them alone has the first rank. */
  private static boolean hasFirst(List<Tenure> holding) {
    int first = holding.stream().mapToInt(Tenure::rank).min().orElse(Ranks.USUAL);
    return holding.stream().filter(t -> t.rank() == first).count() == 1;
  }

  private OfficeHolders.Fit fit(Tenure tenure, List<List<String>> asked) {
    return asked.stream()
        .map(words -> holders.fit(words, tenure.title()))
        .max(Comparator.naturalOrder())
        .orElse(OfficeHolders.Fit.NONE);
  }

  private static List<Tenure> together(LocalDate day, List<Tenure> fitting) {
    int rank = fitting.stream().mapToInt(Tenure::rank).min().orElse(Ranks.USUAL);
    List<Tenure> first =
        fitting.stream()
            .filter(t -> t.rank() == rank)
            .sorted(
                Comparator.comparing((Tenure t) -> begun(t.from()))
                    .thenComparing(t -> begun(t.surelyFrom()))
                    .reversed())
            .toList();
    List<Tenure> meant = new ArrayList<>();
    for (Tenure tenure : first) {
      if (meant.isEmpty()
          || share(meant.get(0), tenure)
          || meant.stream().allMatch(later -> isOpen(tenure, later, day))) {
        meant.add(tenure);
      }
    }
    return meant;
  }

  private static boolean share(Tenure last, Tenure other) {
    LocalDate from = later(begun(last.surelyFrom()), begun(other.surelyFrom()));
    LocalDate to = earlier(ended(last.surelyTo()), ended(other.surelyTo()));
    return ChronoUnit.DAYS.between(from, to) > DAYS_OF_HANDING_OVER;
  }

  /** Whether one may still hold the office on a day, and the one after him perhaps not yet. */
  private static boolean isOpen(Tenure tenure, Tenure later, LocalDate day) {
    return !tenure.person().equals(later.person())
        && !later.surelyCovers(day)
        && tenure.covers(day);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate begun(@Nullable LocalDate day) {
    return day == null ? BEGINNING : day;
  }

  private static LocalDate ended(@Nullable LocalDate day) {
    return day == null ? END : day;
  }
}
