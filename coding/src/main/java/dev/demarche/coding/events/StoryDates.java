package dev.demarche.coding.events;

import dev.demarche.coding.time.CalendarDay;
import dev.demarche.coding.time.CalendarMonth;
import dev.demarche.coding.time.Direction;
import dev.demarche.coding.time.TimeContext;
import dev.demarche.coding.time.TimeExpression;
import dev.demarche.coding.time.TimeReader;
import dev.demarche.model.Article;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Precision;
import dev.demarche.model.QuadClass;
import dev.demarche.model.Span;
import dev.demarche.model.TimeRef;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import dev.demarche.reader.Sentence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words for times in an article, and the date that its story has come to at each sentence.
 * Background dates ("since May 2022") do not move the story, and a paragraph that names no date
 * goes back to the main one.
 */
final class StoryDates {
  /** Blocks with a time of day that make a live blog. */
  private static final int STAMPS = 3;

  /** Letters between an offer and its time. */
  private static final int NEAR = 24;

  private static final Pattern STAMP = Pattern.compile("\\d{1,2}[:.]\\d{2}\\b");

  /** Days before publication within which a date belongs to the story. */
  private static final int STORY = 21;

  /** The last block of the lead; the title is block 0. */
  private static final int LEAD = 2;

  private final TimeReader times;
  private final Reading reading;
  private final BackgroundDates background;
  private final @Nullable LocalDate published;
  private final List<List<TimeExpression>> expressions = new ArrayList<>();

  /** Where the story is when each sentence begins. */
  private final List<Moment> moments = new ArrayList<>();

  /** Where it is when each ends. */
  private final List<Moment> ends = new ArrayList<>();

  /**
   * Where the story is at some point.
   *
   * @param last last day named at all
   * @param story last day named that belongs to the story
   * @param block block in which {@code story} was named, -1 for none
   * @param lastBlock block in which {@code last} was named, -1 for none
   */
  private record Moment(@Nullable TimeRef last, @Nullable TimeRef story, int block, int lastBlock) {
    /** What "the same day" refers to in a block: what it named itself, else the story. */
    @Nullable TimeRef narrative(int current) {
      return lastBlock == current || story == null ? last : story;
    }
  }

  StoryDates(TimeReader times, Reading reading) {
    this.times = times;
    this.reading = reading;
    background = new BackgroundDates(reading);
    this.published = reading.article().published();
    boolean live = isLiveBlog(reading.article());
    Moment at = new Moment(null, null, -1, -1);
    for (Sentence sentence : reading.sentences()) {
      expressions.add(find(sentence));
      if (live && published != null && sentence.block() != block(sentence.index() - 1)) {
        TimeRef today = TimeRef.day(published, "");
        at = new Moment(today, today, sentence.block(), sentence.block());
      }
      moments.add(at);
      at = after(at, sentence);
      ends.add(at);
    }
  }

  /** The words for times in a sentence, as spans of the article's text. */
  List<TimeExpression> expressions(int sentence) {
    return expressions.get(sentence);
  }

  /** The time that an expression in a sentence means; nothing without a day of publication. */
  Optional<TimeRef> resolve(TimeExpression expression, int sentence, Direction direction) {
    if (published == null) {
      return Optional.empty();
    }
    TimeRef last =
        sentence < moments.size() ? moments.get(sentence).narrative(block(sentence)) : null;
    return times.resolve(expression, new TimeContext(published, last, direction));
  }

  /**
   * The time that an expression means for an act: of what was called off, which lay ahead once and
   * may be past by now, the nearer one.
   */
  Optional<TimeRef> resolve(TimeExpression expression, Frame frame) {
    int sentence = frame.sentence();
    Optional<TimeRef> told = resolve(expression, sentence, direction(frame));
    boolean nearer =
        frame.status() == EventStatus.CANCELLED
            || (frame.status() == EventStatus.PROPOSED
                && isBeside(expression.span(), frame.trigger()));
    return nearer
        ? Stream.of(told, resolve(expression, sentence, Direction.PAST))
            .flatMap(Optional::stream)
            .min(Comparator.comparingLong(this::distance))
        : told.map(day -> isOfAnotherYear(frame, expression, day) ? aYearBefore(day) : day);
  }

  /**
   * Whether a day or month without a year would lie ahead of what has been done, and is not what
   * words look ahead to.
   */
  private boolean isOfAnotherYear(Frame frame, TimeExpression expression, TimeRef time) {
    boolean floats =
        (expression.value() instanceof CalendarDay day
                && day.weekday() == null
                && day.year().floats())
            || (expression.value() instanceof CalendarMonth month && month.year().floats());
    return floats
        && frame.status() == EventStatus.OCCURRED
        && frame.type() != EventType.AGREE
        && frame.type().quad() != QuadClass.VERBAL_CONFLICT
        && published != null
        && time.from().isAfter(published);
  }

  private static TimeRef aYearBefore(TimeRef time) {
    return new TimeRef(
        time.from().minusYears(1), time.to().minusYears(1), time.precision(), time.text());
  }

  /** Whether a time is that of an offer, "had offered in March to talk". */
  private boolean isBeside(Span time, Span verb) {
    return Tense.of(reading.article().text(), verb).isPerfect() && time.gap(verb) <= NEAR;
  }

  /** Days between a time and publication. */
  private long distance(TimeRef time) {
    return published == null
        ? 0
        : Math.min(
            Math.abs(ChronoUnit.DAYS.between(published, time.from())),
            Math.abs(ChronoUnit.DAYS.between(published, time.to())));
  }

  boolean isPast(TimeRef day) {
    return published != null && !day.to().isAfter(published);
  }

  /**
   * The date of the story in a sentence: the one that the sentence itself or its block has named
   * last, else the main one.
   */
  Optional<TimeRef> at(int sentence) {
    Moment before = moments.get(sentence);
    Moment behind = ends.get(sentence);
    boolean named = behind.block() == block(sentence) && !behind.equals(before);
    if (named) {
      return Optional.ofNullable(behind.story());
    }
    return before.block() == block(sentence) ? Optional.ofNullable(before.story()) : main();
  }

  /** The date of the story, where the same block named it before the sentence. */
  Optional<TimeRef> ofBlock(int sentence) {
    Moment at = moments.get(sentence);
    return at.block() == block(sentence) ? Optional.ofNullable(at.story()) : Optional.empty();
  }

  /** The main date of the story, for a sentence of its lead. */
  Optional<TimeRef> ofLead(int sentence) {
    return block(sentence) <= LEAD ? main() : Optional.empty();
  }

  /** The day named last before a sentence, of the story or not. */
  Optional<TimeRef> last(int sentence) {
    return Optional.ofNullable(moments.get(sentence).last());
  }

  /** The date of the story before a sentence. */
  Optional<TimeRef> before(int sentence) {
    return Optional.ofNullable(moments.get(sentence).story());
  }

  /** The first date of the story. */
  Optional<TimeRef> main() {
    return ends.stream().map(Moment::story).filter(Objects::nonNull).findFirst();
  }

  /** Block of a sentence, -1 before the first. */
  private int block(int sentence) {
    return sentence < 0 ? -1 : reading.sentences().get(sentence).block();
  }

  /** Whether at least three blocks begin with a time of day. */
  private static boolean isLiveBlog(Article article) {
    return article.blocks().stream()
            .filter(b -> STAMP.matcher(b.span().of(article.text())).lookingAt())
            .count()
        >= STAMPS;
  }

  private List<TimeExpression> find(Sentence sentence) {
    int offset = sentence.span().start();
    return times.find(sentence.span().of(reading.article().text())).stream()
        .map(e -> new TimeExpression(e.span().shift(offset), e.text(), e.value()))
        .toList();
  }

  private Moment after(Moment before, Sentence sentence) {
    Moment at = before;
    for (TimeExpression expression : expressions.get(sentence.index())) {
      Direction direction =
          isOfAPlan(expression, sentence.index()) ? Direction.FUTURE : Direction.PAST;
      Optional<TimeRef> day = resolve(expression, sentence.index(), direction);
      if (day.isEmpty() || !isPast(day.get())) {
        continue;
      }
      if (day.get().precision() == Precision.MONTH) {
        at = new Moment(day.get(), at.story(), at.block(), sentence.block());
      } else if (day.get().precision() == Precision.DAY) {
        boolean recent =
            published != null
                && day.get().from().isAfter(published.minusDays(STORY))
                && !background.is(expression, sentence);
        at =
            recent
                ? new Moment(day.get(), day.get(), sentence.block(), sentence.block())
                : new Moment(day.get(), at.story(), at.block(), sentence.block());
      }
    }
    return at;
  }

  /** Whether the reader takes an expression for the time of an act that is still to come. */
  private boolean isOfAPlan(TimeExpression expression, int sentence) {
    return reading.frames().stream()
        .filter(f -> f.sentence() == sentence && direction(f) == Direction.FUTURE)
        .flatMap(f -> f.in(Role.TIME).stream())
        .anyMatch(time -> time.span().overlaps(expression.span()));
  }

  /** Where the time of an act lies, as its status says. */
  static Direction direction(Frame frame) {
    return switch (frame.status()) {
      case OCCURRED, ONGOING, DENIED -> Direction.PAST;
      case SCHEDULED, HYPOTHETICAL, CANCELLED -> Direction.FUTURE;
      // Of a meeting that is proposed the day is told, of a law or loan rather when it was
      // proposed.
      case PROPOSED -> frame.type() == EventType.CONSULT ? Direction.FUTURE : Direction.UNKNOWN;
    };
  }
}
