package dev.demarche.coding.events;

import dev.demarche.coding.time.Bounded;
import dev.demarche.coding.time.Direction;
import dev.demarche.coding.time.TimeExpression;
import dev.demarche.coding.time.TimeReader;
import dev.demarche.model.Block;
import dev.demarche.model.EventStatus;
import dev.demarche.model.Span;
import dev.demarche.model.TimeRef;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import dev.demarche.reader.RoleSpan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates the acts of one article: each by its own words, else by the date of the story. */
final class Dates {
  private static final Pattern CLAUSE =
      Pattern.compile(
          "[,;:–—]|\\b(?:who|which|that|whose|where|when|after|before|as|while|until|since|because|if)\\b");

  /** The third person of the present tense. */
  private static final Pattern PRESENT = Pattern.compile("\\p{Ll}+[^s\\P{Ll}]s\\b");

  /** Letters before a year in which its bearer stands. */
  private static final int REACH = 14;

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final String OF = " of ";

  /** What stands before a year that a noun bears: "of the", "its", but not "in the", a time. */
  private static final Pattern BEARER =
      Pattern.compile(
          "(?<!\\b(?:in|at|during|after|before|since|until|around)\\s)"
              + "(?:\\b(?:the|its|their|his|her)|['’]s?)\\s$");

  /** "Sunday's attack". */
  private static final Pattern OWNED = Pattern.compile("['’]s?\\s\\p{L}");

  private static final int OWNED_REACH = 30;

  private static final Pattern NOUN = Pattern.compile("\\s\\p{L}");

  private final Reading reading;
  private final Stays stays;
  private final StoryDates story;
  private final Sequels sequels;
  private final @Nullable LocalDate published;

  Dates(TimeReader times, Stays stays, Gaps gaps, Reading reading) {
    this.reading = reading;
    this.stays = stays;
    this.published = reading.article().published();
    story = new StoryDates(times, reading);
    sequels = new Sequels(times, reading, story, gaps);
  }

  /**
   * The date of a frame by its own words: those that the reader took for its time, else the only
   * ones in its sentence.
   */
  Optional<TimeRef> own(Frame frame) {
    Span sentence = reading.sentences().get(frame.sentence()).span();
    return sequels
        .date(frame)
        .or(() -> day(frame))
        .map(
            d ->
                stays.stretch(
                    frame.type(), reading.article().text(), sentence, frame.trigger(), d));
  }

  private Optional<TimeRef> day(Frame frame) {
    List<TimeExpression> all = story.expressions(frame.sentence());
    List<Span> roles = frame.in(Role.TIME).stream().map(RoleSpan::span).toList();
    Direction direction = StoryDates.direction(frame);
    Optional<TimeRef> named =
        all.stream()
            .filter(e -> roles.stream().anyMatch(r -> r.overlaps(e.span())))
            .filter(e -> !isOfAName(e.span(), frame.trigger()))
            .sorted(Comparator.comparingInt(e -> distance(e.span(), frame.trigger())))
            .flatMap(e -> story.resolve(e, frame).stream())
            .findFirst();
    if (named.isPresent()) {
      return named.map(d -> direction == Direction.PAST ? untilPublication(d) : d);
    }
    boolean lone = roles.isEmpty() && all.size() == 1;
    Optional<TimeRef> only =
        lone && !isOfAName(all.get(0).span(), frame.trigger()) && isInClause(frame, all.get(0))
            ? story
                .resolve(all.get(0), frame)
                .filter(d -> direction != Direction.PAST || story.isPast(d))
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

  /** Whether a year belongs to a noun other than the act: "the treaty of 1960", "the 1960 pact". */
  private boolean isOfAName(Span time, Span trigger) {
    String text = reading.article().text();
    int of = time.start() - OF.length();
    boolean behind = text.startsWith(OF, of) && trigger.end() != of;
    if (!YEAR.matcher(time.of(text)).matches()) {
      return (behind && !PartsOfTime.endIn(text.substring(Math.max(0, of - REACH), of)))
          || (OWNED.matcher(text).region(time.end(), text.length()).lookingAt()
              && !isNear(time.end(), trigger));
    }
    String before = text.substring(Math.max(0, time.start() - REACH), time.start());
    boolean bears =
        NOUN.matcher(text).region(time.end(), text.length()).lookingAt()
            && trigger.start() != time.end() + 1
            && BEARER.matcher(before).find();
    return behind || bears;
  }

  private static boolean isNear(int end, Span trigger) {
    return trigger.start() >= end && trigger.start() - end <= OWNED_REACH;
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

  /**
   * The date of a frame by the story.
   *
   * @param spoken whether it is said, as a demand is, or is a talk: done on the day that is told of
   */
  Optional<TimeRef> ofStory(Frame frame, boolean spoken) {
    int sentence = frame.sentence();
    return spoken ? story.at(sentence) : story.ofBlock(sentence).or(() -> story.ofLead(sentence));
  }

  /** The date that the story is at in a sentence. */
  Optional<TimeRef> story(int sentence) {
    return story.at(sentence);
  }

  private static int distance(Span a, Span b) {
    return a.overlaps(b)
        ? 0
        : Math.min(Math.abs(a.start() - b.end()), Math.abs(b.start() - a.end()));
  }
}
