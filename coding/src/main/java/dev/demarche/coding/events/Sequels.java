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
  private static final Pattern CLAUSE_END = Pattern.compile("[,;:–—]|\\.$");

  private final TimeReader times;
  private final Reading reading;
  private final StoryDates story;
  private final Gaps gaps;

  Sequels(TimeReader times, Reading reading, StoryDates story, Gaps gaps) {
    this.times = times;
    this.reading = reading;
    this.story = story;
    this.gaps = gaps;
  }

  /** The day of an act in such a clause; nothing for others, and where the clause has a date. */
  Optional<TimeRef> date(Frame frame) {
    if (StoryDates.direction(frame) != Direction.PAST) {
      return Optional.empty();
    }
    String text = reading.article().text();
    Span sentence = reading.sentences().get(frame.sentence()).span();
    for (Gaps.Gap gap : gaps.in(text, sentence)) {
      int start = gap.span().end();
      Span clause = new Span(start, clauseEnd(text, start, sentence.end()));
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

  private Optional<TimeRef> date(int sentence, Gaps.Gap gap, Span clause) {
    boolean dated = story.expressions(sentence).stream().anyMatch(e -> clause.overlaps(e.span()));
    Optional<Long> days = days(gap);
    if (dated || days.isEmpty()) {
      return Optional.empty();
    }
    long shift = gap.after() ? -days.get() : days.get();
    String words = gap.span().of(reading.article().text()).strip();
    return base(sentence, new Span(gap.span().start(), clause.end()))
        .filter(day -> day.from().equals(day.to()))
        .map(day -> day.from().plusDays(shift))
        .map((LocalDate day) -> TimeRef.day(day, words));
  }

  private Optional<Long> days(Gaps.Gap gap) {
    return gap.count() == null
        ? Optional.of(1L)
        : times.duration(gap.count()).map(Duration::toDays).filter(d -> d > 0);
  }

  /** The day of the other act: told outside of the clause, else that of the story. */
  private Optional<TimeRef> base(int sentence, Span clause) {
    return story.expressions(sentence).stream()
        .filter(e -> !e.span().overlaps(clause))
        .min(Comparator.comparingInt((TimeExpression e) -> e.span().gap(clause)))
        .map(e -> story.resolve(e, sentence, Direction.PAST))
        .orElseGet(() -> story.at(sentence));
  }
}
