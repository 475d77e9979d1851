package dev.demarche.coding.events;

import dev.demarche.coding.events.Dates.Told;
import dev.demarche.coding.time.Direction;
import dev.demarche.model.Block;
import dev.demarche.model.Span;
import dev.demarche.model.TimeRef;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Weighs when an act was done: at the time that its clause seems to tell, on a day that its
 * sentence, its block or the story told, on the day of publication or the one before it, or on none
 * of these; see {@code act-dates.tsv}.
 */
final class ActDates {
  private static final Pattern HAD = Pattern.compile("\\bhad\\s(?:\\p{Ll}+\\s){0,2}$");
  private static final Pattern HAS = Pattern.compile("\\b(?:has|have)\\s(?:\\p{Ll}+\\s){0,2}$");
  private static final Pattern PRESENT = Pattern.compile("\\p{Ll}+[^s\\P{Ll}]s\\b");
  private static final int REACH = 30;
  private static final int LEAD = 2;
  private static final int WEEK = 7;
  private static final int MONTH = 28;
  private static final int FEW = 3;

  /** Over how many sentences the day of the act told before counts. */
  private static final int NEAR = 1;

  /**
   * When it may have been done.
   *
   * @param day the time, or null for none that is told
   * @param signs what speaks for it
   */
  record Candidate(@Nullable TimeRef day, Map<String, Double> signs) {}

  private final Reading reading;
  private final StoryDates story;
  private final EarlierActs earlier;
  private final Weights weights;
  private final ToldTimes times;

  ActDates(Reading reading, StoryDates story, EarlierActs earlier, Weights weights) {
    this.reading = reading;
    this.story = story;
    this.earlier = earlier;
    this.weights = weights;
    times = new ToldTimes(reading.article().text(), reading.article().published());
  }

  /**
   * The likeliest time; the words that tell it are empty where it is not the clause's own.
   *
   * @param spoken whether the act is said, as a demand is, or is a talk
   * @param told the time that the clause seems to tell, or null
   */
  Optional<TimeRef> of(Frame frame, boolean spoken, @Nullable Told told) {
    Optional<TimeRef> today = today(frame, told);
    return today.isPresent() ? today : likeliest(frame, spoken, told);
  }

  /** The day of publication for what is done in the present tense: "The Ministry rejects …". */
  Optional<TimeRef> today(Frame frame, @Nullable Told told) {
    LocalDate published = reading.article().published();
    boolean done =
        published != null
            && !isOwn(frame, told)
            && reading.sentences().get(frame.sentence()).kind() != Block.Kind.TITLE
            && PRESENT.matcher(frame.trigger().of(reading.article().text())).lookingAt()
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
    return candidates(frame, spoken, told).stream()
        .max(Comparator.comparingDouble(candidate -> weights.sum(candidate.signs())))
        .flatMap(candidate -> Optional.ofNullable(candidate.day()))
        .map(
            day ->
                told != null && isSame(day, told.day()) && isOwn(frame, told)
                    ? told.day()
                    : supplied(day));
  }

  private static TimeRef supplied(TimeRef day) {
    return new TimeRef(day.from(), day.to(), day.precision(), "");
  }

  private static boolean isSame(TimeRef one, TimeRef other) {
    return one.from().equals(other.from()) && one.to().equals(other.to());
  }

  /** All that it may be, each time once. */
  List<Candidate> candidates(Frame frame, boolean spoken, @Nullable Told told) {
    List<Candidate> all = new ArrayList<>();
    boolean beside = isOwn(frame, told);
    if (told != null && beside) {
      all.add(new Candidate(told.day(), new TreeMap<>(times.signs(frame, told))));
    }
    List<String> kinds =
        Stream.of("", spoken ? "-said" : "-deed", "-" + tense(frame), "-" + place(frame))
            .map(kind -> beside ? kind + "-beside-told" : kind)
            .toList();
    add(all, "none", null, kinds);
    LocalDate published = reading.article().published();
    if (published != null) {
      add(all, "published", TimeRef.day(published, ""), kinds);
      add(all, "eve", TimeRef.day(published.minusDays(1), ""), kinds);
    }
    int sentence = frame.sentence();
    beside(frame, beside ? null : told).ifPresent(day -> add(all, "sentence", day, kinds));
    story.ofBlock(sentence).ifPresent(day -> add(all, "block", day, kinds));
    story.last(sentence).ifPresent(day -> add(all, "last", day, kinds));
    story.before(sentence).ifPresent(day -> add(all, "story", day, kinds));
    story.main().ifPresent(day -> add(all, "main", day, kinds));
    for (Draft draft : earlier.lastFirst(sentence, NEAR)) {
      TimeRef day = draft.date();
      if (day != null && story.isPast(day)) {
        add(all, draft.firstSentence() == sentence ? "act-here" : "act-before", day, kinds);
        break;
      }
    }
    return all;
  }

  private boolean isOwn(Frame frame, @Nullable Told told) {
    return told != null && !times.isBorrowed(frame, told);
  }

  /** The time in the same sentence that stands nearest, but for one that is surely another's. */
  private Optional<TimeRef> beside(Frame frame, @Nullable Told borrowed) {
    Span trigger = frame.trigger();
    return story.expressions(frame.sentence()).stream()
        .filter(e -> borrowed == null || !borrowed.words().overlaps(e.span()))
        .sorted(Comparator.comparingInt(e -> e.span().gap(trigger)))
        .flatMap(e -> story.resolve(e, frame.sentence(), Direction.PAST).stream())
        .filter(story::isPast)
        .findFirst();
  }

  private void add(List<Candidate> all, String source, @Nullable TimeRef day, List<String> kinds) {
    Candidate candidate = find(all, day);
    kinds.forEach(kind -> candidate.signs().put(source + kind, 1.0));
  }

  private Candidate find(List<Candidate> all, @Nullable TimeRef day) {
    for (Candidate candidate : all) {
      TimeRef other = candidate.day();
      if (day != null && other != null && isSame(day, other)) {
        return candidate;
      }
    }
    Candidate candidate = new Candidate(day, new TreeMap<>());
    if (day != null) {
      candidate.signs().put("age-" + age(day), 1.0);
      candidate.signs().put("exactly-" + day.precision(), 1.0);
    }
    all.add(candidate);
    return candidate;
  }

  private String age(TimeRef day) {
    LocalDate published = reading.article().published();
    long days = published == null ? 0 : ChronoUnit.DAYS.between(day.to(), published);
    return days <= FEW
        ? Long.toString(Math.max(0, days))
        : days < WEEK ? "few" : days < MONTH ? "weeks" : "long";
  }

  private String tense(Frame frame) {
    String text = reading.article().text();
    Span trigger = frame.trigger();
    String before = text.substring(Math.max(0, trigger.start() - REACH), trigger.start());
    if (HAD.matcher(before).find()) {
      return "had";
    }
    if (HAS.matcher(before).find()) {
      return "has";
    }
    return PRESENT.matcher(trigger.of(text)).lookingAt() ? "present" : "past";
  }

  private String place(Frame frame) {
    int block = reading.sentences().get(frame.sentence()).block();
    return block == 0 ? "title" : block <= LEAD ? "lead" : "body";
  }
}
