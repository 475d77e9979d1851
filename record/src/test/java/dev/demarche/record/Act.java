package dev.demarche.record;

import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.EventMention;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Evidence;
import dev.demarche.model.Place;
import dev.demarche.model.Precision;
import dev.demarche.model.Source;
import dev.demarche.model.Span;
import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invented mention of an act, put together word by word. */
public final class Act {
  private final EventType type;
  private final String sentence;
  private @Nullable String mode;
  private EventStatus status = EventStatus.OCCURRED;
  private List<Actor> actors = List.of();
  private List<Actor> recipients = List.of();
  private @Nullable TimeRef date;
  private @Nullable Place place;
  private List<String> topics = List.of();
  private @Nullable String agreement;
  private final List<Source> sources = new ArrayList<>();
  private double confidence = 0.8;

  private Act(EventType type, String sentence) {
    this.type = type;
    this.sentence = sentence;
  }

  /** An act that happened, told by a sentence. */
  public static Act of(EventType type, String sentence) {
    return new Act(type, sentence);
  }

  /** Parties as {@code STATE}, {@code STATE|person} or {@code IGO|body}. */
  public Act by(String... parties) {
    actors = List.of(parties).stream().map(Act::actor).toList();
    return this;
  }

  /** To whom. */
  public Act to(String... parties) {
    recipients = List.of(parties).stream().map(Act::actor).toList();
    return this;
  }

  /** How it stands. */
  public Act is(EventStatus how) {
    status = how;
    return this;
  }

  /** Its mode. */
  public Act mode(String name) {
    mode = name;
    return this;
  }

  /** On a day. */
  public Act on(String day) {
    date = TimeRef.day(LocalDate.parse(day), day);
    return this;
  }

  /** From a day to another. */
  public Act on(String from, String to) {
    date = new TimeRef(LocalDate.parse(from), LocalDate.parse(to), Precision.INTERVAL, from);
    return this;
  }

  /** At a time. */
  public Act on(TimeRef when) {
    date = when;
    return this;
  }

  /** In a place of a state. */
  public Act in(String state, String name) {
    place = new Place(state, name);
    return this;
  }

  /** About something. */
  public Act about(String... all) {
    topics = List.of(all);
    return this;
  }

  /** According to somebody of a state. */
  public Act from(String source, String state) {
    sources.add(new Source(source, state, ActorKind.GOVERNMENT));
    return this;
  }

  /** Concerning an agreement. */
  public Act under(String name) {
    agreement = name;
    return this;
  }

  /** How sure. */
  public Act sure(double probability) {
    confidence = probability;
    return this;
  }

  /** A party. */
  public static Actor actor(String party) {
    String[] parts = party.split("\\|", -1);
    if (parts.length == 1) {
      return Actor.state(parts[0], "State of " + parts[0]);
    }
    return parts[0].equals("IGO")
        ? new Actor(null, ActorKind.IGO, parts[1], null, null, null)
        : new Actor(parts[0], ActorKind.PERSON, parts[1], null, null, "GOV");
  }

  String sentence() {
    return sentence;
  }

  /** The mention, its sentence at {@code start} of the text. */
  EventMention mention(String id, int start) {
    return new EventMention(
        id,
        type,
        mode,
        status,
        actors,
        recipients,
        List.of(),
        date,
        place,
        null,
        null,
        topics,
        List.of(),
        agreement,
        sources,
        List.of(new Evidence(new Span(start, start + sentence.length()), sentence)),
        confidence);
  }
}
