package dev.demarche.intake.date;

import dev.demarche.intake.date.Clue.Weight;
import dev.demarche.intake.text.Draft.Published;
import dev.demarche.model.Article.DateOrigin;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses the day of publication among the dates around a text. */
public final class Publication {
  private static final List<DateOrigin> RANK =
      List.of(
          DateOrigin.JSON_LD,
          DateOrigin.META,
          DateOrigin.TIME,
          DateOrigin.BYLINE,
          DateOrigin.TEXT,
          DateOrigin.URL,
          DateOrigin.OPTION);

  private static final Comparator<Clue> ORDER =
      Comparator.comparing(Clue::weight).thenComparing(clue -> RANK.indexOf(clue.origin()));

  private Publication() {}

  /**
   * The day that {@code clues} give, or nothing; earlier clues win among equals.
   *
   * @param evidence what the text tells about its day
   * @param now the year of reading; it matters only where neither clues nor text name a year
   */
  public static Optional<Published> choose(List<Clue> clues, Evidence evidence, Year now) {
    List<LocalDate> anchors =
        clues.stream()
            .map(Clue::date)
            .filter(FoundDate::isPlain)
            .flatMap(date -> date.year() == null ? Stream.empty() : date.in(date.year()).stream())
            .toList();
    DayResolver resolver = new DayResolver(evidence, anchors, now);
    List<Resolved> resolved =
        clues.stream()
            .sorted(ORDER)
            .flatMap(
                clue -> resolver.resolve(clue.date()).map(day -> new Resolved(clue, day)).stream())
            .toList();
    return resolved.stream()
        .findFirst()
        .map(first -> settle(first, resolved))
        .map(each -> new Published(each.day, each.clue.origin()));
  }

  private record Resolved(Clue clue, LocalDate day) {}

  /**
   * Data in universal time may be a day off what readers saw; the printed day next to it is the
   * outlet's own.
   */
  private static Resolved settle(Resolved first, List<Resolved> all) {
    if (first.clue.weight() != Weight.UNIVERSAL) {
      return first;
    }
    return all.stream()
        .filter(each -> each.clue.origin() == DateOrigin.BYLINE)
        .filter(each -> each.clue.weight() != Weight.UPDATED)
        .filter(each -> Math.abs(ChronoUnit.DAYS.between(each.day, first.day)) == 1)
        .findFirst()
        .orElse(first);
  }
}
