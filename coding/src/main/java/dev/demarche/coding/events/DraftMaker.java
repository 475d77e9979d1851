package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.coding.statements.Voices;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Block;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Participant;
import dev.demarche.model.Place;
import dev.demarche.model.Source;
import dev.demarche.model.Span;
import dev.demarche.model.TimeRef;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import dev.demarche.reader.RoleSpan;
import dev.demarche.reader.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Identifies the parties of each frame of one article. */
final class DraftMaker {
  /** A party of less probability does not make an act of a mere "the call". */
  private static final double SURE = 0.65;

  private static final Pattern DEFINITE =
      Pattern.compile("(?:^|\\b)(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose)\\s(?:\\p{Ll}+\\s)?$");

  private final Reading reading;
  private final Cast cast;
  private final Voices voices;
  private final Dates dates;
  private final ActRules rules;
  private final Counterparts counterparts;
  private final Attribution attribution;
  private final Cues cues;

  DraftMaker(
      Reading reading,
      Cast cast,
      Voices voices,
      Dates dates,
      ActRules rules,
      Attribution attribution,
      Cues cues) {
    this.attribution = attribution;
    this.cues = cues;
    this.counterparts = new Counterparts(reading, cast, rules);
    this.reading = reading;
    this.cast = cast;
    this.voices = voices;
    this.dates = dates;
    this.rules = rules;
  }

  /** The acts that a frame tells: none where no party is known, several for separate visits. */
  List<Draft> drafts(Frame frame) {
    if (isRepeat(frame)) {
      return List.of();
    }
    Entity speaker = voices.at(frame.trigger()).orElse(null);
    List<Entity> actors = resolve(frame, Role.ACTOR, speaker, List.of());
    List<Entity> recipients = resolve(frame, Role.RECIPIENT, speaker, actors);
    ActRules.Habits habits = rules.of(frame.type(), frame.mode());
    if (actors.isEmpty() && habits.verbal()) {
      actors = spokenBy(frame, speaker);
    }
    List<Entity> known = new ArrayList<>(actors);
    recipients =
        recipients.stream()
            .filter(r -> !isAmong(known, r) && !(habits.verbal() && isOwnState(r, known)))
            .toList();
    if (recipients.isEmpty() && (habits.each() || !hasSeveralSides(actors))) {
      recipients =
          host(frame, actors)
              .or(() -> counterparts.of(frame, known))
              .map(List::of)
              .orElse(List.of());
    }
    if (actors.isEmpty()) {
      actors = counterparts.agent(frame, recipients).map(List::of).orElse(List.of());
    }
    boolean strangers = !actors.isEmpty() && !isAnybodyKnown(actors) && !isCrowd(actors);
    if (strangers || (!isAnybodyKnown(actors) && !isAnybodyKnown(recipients))) {
      return List.of();
    }
    Draft draft = draft(frame, actors, recipients);
    counterparts.remember(draft);
    if (isSeparate(frame) && draft.actors().size() == 1 && draft.recipients().size() > 1) {
      return draft.recipients().stream()
          .map(r -> draft.between(draft.actors(), List.of(r)))
          .toList();
    }
    return habits.each() ? each(draft) : List.of(habits.symmetric() ? dyadic(draft) : draft);
  }

  /**
   * Whether a frame without parties of its own only points back: "The call", "the talks" after a
   * sentence that told of them.
   */
  private boolean isRepeat(Frame frame) {
    boolean bare =
        frame.in(Role.ACTOR).stream().noneMatch(s -> s.score() >= SURE)
            && frame.in(Role.RECIPIENT).stream().noneMatch(s -> s.score() >= SURE);
    Span sentence = reading.sentences().get(frame.sentence()).span();
    String before = reading.article().text().substring(sentence.start(), frame.trigger().start());
    return bare && DEFINITE.matcher(before).find() && counterparts.has(frame.type());
  }

  /** Whether the sentence says that an act took place with each party by itself. */
  private boolean isSeparate(Frame frame) {
    Span sentence = reading.sentences().get(frame.sentence()).span();
    return frame.type() == EventType.CONSULT
        && cues.isSeparate(sentence.of(reading.article().text()));
  }

  /** Nobody addresses his own state as such: "warned that Minsk would close the border". */
  private static boolean isOwnState(Entity entity, List<Entity> actors) {
    return entity.actor().kind() == ActorKind.STATE
        && !actors.isEmpty()
        && actors.stream().allMatch(a -> a.side().equals(entity.side()));
  }

  private static boolean hasSeveralSides(List<Entity> actors) {
    return actors.stream().map(Entity::side).distinct().count() > 1;
  }

  /** The state that a visit leads to, by its place or by the words that name the act. */
  private Optional<Entity> host(Frame frame, List<Entity> actors) {
    if (!isVisit(frame)) {
      return Optional.empty();
    }
    return place(frame)
        .flatMap(p -> cast.state(p.state()))
        .filter(s -> actors.stream().noneMatch(a -> a.side().equals(s.side())));
  }

  private Draft draft(Frame frame, List<Entity> actors, List<Entity> recipients) {
    Sentence sentence = reading.sentences().get(frame.sentence());
    String text = reading.article().text();
    Span evidence = EvidenceSpans.of(text, sentence.span(), frame.trigger());
    return new Draft(
        frame.type(),
        frame.mode(),
        frame.status(),
        actors,
        recipients,
        others(frame, actors, recipients),
        date(frame).orElse(null),
        place(frame).orElse(null),
        sources(frame, actors),
        List.of(frame.sentence()),
        List.of(frame.trigger()),
        List.of(evidence),
        sentence.kind() == Block.Kind.TITLE,
        frame.score());
  }

  private List<Entity> resolve(Frame frame, Role role, @Nullable Entity speaker, List<Entity> not) {
    List<Entity> all = new ArrayList<>();
    for (RoleSpan span : frame.in(role)) {
      List<Entity> excluded = new ArrayList<>(not);
      excluded.addAll(all);
      for (Entity entity : cast.resolve(span.span(), speaker, excluded)) {
        boolean outlet = role != Role.SOURCE && entity.actor().kind() == ActorKind.MEDIA;
        if (!outlet && !isAmong(all, entity)) {
          all.add(entity);
        }
      }
    }
    return all;
  }

  /** Who says it: the speaker of the quotation that it stands in, or the innermost source. */
  private List<Entity> spokenBy(Frame frame, @Nullable Entity speaker) {
    if (speaker != null) {
      return List.of(speaker);
    }
    List<Entity> sources = resolve(frame, Role.SOURCE, null, List.of());
    return sources.stream()
        .filter(e -> e.actor().kind() != ActorKind.MEDIA)
        .findFirst()
        .map(List::of)
        .orElse(List.of());
  }

  private static boolean isAmong(List<Entity> entities, Entity entity) {
    return entities.stream().anyMatch(e -> e.actor().isSameAs(entity.actor()));
  }

  private static boolean isAnybodyKnown(List<Entity> entities) {
    return entities.stream().anyMatch(e -> !e.side().isEmpty());
  }

  private static boolean isCrowd(List<Entity> entities) {
    return entities.stream()
        .anyMatch(
            e ->
                e.actor().kind() == ActorKind.POPULATION
                    || e.actor().kind() == ActorKind.ARMED_GROUP);
  }

  private List<Participant> others(Frame frame, List<Entity> actors, List<Entity> recipients) {
    List<Entity> parties = new ArrayList<>(actors);
    parties.addAll(recipients);
    List<Participant> others = new ArrayList<>();
    add(others, frame, Role.MEDIATOR, Participant.Part.MEDIATOR, parties);
    add(others, frame, Role.HOST, Participant.Part.HOST, parties);
    add(others, frame, Role.BENEFICIARY, Participant.Part.BENEFICIARY, parties);
    return others;
  }

  private void add(
      List<Participant> others, Frame frame, Role role, Participant.Part as, List<Entity> parties) {
    for (Entity entity : resolve(frame, role, null, List.of())) {
      if (!isAmong(parties, entity)) {
        others.add(new Participant(as, entity.actor()));
      }
    }
  }

  private Optional<TimeRef> date(Frame frame) {
    Optional<TimeRef> own = dates.own(frame);
    if (own.isPresent()) {
      return own;
    }
    if (frame.status() != EventStatus.OCCURRED) {
      return Optional.empty();
    }
    boolean verbal =
        rules.of(frame.type(), frame.mode()).verbal() || frame.type() == EventType.CONSULT;
    Optional<TimeRef> story =
        verbal ? dates.story(frame.sentence()) : dates.storyOfBlock(frame.sentence());
    return story.map(d -> new TimeRef(d.from(), d.to(), d.precision(), ""));
  }

  /** The place named for the act; for a visit also one in the words of the act or of its host. */
  private Optional<Place> place(Frame frame) {
    Optional<Place> named = placeIn(frame, Role.PLACE);
    if (named.isPresent() || !isVisit(frame)) {
      return named;
    }
    return cast.place(frame.trigger()).or(() -> placeIn(frame, Role.RECIPIENT));
  }

  private Optional<Place> placeIn(Frame frame, Role role) {
    return frame.in(role).stream().flatMap(s -> cast.place(s.span()).stream()).findFirst();
  }

  private static boolean isVisit(Frame frame) {
    return Objects.equals(frame.mode(), "visit");
  }

  private List<Source> sources(Frame frame, List<Entity> actors) {
    List<Source> sources = new ArrayList<>();
    List<Span> spans = new ArrayList<>(frame.in(Role.SOURCE).stream().map(RoleSpan::span).toList());
    if (spans.isEmpty()) {
      attributed(frame).ifPresent(spans::add);
    }
    for (Span span : spans) {
      Source source = cast.source(span);
      boolean actor = actors.stream().anyMatch(a -> a.actor().name().equals(source.name()));
      if (!actor && sources.stream().noneMatch(s -> s.name().equals(source.name()))) {
        sources.add(source);
      }
    }
    sources.sort(
        (a, b) -> Boolean.compare(b.kind() == ActorKind.MEDIA, a.kind() == ActorKind.MEDIA));
    return sources;
  }

  /** Who vouches for an act by the words around its clause; nobody who is a party to it. */
  private Optional<Span> attributed(Frame frame) {
    Span sentence = reading.sentences().get(frame.sentence()).span();
    String text = sentence.of(reading.article().text());
    Optional<Span> voucher =
        attribution
            .of(text, frame.trigger().shift(-sentence.start()))
            .map(s -> s.shift(sentence.start()));
    return voucher.filter(
        s ->
            frame.in(Role.ACTOR).stream().noneMatch(r -> r.span().overlaps(s))
                && frame.in(Role.RECIPIENT).stream().noneMatch(r -> r.span().overlaps(s)));
  }

  /** One act for each actor of another side: two visitors make two visits. */
  private static List<Draft> each(Draft draft) {
    long sides = draft.actors().stream().map(Entity::side).distinct().count();
    if (sides < 2) {
      return List.of(draft);
    }
    return draft.actors().stream().map(a -> draft.between(List.of(a), draft.recipients())).toList();
  }

  /** A plain list of parties: the first one's side acts, the rest receive. */
  private static Draft dyadic(Draft draft) {
    if (!draft.recipients().isEmpty() || draft.actors().size() < 2) {
      return draft;
    }
    String first = draft.actors().get(0).side();
    List<Entity> own = draft.actors().stream().filter(a -> a.side().equals(first)).toList();
    List<Entity> rest = draft.actors().stream().filter(a -> !a.side().equals(first)).toList();
    return rest.isEmpty() ? draft : draft.between(own, rest);
  }
}
