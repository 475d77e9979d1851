package dev.demarche.coding.events;

import dev.demarche.coding.time.Direction;
import dev.demarche.coding.time.TimeExpression;
import dev.demarche.coding.time.TimeReader;
import dev.demarche.model.Span;
import dev.demarche.model.TimeRef;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates an act by the one that came after it or before it in the same sentence: "recalled him on
 * Friday, two days after Chad had closed the border".
 */
final class Sequels {
  private static final Pattern GAP =
      Pattern.compile(
          "\\b(?:the\\s(?<one>day|night|evening|morning)|(?<count>[\\p{L}\\d-]{1,20}\\s(?:days?|weeks?)))"
              + "\\s(?<way>after|before)\\s",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CLAUSE_END = Pattern.compile("[,;:–—]|\\.$");

  private final TimeReader times;
  private final Reading reading;
  private final StoryDates story;

  Sequels(TimeReader times, Reading reading, StoryDates story) {
    this.times = times;
    this.reading = reading;
    this.story = story;
  }

  /** The day of an act in such a clause; nothing for others, and where the clause has a date. */
  Optional<TimeRef> date(Frame frame) {
    if (StoryDates.direction(frame) != Direction.PAST) {
      return Optional.empty();
    }
    String text = reading.article().text();
    Span sentence = reading.sentences().get(frame.sentence()).span();
    Matcher gap = GAP.matcher(text).region(sentence.start(), sentence.end());
    while (gap.find()) {
      Span clause = new Span(gap.end(), clauseEnd(text, gap.end(), sentence.end()));
      if (clause.contains(frame.trigger())) {
        return date(frame.sentence(), gap, clause);
      }
    }
    return Optional.empty();
  }

  private static int clauseEnd(String text, int from, int to) {
    Matcher end = CLAUSE_END.matcher(text).region(from, to);
    return end.find() ? end.start() : to;
  }

  private Optional<TimeRef> date(int sentence, Matcher gap, Span clause) {
    boolean dated = story.expressions(sentence).stream().anyMatch(e -> clause.overlaps(e.span()));
    Optional<Long> days = days(gap);
    if (dated || days.isEmpty()) {
      return Optional.empty();
    }
    long shift = gap.group("way").equalsIgnoreCase("after") ? -days.get() : days.get();
    String words = gap.group().strip();
    return base(sentence, new Span(gap.start(), clause.end()))
        .filter(day -> day.from().equals(day.to()))
        .map(day -> day.from().plusDays(shift))
        .map((LocalDate day) -> TimeRef.day(day, words));
  }

  private Optional<Long> days(Matcher gap) {
    return gap.group("one") != null
        ? Optional.of(1L)
        : times.duration(gap.group("count")).map(Duration::toDays).filter(d -> d > 0);
  }

  /** The day of the other act: told outside of the clause, else that of the story. */
  private Optional<TimeRef> base(int sentence, Span clause) {
    return story.expressions(sentence).stream()
        .filter(e -> !e.span().overlaps(clause))
        .min(Comparator.comparingInt((TimeExpression e) -> distance(e.span(), clause)))
        .map(e -> story.resolve(e, sentence, Direction.PAST))
        .orElseGet(() -> story.at(sentence));
  }

  private static int distance(Span a, Span b) {
    return a.end() <= b.start() ? b.start() - a.end() : a.start() - b.end();
  }
}
