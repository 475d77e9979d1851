package dev.demarche.bench.record;

import dev.demarche.model.Actor;
import dev.demarche.model.EventMention;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Evidence;
import dev.demarche.model.Place;
import dev.demarche.model.Source;
import dev.demarche.model.Span;
import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** An act, the same whenever it is made of the same number; several articles may tell of it. */
final class MadeAct {
  private static final List<EventType> TYPES = List.of(EventType.values());
  private static final int TELLING_WORDS = 7;
  private static final int MOST_AHEAD = 60;
  private static final double NAMED = 0.6;
  private static final double PLACED = 0.6;
  private static final double SOURCED = 0.5;
  private static final double LEFT_OUT = 0.25;
  private static final double DENIED = 0.03;

  private final World world;
  private final EventType type;
  private final EventStatus status;
  private final String from;
  private final String to;
  private final Actor actor;
  private final Actor recipient;
  private final LocalDate day;
  private final List<String> words = new ArrayList<>();
  private final List<String> topics = new ArrayList<>();
  private final Place place;
  private final boolean placed;

  MadeAct(World world, long number, LocalDate told) {
    this.world = world;
    SplittableRandom random = new SplittableRandom(number * 0x9e3779b97f4a7c15L + 1);
    type = TYPES.get(random.nextInt(TYPES.size()));
    status = status(random.nextInt(100));
    from = world.state(random);
    to = world.other(from, random);
    actor = random.nextDouble() < NAMED ? world.person(from, random) : world.itself(from);
    recipient = random.nextDouble() < NAMED ? world.person(to, random) : world.itself(to);
    boolean ahead = status == EventStatus.SCHEDULED || status == EventStatus.PROPOSED;
    day = ahead ? told.plusDays(1 + random.nextInt(MOST_AHEAD)) : told.minusDays(random.nextInt(2));
    for (int i = 0; i < TELLING_WORDS; i++) {
      words.add(world.word(random));
    }
    topics.add(world.topic(random));
    placed = random.nextDouble() < PLACED;
    place = new Place(to, world.city(to, random));
  }

  private static EventStatus status(int percent) {
    if (percent < 75) {
      return EventStatus.OCCURRED;
    }
    if (percent < 87) {
      return EventStatus.SCHEDULED;
    }
    if (percent < 92) {
      return EventStatus.PROPOSED;
    }
    return percent < 96 ? EventStatus.CANCELLED : EventStatus.HYPOTHETICAL;
  }

  /** What an article tells of it; the sentence is added to the text. */
  EventMention told(String id, StringBuilder text, RandomGenerator random) {
    String sentence = sentence(random);
    int start = text.length();
    text.append(sentence).append('\n');
    List<Source> sources = new ArrayList<>();
    if (random.nextDouble() < SOURCED) {
      sources.add(new Source(world.itself(from).name(), from, world.itself(from).kind()));
    }
    return new EventMention(
        id,
        type,
        type == EventType.CONSULT ? "meet" : null,
        random.nextDouble() < DENIED ? EventStatus.DENIED : status,
        List.of(random.nextDouble() < LEFT_OUT ? world.itself(from) : actor),
        List.of(random.nextDouble() < LEFT_OUT ? world.itself(to) : recipient),
        List.of(),
        TimeRef.day(day, day.toString()),
        placed ? place : null,
        null,
        null,
        topics,
        List.of(),
        null,
        sources,
        List.of(new Evidence(new Span(start, start + sentence.length()), sentence)),
        0.5 + random.nextDouble() / 2);
  }

  private String sentence(RandomGenerator random) {
    StringBuilder sentence = new StringBuilder(actor.name());
    for (String word : words) {
      if (random.nextDouble() >= LEFT_OUT) {
        sentence.append(' ').append(word);
      }
    }
    return sentence.append(" with ").append(recipient.name()).append('.').toString();
  }
}
