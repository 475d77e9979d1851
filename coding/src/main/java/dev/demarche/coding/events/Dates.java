package dev.demarche.coding.events;

import dev.demarche.coding.time.Bounded;
import dev.demarche.coding.time.Direction;
import dev.demarche.coding.time.TimeExpression;
import dev.demarche.coding.time.TimeReader;
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
    return sequel(frame).or(() -> told(frame).map(Told::day)).map(day -> stretched(frame, day));
  }

  /** The date of an act that came some days after or before another in its sentence. */
  Optional<TimeRef> sequel(Frame frame) {
    return sequels.date(frame);
  }

  /** The time of an act from a day of it: of a stay that the sentence counts all of its days. */
  TimeRef stretched(Frame frame, TimeRef day) {
    Span sentence = reading.sentences().get(frame.sentence()).span();
    return stays.stretch(frame.type(), reading.article().text(), sentence, frame.trigger(), day);
  }

  /**
   * A time that may be an act's.
   *
   * @param day what it means
   * @param words where it stands
   * @param alone whether the reader took none for the act's time, and it is the sentence's only one
   */
  record Told(TimeRef day, Span words, boolean alone) {}

  /** The time that the reader took for an act's, else the only one in its sentence. */
  Optional<Told> told(Frame frame) {
    List<TimeExpression> all = story.expressions(frame.sentence());
    List<Span> roles = frame.in(Role.TIME).stream().map(RoleSpan::span).toList();
    Direction direction = StoryDates.direction(frame);
    Optional<Told> named =
        all.stream()
            .filter(e -> roles.stream().anyMatch(r -> r.overlaps(e.span())))
            .filter(e -> !isOfAName(e.span(), frame.trigger()))
            .sorted(Comparator.comparingInt(e -> e.span().gap(frame.trigger())))
            .flatMap(e -> resolved(frame, e, false).stream())
            .findFirst();
    if (named.isPresent()) {
      return named;
    }
    boolean lone = roles.isEmpty() && all.size() == 1;
    return lone && !isOfAName(all.get(0).span(), frame.trigger()) && isInClause(frame, all.get(0))
        ? resolved(frame, all.get(0), true)
            .filter(told -> direction != Direction.PAST || story.isPast(told.day()))
        : Optional.empty();
  }

  private Optional<Told> resolved(Frame frame, TimeExpression time, boolean alone) {
    boolean past = StoryDates.direction(frame) == Direction.PAST;
    return story
        .resolve(time, frame)
        .map(day -> past ? untilPublication(day) : day)
        .map(day -> new Told(day, time.span(), alone));
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
   * The date of the story that a frame shares.
   *
   * @param spoken whether it is said, as a demand is, or is a talk
   */
  Optional<TimeRef> ofStory(Frame frame, boolean spoken) {
    int sentence = frame.sentence();
    return spoken ? story.at(sentence) : story.ofBlock(sentence).or(() -> story.ofLead(sentence));
  }

  /** The dates of the story. */
  StoryDates story() {
    return story;
  }

  /** The date that the story is at in a sentence. */
  Optional<TimeRef> story(int sentence) {
    return story.at(sentence);
  }
}
