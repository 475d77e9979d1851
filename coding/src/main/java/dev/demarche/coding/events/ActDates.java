package dev.demarche.coding.events;

import dev.demarche.coding.events.Dates.Told;
import dev.demarche.model.Block;
import dev.demarche.model.EventStatus;
import dev.demarche.model.Span;
import dev.demarche.model.TimeRef;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Weighs when an act was done: at the time that its clause seems to tell, on a day that its
 * sentence, its block or the story told, on the day of publication or the one before it, or on none
 * of these; see {@code act-dates.tsv}. Of other acts only the clause tells the time.
 */
final class ActDates {
  /**
   * The time of an act.
   *
   * @param day the likeliest, null where there is none; its words are empty where it is not the
   *     clause's own
   * @param told whether the text tells a date of the act, or its story one
   */
  record Dated(@Nullable TimeRef day, boolean told) {}

  private final Reading reading;
  private final Dates dates;
  private final ToldTimes times;
  private final DateCandidates candidates;
  private final Weights weights;

  ActDates(Reading reading, Dates dates, EarlierActs earlier, ActRules rules) {
    this.reading = reading;
    this.dates = dates;
    times = new ToldTimes(reading.article(), rules);
    candidates = new DateCandidates(reading, dates.story(), earlier, times);
    weights = rules.dates();
  }

  /**
   * The time of an act.
   *
   * @param spoken whether it is said, as a demand is, or is a talk
   */
  Dated of(Frame frame, boolean spoken) {
    Optional<TimeRef> sequel = dates.sequel(frame);
    Told told = sequel.isPresent() ? null : dates.told(frame).orElse(null);
    Optional<TimeRef> own = sequel.or(() -> Optional.ofNullable(told).map(Told::day));
    if (frame.status() != EventStatus.OCCURRED) {
      return new Dated(own.map(day -> dates.stretched(frame, day)).orElse(null), own.isPresent());
    }
    Optional<TimeRef> today = today(frame);
    TimeRef day =
        sequel
            .or(() -> times.isOwn(frame, told) ? Optional.empty() : today)
            .or(() -> likeliest(frame, spoken, told))
            .map(d -> d.text().isEmpty() ? d : dates.stretched(frame, d))
            .orElse(null);
    boolean dated =
        own.isPresent() || today.isPresent() || dates.ofStory(frame, spoken).isPresent();
    return new Dated(day, dated);
  }

  /** The day of publication for what is done in the present tense: "The Ministry rejects …". */
  private Optional<TimeRef> today(Frame frame) {
    LocalDate published = reading.article().published();
    boolean done =
        reading.sentences().get(frame.sentence()).kind() != Block.Kind.TITLE
            && Tense.isPresent(frame.trigger().of(reading.article().text()))
            && frame.in(Role.ACTOR).stream()
                .anyMatch(a -> isDirectlyBefore(a.span(), frame.trigger()));
    return done
        ? Optional.ofNullable(published).map(day -> TimeRef.day(day, ""))
        : Optional.empty();
  }

  private static boolean isDirectlyBefore(Span subject, Span verb) {
    return subject.end() <= verb.start() && verb.start() - subject.end() <= 1;
  }

  private Optional<TimeRef> likeliest(Frame frame, boolean spoken, @Nullable Told told) {
    boolean own = times.isOwn(frame, told);
    return candidates.of(frame, spoken, told).stream()
        .max(Comparator.comparingDouble(candidate -> weights.sum(candidate.signs())))
        .flatMap(candidate -> Optional.ofNullable(candidate.day()))
        .map(
            day ->
                told != null && own && DateCandidates.isSame(day, told.day())
                    ? told.day()
                    : supplied(day));
  }

  private static TimeRef supplied(TimeRef day) {
    return new TimeRef(day.from(), day.to(), day.precision(), "");
  }
}
