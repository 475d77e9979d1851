package dev.demarche.bench.record;

import dev.demarche.model.EventType;
import dev.demarche.record.Chronicle;
import dev.demarche.record.event.Promise;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.question.Builder;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Party;
import dev.demarche.record.question.Question;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The questions that are measured, each with parties, words and days drawn by chance. */
final class Questions {
  private static final List<EventType> TYPES = List.of(EventType.values());
  private static final int MEMBERS = 27;
  private static final int DAYS = 30;

  private final Chronicle chronicle;
  private final World world;
  private final LocalDate today;
  private final LocalDate first;

  Questions(Chronicle chronicle, World world, LocalDate first, LocalDate today) {
    this.chronicle = chronicle;
    this.world = world;
    this.first = first;
    this.today = today;
  }

  /** All questions by name. */
  Map<String, Consumer<SplittableRandom>> all() {
    Map<String, Consumer<SplittableRandom>> all = new LinkedHashMap<>();
    all.put("timeline of a pair", random -> chronicle.timeline(pair(random).build()));
    all.put("timeline of a state", random -> chronicle.timeline(state(random).build()));
    all.put("timeline of a person", random -> chronicle.timeline(person(random).build()));
    all.put("timeline of a body", random -> chronicle.timeline(body(random).build()));
    all.put(
        "timeline of a pair, a type",
        random -> chronicle.timeline(pair(random).types(Set.of(type(random))).build()));
    all.put(
        "timeline of a pair, a month",
        random -> chronicle.timeline(month(pair(random), random).build()));
    all.put(
        "timeline of a pair, a topic",
        random -> chronicle.timeline(pair(random).topic(world.topic(random)).build()));
    all.put(
        "timeline of a state, a place",
        random -> chronicle.timeline(state(random).place(world.state(random)).build()));
    all.put(
        "timeline of a pair, an outlet",
        random -> chronicle.timeline(pair(random).source(world.outlet(random)).build()));
    all.put("text, a word", random -> chronicle.timeline(ask().text(world.word(random)).build()));
    all.put("text, two words", random -> chronicle.timeline(ask().text(two(random)).build()));
    all.put(
        "text, a word of a pair",
        random -> chronicle.timeline(pair(random).text(world.word(random)).build()));
    all.put("second page of a pair", this::second);
    all.put("agenda", random -> chronicle.agenda(ask().build()));
    all.put("agenda of a state", random -> chronicle.agenda(state(random).build()));
    all.put("agenda of a pair", random -> chronicle.agenda(pair(random).build()));
    all.put("said by a person", random -> chronicle.said(person(random).build()));
    all.put(
        "said in a state about a word",
        random -> chronicle.said(state(random).text(world.word(random)).build()));
    all.put(
        "promises of a pair, overdue",
        random -> chronicle.promises(pair(random).promises(Set.of(Promise.State.OVERDUE)).build()));
    all.put("disagreements", random -> chronicle.disagreements(ask().build()));
    all.put("disagreements of a pair", random -> chronicle.disagreements(pair(random).build()));
    all.put("brief", random -> chronicle.brief(pair(random).build()));
    all.put("show", this::show);
    all.put("status", random -> chronicle.status());
    return all;
  }

  private Builder ask() {
    return Question.on(today);
  }

  private Builder state(SplittableRandom random) {
    return ask().parties(List.of(Party.state(world.state(random))));
  }

  private Builder pair(SplittableRandom random) {
    String one = world.state(random);
    return ask().parties(List.of(Party.state(one), Party.state(world.other(one, random))));
  }

  private Builder person(SplittableRandom random) {
    String state = world.state(random);
    return ask().parties(List.of(Party.named(world.person(state, random).name())));
  }

  private Builder body(SplittableRandom random) {
    List<String> members =
        Stream.generate(() -> world.state(random)).distinct().limit(MEMBERS).toList();
    return ask().parties(List.of(Party.group("A Body", members)));
  }

  private static EventType type(SplittableRandom random) {
    return TYPES.get(random.nextInt(TYPES.size()));
  }

  private Builder month(Builder question, SplittableRandom random) {
    int days = (int) (today.toEpochDay() - first.toEpochDay()) + 1;
    LocalDate from = first.plusDays(random.nextInt(days));
    return question.from(from).to(from.plusDays(DAYS));
  }

  private String two(SplittableRandom random) {
    return world.word(random) + " " + world.word(random);
  }

  private void second(SplittableRandom random) {
    Question question = pair(random).build();
    Page<RecordedEvent> page = chronicle.timeline(question);
    if (page.next() != null) {
      chronicle.timeline(question.but().after(page.next()).build());
    }
  }

  private void show(SplittableRandom random) {
    Page<RecordedEvent> page = chronicle.timeline(pair(random).limit(1).build());
    for (RecordedEvent event : page.results()) {
      chronicle.event(event.id(), today);
      chronicle.why(event.id());
    }
  }
}
