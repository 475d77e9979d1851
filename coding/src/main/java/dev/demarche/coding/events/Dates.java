package dev.demarche.coding.events;

import dev.demarche.coding.time.Bounded;
import dev.demarche.coding.time.Direction;
import dev.demarche.coding.time.TimeContext;
import dev.demarche.coding.time.TimeExpression;
import dev.demarche.coding.time.TimeReader;
import dev.demarche.model.Article;
import dev.demarche.model.Block;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Precision;
import dev.demarche.model.Span;
import dev.demarche.model.TimeRef;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import dev.demarche.reader.RoleSpan;
import dev.demarche.reader.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates the acts of one article: each by its own words, else by the date that the story has come
 * to. Background dates ("since May 2022") do not move the story.
 */
final class Dates {
  /** Blocks with a time of day that make a live blog. */
  private static final int STAMPS = 3;

  private static final Pattern CLAUSE =
      Pattern.compile(
          "[,;:–—]|\\b(?:who|which|that|whose|where|when|after|before|as|while|until|since|because|if)\\b");

  private static final Pattern BACKGROUND =
      Pattern.compile(
          "\\b(?:which|who|whose|after|since|before|when|where|because|while)\\b[^;]*$");

  /** The third person of the present tense. */
  private static final Pattern PRESENT = Pattern.compile("\\p{Ll}+[^s\\P{Ll}]s\\b");

  private static final Pattern STAMP = Pattern.compile("\\d{1,2}[:.]\\d{2}\\b");

  /** Days before publication within which a date belongs to the story. */
  private static final int STORY = 21;

  private final TimeReader times;
  private final Reading reading;
  private final @Nullable LocalDate published;
  private final List<List<TimeExpression>> expressions = new ArrayList<>();
  private final List<Moment> moments = new ArrayList<>();

  /**
   * Where the story is when a sentence begins.
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

  Dates(TimeReader times, Reading reading) {
    this.times = times;
    this.reading = reading;
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
    }
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

  /** The time expressions of a sentence, as spans of the article's text. */
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
                && !isBackground(sentence, expression);
        at =
            recent
                ? new Moment(day.get(), day.get(), sentence.block(), sentence.block())
                : new Moment(day.get(), at.story(), at.block(), sentence.block());
      }
    }
    return at;
  }

  /** Whether a date stands in a clause that tells of something else: "after it had left in May". */
  private boolean isBackground(Sentence sentence, TimeExpression expression) {
    String before =
        reading.article().text().substring(sentence.span().start(), expression.span().start());
    return BACKGROUND.matcher(before).find();
  }

  /** Whether the reader takes an expression for the time of an act that is still to come. */
  private boolean isOfAPlan(TimeExpression expression, int sentence) {
    return reading.frames().stream()
        .filter(f -> f.sentence() == sentence && direction(f) == Direction.FUTURE)
        .flatMap(f -> f.in(Role.TIME).stream())
        .anyMatch(time -> time.span().overlaps(expression.span()));
  }

  private boolean isPast(TimeRef day) {
    return published != null && !day.to().isAfter(published);
  }

  private Optional<TimeRef> resolve(TimeExpression expression, int sentence, Direction direction) {
    if (published == null) {
      return Optional.empty();
    }
    TimeRef last =
        sentence < moments.size() ? moments.get(sentence).narrative(block(sentence)) : null;
    return times.resolve(expression, new TimeContext(published, last, direction));
  }

  /**
   * The date of a frame by its own words: those that the reader took for its time, else the only
   * ones in its sentence.
   */
  Optional<TimeRef> own(Frame frame) {
    List<TimeExpression> all = expressions.get(frame.sentence());
    List<Span> roles = frame.in(Role.TIME).stream().map(RoleSpan::span).toList();
    Direction direction = direction(frame);
    Optional<TimeRef> named =
        all.stream()
            .filter(e -> roles.stream().anyMatch(r -> r.overlaps(e.span())))
            .sorted(Comparator.comparingInt(e -> distance(e.span(), frame.trigger())))
            .flatMap(e -> resolve(e, frame.sentence(), direction).stream())
            .findFirst();
    if (named.isPresent()) {
      return named.map(d -> direction == Direction.PAST ? untilPublication(d) : d);
    }
    boolean lone = roles.isEmpty() && all.size() == 1;
    Optional<TimeRef> only =
        lone && isInClause(frame, all.get(0))
            ? resolve(all.get(0), frame.sentence(), direction)
                .filter(d -> direction != Direction.PAST || isPast(d))
            : Optional.empty();
    return only.or(() -> today(frame));
  }

  /** The day of publication for what is done in the present tense: "The Ministry rejects …". */
  private Optional<TimeRef> today(Frame frame) {
    String text = reading.article().text();
    boolean body = reading.sentences().get(frame.sentence()).kind() != Block.Kind.TITLE;
    boolean done =
        body
            && frame.status() == EventStatus.OCCURRED
            && PRESENT.matcher(frame.trigger().of(text)).lookingAt()
            && frame.in(Role.ACTOR).stream()
                .anyMatch(a -> isDirectlyBefore(a.span(), frame.trigger()));
    return done
        ? Optional.ofNullable(published).map(day -> TimeRef.day(day, ""))
        : Optional.empty();
  }

  private static boolean isDirectlyBefore(Span subject, Span verb) {
    return subject.end() <= verb.start() && verb.start() - subject.end() <= 1;
  }

  /** What has been done "this week" was done by the day of publication. */
  private TimeRef untilPublication(TimeRef date) {
    return published != null && date.to().isAfter(published) && !date.from().isAfter(published)
        ? new TimeRef(date.from(), published, date.precision(), date.text())
        : date;
  }

  /** Whether nothing between an act and an expression begins another clause. */
  private boolean isInClause(Frame frame, TimeExpression expression) {
    Span a = frame.trigger();
    Span b = expression.span();
    if (expression.value() instanceof Bounded) {
      return false;
    }
    int from = Math.min(a.end(), b.end());
    int to = Math.max(a.start(), b.start());
    return to <= from || !CLAUSE.matcher(reading.article().text().substring(from, to)).find();
  }

  /** The date that the story is at when a sentence begins. */
  Optional<TimeRef> story(int sentence) {
    return Optional.ofNullable(moments.get(sentence).story());
  }

  /** That date, where the same block named it. */
  Optional<TimeRef> storyOfBlock(int sentence) {
    boolean same = moments.get(sentence).block() == reading.sentences().get(sentence).block();
    return same ? story(sentence) : Optional.empty();
  }

  private static int distance(Span a, Span b) {
    return a.overlaps(b)
        ? 0
        : Math.min(Math.abs(a.start() - b.end()), Math.abs(b.start() - a.end()));
  }

  private static Direction direction(Frame frame) {
    return switch (frame.status()) {
      case OCCURRED, ONGOING, DENIED -> Direction.PAST;
      case SCHEDULED, HYPOTHETICAL, CANCELLED -> Direction.FUTURE;
      // Of a meeting that is proposed the day is told, of a law or loan rather when it was
      // proposed.
      case PROPOSED -> frame.type() == EventType.CONSULT ? Direction.FUTURE : Direction.UNKNOWN;
    };
  }
}
