package dev.demarche.coding.agreements;

import dev.demarche.coding.time.Direction;
import dev.demarche.coding.time.TimeContext;
import dev.demarche.coding.time.TimeExpression;
import dev.demarche.coding.time.TimeReader;
import dev.demarche.model.AgreementStatus;
import dev.demarche.model.Precision;
import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the days on which agreements are signed, come into force and end. */
final class AgreementDates {
  private static final int REACH = 60;
  private static final Pattern STOP = Pattern.compile("[;:]|, which|, but");

  private final TimeReader times;

  AgreementDates(TimeReader times) {
    this.times = times;
  }

  /** The day beside words that tell how an agreement stands; behind them, else before them. */
  Optional<String> beside(
      String sentence,
      StatusCues.Told cue,
      List<StatusCues.Told> others,
      @Nullable LocalDate published) {
    int reach = Math.min(sentence.length(), cue.words().end() + REACH);
    for (StatusCues.Told other : others) {
      int start = other.words().start();
      boolean dated = other.day() != null && start >= cue.words().end();
      reach = dated ? Math.min(reach, start) : reach;
    }
    String after = upTo(sentence.substring(cue.words().end(), reach), true);
    boolean end = cue.day() == StatusCues.Day.EXPIRES;
    Optional<String> behind =
        first(after, published, direction(cue)).map(day -> end ? ending(day) : shown(day));
    if (behind.isPresent()) {
      return behind;
    }
    if (cue.day() != StatusCues.Day.SIGNED) {
      return Optional.empty();
    }
    int start = Math.max(0, cue.words().start() - REACH);
    for (StatusCues.Told other : others) {
      int stop = other.words().end();
      start = stop <= cue.words().start() ? Math.max(start, stop) : start;
    }
    return first(
            upTo(sentence.substring(start, cue.words().start()), false), published, direction(cue))
        .map(AgreementDates::shown);
  }

  /** A day or year that names it, "28 June 1974". */
  Optional<String> of(String words, @Nullable LocalDate published) {
    return first("on " + words, published, Direction.PAST)
        .or(() -> first("in " + words, published, Direction.PAST))
        .map(AgreementDates::shown);
  }

  private static String upTo(String part, boolean after) {
    Matcher m = STOP.matcher(part);
    String kept = part;
    while (m.find()) {
      if (after) {
        return part.substring(0, m.start());
      }
      kept = part.substring(m.end());
    }
    return kept;
  }

  private static Direction direction(StatusCues.Told cue) {
    boolean ahead =
        cue.day() == StatusCues.Day.COMING
            || cue.status() == AgreementStatus.EXPIRING
            || cue.status() == AgreementStatus.PROPOSED;
    return ahead ? Direction.FUTURE : Direction.PAST;
  }

  private Optional<TimeRef> first(String part, @Nullable LocalDate published, Direction direction) {
    if (published == null) {
      return Optional.empty();
    }
    TimeContext context = new TimeContext(published, null, direction);
    for (TimeExpression expression : times.find(part)) {
      Optional<TimeRef> ref = times.resolve(expression, context);
      if (ref.isPresent()) {
        return ref;
      }
    }
    return Optional.empty();
  }

  /** The end of a stretch of days that has no name of its own: "at the end of the year". */
  private static String ending(TimeRef date) {
    return date.precision() == Precision.INTERVAL ? date.to().toString() : shown(date);
  }

  /** A day of the story as it stands in the record. */
  static String shown(TimeRef date) {
    String from = date.from().toString();
    return switch (date.precision()) {
      case YEAR -> from.substring(0, 4);
      case MONTH -> from.substring(0, 7);
      default -> from;
    };
  }
}
