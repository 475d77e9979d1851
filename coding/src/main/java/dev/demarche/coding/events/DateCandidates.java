package dev.demarche.coding.events;

import dev.demarche.coding.events.Dates.Told;
import dev.demarche.coding.time.Direction;
import dev.demarche.model.Span;
import dev.demarche.model.TimeRef;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The times at which an act that has been done may have been, with what speaks for each. */
final class DateCandidates {
  private static final int LEAD = 2;
  private static final int FEW = 3;
  private static final int WEEK = 7;
  private static final int MONTH = 28;

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
  private final ToldTimes times;

  DateCandidates(Reading reading, StoryDates story, EarlierActs earlier, ToldTimes times) {
    this.reading = reading;
    this.story = story;
    this.earlier = earlier;
    this.times = times;
  }

  /** All that it may be, each time once. */
  List<Candidate> of(Frame frame, boolean spoken, @Nullable Told told) {
    List<Candidate> all = new ArrayList<>();
    boolean beside = times.isOwn(frame, told);
    if (told != null && beside) {
      all.add(new Candidate(told.day(), new TreeMap<>(times.signs(frame, told))));
    }
    List<String> kinds =
        Stream.of("", spoken ? "-said" : "-deed", "-" + tense(frame.trigger()), "-" + place(frame))
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

  private String tense(Span verb) {
    return Tense.of(reading.article().text(), verb).name().toLowerCase(Locale.ROOT);
  }

  private String place(Frame frame) {
    int block = reading.sentences().get(frame.sentence()).block();
    return block == 0 ? "title" : block <= LEAD ? "lead" : "body";
  }

  static boolean isSame(TimeRef one, TimeRef other) {
    return one.from().equals(other.from()) && one.to().equals(other.to());
  }
}
