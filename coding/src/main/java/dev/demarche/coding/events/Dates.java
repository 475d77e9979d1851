package dev.demarche.coding.events;

import dev.demarche.coding.time.Direction;
import dev.demarche.coding.time.TimeContext;
import dev.demarche.coding.time.TimeReader;
import dev.demarche.model.Article;
import dev.demarche.model.EventStatus;
import dev.demarche.model.Precision;
import dev.demarche.model.Span;
import dev.demarche.model.TimeRef;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import dev.demarche.reader.RoleSpan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates the acts of one article: each by its own words, else by the story's moving date. */
final class Dates {
  private final TimeReader times;
  private final Reading reading;
  private final @Nullable LocalDate published;
  private final @Nullable TimeRef[] narrative;

  Dates(TimeReader times, Reading reading) {
    this.times = times;
    this.reading = reading;
    this.published = reading.article().published();
    this.narrative = new TimeRef[reading.sentences().size()];
    fillNarrative(reading.article());
  }

  /** The date that the story is at after each sentence: the last single day named, looking back. */
  private void fillNarrative(Article article) {
    if (published == null) {
      return;
    }
    TimeRef at = null;
    int block = -1;
    for (int s = 0; s < narrative.length; s++) {
      if (reading.sentences().get(s).block() != block) {
        block = reading.sentences().get(s).block();
      }
      narrative[s] = at;
      String text = reading.sentences().get(s).span().of(article.text());
      TimeContext context = new TimeContext(published, at, Direction.PAST);
      for (var expression : times.find(text)) {
        Optional<TimeRef> day = times.resolve(expression, context);
        if (day.isPresent()
            && day.get().precision() == Precision.DAY
            && !day.get().to().isAfter(published)) {
          at = day.get();
        }
      }
    }
  }

  /** The date of a frame by its own words; nothing without a publication date. */
  Optional<TimeRef> own(Frame frame) {
    if (published == null) {
      return Optional.empty();
    }
    TimeContext context =
        new TimeContext(published, narrative[frame.sentence()], direction(frame.status()));
    return frame.in(Role.TIME).stream()
        .map(RoleSpan::span)
        .sorted(Comparator.comparingInt((Span s) -> distance(s, frame.trigger())))
        .flatMap(s -> times.read(s.of(reading.article().text()), context).stream())
        .findFirst();
  }

  /** The date that the story is at when a sentence begins. */
  Optional<TimeRef> narrative(int sentence) {
    return Optional.ofNullable(narrative[sentence]);
  }

  private static int distance(Span a, Span b) {
    return a.overlaps(b) ? 0 : Math.min(Math.abs(a.start() - b.end()), Math.abs(b.start() - a.end()));
  }

  private static Direction direction(EventStatus status) {
    return switch (status) {
      case OCCURRED, ONGOING, DENIED -> Direction.PAST;
      case SCHEDULED, PROPOSED, HYPOTHETICAL -> Direction.FUTURE;
      case CANCELLED -> Direction.UNKNOWN;
    };
  }

}
