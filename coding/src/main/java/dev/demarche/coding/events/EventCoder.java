package dev.demarche.coding.events;

import dev.demarche.coding.Ids;
import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.coding.statements.Voices;
import dev.demarche.coding.time.TimeReader;
import dev.demarche.knowledge.Thesaurus;
import dev.demarche.model.Actor;
import dev.demarche.model.Article;
import dev.demarche.model.EventMention;
import dev.demarche.model.EventType;
import dev.demarche.model.Evidence;
import dev.demarche.model.Medium;
import dev.demarche.model.Modes;
import dev.demarche.model.Span;
import dev.demarche.model.TimeRef;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes event mentions of an article's frames. Immutable, safe for use by several threads. */
public final class EventCoder {
  private final TimeReader times;
  private final Stays stays;
  private final Gaps gaps = new Gaps();
  private final Thesaurus thesaurus;
  private final ActRules rules = new ActRules();
  private final Cues cues = new Cues();
  private final FrameRepair repair = new FrameRepair(cues);
  private final PresentPlans plans = new PresentPlans();
  private final Attribution attribution = new Attribution();
  private final Rebuttals rebuttals = new Rebuttals();
  private final Denials denials = new Denials();
  private final Relevance relevance = new Relevance();
  private final Casualties casualties = new Casualties();
  private final Disavowals disavowals = new Disavowals();
  private final Endings endings = new Endings(rules.taken());

  /** With the given times and topics and the tables of this package. */
  public EventCoder(TimeReader times, Thesaurus thesaurus) {
    this.times = times;
    stays = new Stays(times);
    this.thesaurus = thesaurus;
  }

  /**
   * The events of an article and the story's date at each sentence.
   *
   * @param events in the order of the text
   * @param story by sentence, null where the story has no date yet
   */
  public record Coded(List<EventMention> events, List<@Nullable TimeRef> story) {}

  /** Codes an article. */
  public Coded code(Reading reading, Cast cast, Voices voices) {
    Dates dates = new Dates(times, stays, gaps, reading);
    List<Draft> drafts = new ArrayList<>();
    if (relevance.isPolitical(reading.article(), cast)) {
      OneRole oneRole = new OneRole(reading, cast);
      List<Frame> frames =
          disavowals.turned(reading.candidates(), reading).stream()
              .filter(f -> !endings.isOne(f, reading))
              .map(f -> plans.mend(oneRole.mend(repair.mend(f, reading)), reading, dates))
              .toList();
      StoryAnswers story = new StoryAnswers(reading, cast, frames);
      DraftMaker maker =
          new DraftMaker(reading, cast, voices, dates, rules, attribution, cues, story);
      frames.forEach(frame -> drafts.addAll(maker.drafts(frame)));
    }
    List<Draft> merged =
        new Merger(rules, reading.article().text(), reading.article().published())
            .merge(denials.without(rebuttals.applied(drafts, reading), reading.article().text()));
    Headings headings = new Headings(reading);
    merged.removeIf(
        d -> d.headline() && headings.isCrosshead(reading.sentences().get(d.firstSentence())));
    merged.sort(Comparator.comparing(Draft::firstSentence));
    List<EventMention> events = new ArrayList<>();
    for (Draft draft : casualties.added(new Venues(reading, cast, rules).settle(merged), reading)) {
      events.add(event(reading.article(), cast, draft));
    }
    List<@Nullable TimeRef> story = new ArrayList<>();
    for (int s = 0; s < reading.sentences().size(); s++) {
      story.add(dates.story(s).orElse(null));
    }
    return new Coded(events, story);
  }

  private EventMention event(Article article, Cast cast, Draft draft) {
    String text = article.text();
    String passage = passage(text, draft.evidence());
    Topics topics = Topics.of(passage, thesaurus);
    Medium medium = medium(draft, text, passage).orElse(null);
    List<Actor> actors =
        cast.singly(draft.actors(), draft.recipients()).stream().map(Entity::actor).toList();
    List<Actor> recipients =
        cast.singly(draft.recipients(), draft.actors()).stream().map(Entity::actor).toList();
    return new EventMention(
        id(article, draft, actors, recipients),
        draft.type(),
        draft.mode(),
        draft.status(),
        actors,
        recipients,
        draft.others(),
        draft.date(),
        draft.place(),
        medium,
        medium == null ? null : duration(passage).orElse(null),
        topics.topics(),
        topics.contexts(),
        agreement(cast, draft.evidence()).orElse(null),
        draft.sources(),
        draft.evidence().stream().map(span -> Evidence.of(text, span)).toList(),
        draft.score());
  }

  private static String id(
      Article article, Draft draft, List<Actor> actors, List<Actor> recipients) {
    return Ids.of(
        article.digest(),
        draft.type().name(),
        draft.status().name(),
        Integer.toString(draft.triggers().get(0).start()),
        names(actors),
        names(recipients));
  }

  private static String names(List<Actor> actors) {
    return String.join(";", actors.stream().map(a -> a.state() + "|" + a.name()).toList());
  }

  private static String passage(String text, List<Span> evidence) {
    return String.join(" ", evidence.stream().map(s -> s.of(text)).toList());
  }

  private Optional<Medium> medium(Draft draft, String text, String passage) {
    if (draft.type() != EventType.CONSULT) {
      return Optional.empty();
    }
    if (Objects.equals(draft.mode(), "phone")) {
      return Optional.of(
          cues.medium(passage)
              .filter(m -> m == Medium.VIDEO || m == Medium.LETTER)
              .orElse(Medium.PHONE));
    }
    if (Modes.isVisit(draft.mode())) {
      return Optional.of(Medium.IN_PERSON); // whatever else its sentence tells of
    }
    if (draft.mode() != null) {
      return Optional.of(
          cues.medium(passage).filter(m -> m == Medium.VIDEO).orElse(Medium.IN_PERSON));
    }
    String trigger = draft.triggers().get(0).of(text);
    return cues.medium(trigger);
  }

  private Optional<Duration> duration(String passage) {
    return times.duration(passage);
  }

  private static Optional<String> agreement(Cast cast, List<Span> evidence) {
    return evidence.stream()
        .flatMap(s -> cast.treatiesIn(s).stream())
        .map(known -> known.treaty().name())
        .findFirst();
  }
}
