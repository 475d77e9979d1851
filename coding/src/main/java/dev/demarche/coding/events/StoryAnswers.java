package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.EventType;
import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import dev.demarche.reader.RoleSpan;
import dev.demarche.reader.Sentence;
import dev.demarche.reader.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What the network that sees a whole article tells of who acts, and of whom it is done to. */
final class StoryAnswers {
  /** A name that stands for its side, whoever of it is meant. */
  private static final double HALF = 0.5;

  /** How likely a side is that the words tell and the article names nowhere, which nobody asked. */
  private static final double UNNAMED = 0.1;

  private final Map<Story.Name, Entity> names = new LinkedHashMap<>();
  private final Map<Act, Story.Answer> answers = new HashMap<>();

  private record Act(Span trigger, EventType type) {
    static Act of(Frame frame) {
      return new Act(frame.trigger(), frame.type());
    }
  }

  /**
   * Asks for the parties of all acts at once.
   *
   * @param frames the acts of the article
   */
  StoryAnswers(Reading reading, Cast cast, List<Frame> frames) {
    this(reading, cast, frames, reading.story()::ask);
  }

  /** Whoever answers: the network, or a test in its place. */
  @FunctionalInterface
  interface Network {
    /** An answer to each question, empty where none is known. */
    List<Optional<Story.Answer>> ask(List<Story.Name> names, List<Story.Question> questions);
  }

  StoryAnswers(Reading reading, Cast cast, List<Frame> frames, Network network) {
    for (Sentence sentence : reading.sentences()) {
      for (Cast.Named named : cast.named(sentence.span())) {
        Entity entity = named.entity();
        names.put(new Story.Name(named.span(), entity.sideOrName(), entity.actor().kind()), entity);
      }
    }
    List<Optional<Story.Answer>> all =
        network.ask(
            List.copyOf(names.keySet()), frames.stream().map(StoryAnswers::question).toList());
    for (int i = 0; i < all.size(); i++) {
      Act act = Act.of(frames.get(i));
      all.get(i).ifPresent(answer -> answers.put(act, answer));
    }
  }

  private static Story.Question question(Frame frame) {
    return new Story.Question(
        frame.sentence(), frame.trigger(), actor(frame), frame.type(), frame.status());
  }

  /** The words for who does it, the surest first. */
  private static @Nullable Span actor(Frame frame) {
    List<RoleSpan> spans = frame.in(Role.ACTOR);
    return spans.stream()
        .filter(s -> s.score() >= HALF)
        .findFirst()
        .or(() -> spans.stream().findFirst())
        .map(RoleSpan::span)
        .orElse(null);
  }

  /** Whether the words for a part in an act hold a name; false where there are none. */
  boolean isNamed(Frame frame, Role role) {
    return frame.in(role).stream()
        .anyMatch(s -> names.keySet().stream().anyMatch(n -> n.span().overlaps(s.span())));
  }

  /** What it tells of an act, empty where it has not seen it. */
  Optional<Story.Answer> of(Frame frame) {
    return Optional.ofNullable(answers.get(Act.of(frame)));
  }

  /** How likely a side is addressed, as a logarithm of odds; the least where it is not seen. */
  static double addressed(Story.Answer answer, String side, double least) {
    double sum = 0;
    for (Map.Entry<Story.Name, Double> name : answer.addressed().entrySet()) {
      if (name.getKey().side().equals(side)) {
        sum += Math.exp(name.getValue());
      }
    }
    return sum == 0 ? least : Math.log(sum);
  }

  /** How likely an act is done to the actors' own side, as a logarithm of odds. */
  double own(Story.Answer answer, List<Entity> actors) {
    List<String> sides = actors.stream().map(StoryAnswers::key).toList();
    double sum = Math.exp(answer.own());
    for (Map.Entry<Story.Name, Double> name : answer.addressed().entrySet()) {
      Entity entity = names.get(name.getKey());
      if (entity != null && sides.contains(key(entity)) && !Parties.isAmong(actors, entity)) {
        sum += Math.exp(name.getValue());
      }
    }
    return Math.log(sum);
  }

  /** Whether the article names anybody of the sides of some; whom it does not name goes unseen. */
  private boolean isAnyNamed(List<Entity> some) {
    return names.values().stream()
        .map(StoryAnswers::key)
        .anyMatch(
            side -> some.stream().anyMatch(each -> key(each).equals(side) || key(each).isEmpty()));
  }

  /** How likely one of some acts, 0 to 1; empty where nothing is known of it. */
  OptionalDouble acting(Frame frame, List<Entity> actors) {
    List<String> sides = actors.stream().map(StoryAnswers::key).toList();
    List<Likely> likely = acting(frame);
    if (likely.isEmpty() || actors.isEmpty()) {
      return OptionalDouble.empty();
    }
    return !isAnyNamed(actors)
        ? OptionalDouble.of(UNNAMED)
        : OptionalDouble.of(
            likely.stream()
                .filter(l -> sides.contains(key(l.entity())))
                .mapToDouble(Likely::probability)
                .sum());
  }

  /** How likely an act is done to one of some, or to nobody; empty where nothing is known of it. */
  OptionalDouble addressed(Frame frame, List<Entity> actors, List<Entity> recipients) {
    Story.Answer answer = answers.get(Act.of(frame));
    if (answer == null) {
      return OptionalDouble.empty();
    }
    if (!recipients.isEmpty() && !isAnyNamed(recipients)) {
      return OptionalDouble.of(UNNAMED);
    }
    List<String> acting = actors.stream().map(StoryAnswers::key).toList();
    List<String> sides = recipients.stream().map(StoryAnswers::key).toList();
    double all = Math.exp(answer.nobody()) + Math.exp(answer.own());
    double these = recipients.isEmpty() ? Math.exp(answer.nobody()) : 0;
    for (Map.Entry<Story.Name, Double> name : answer.addressed().entrySet()) {
      Entity entity = names.get(name.getKey());
      if (entity != null && !Parties.isAmong(actors, entity)) {
        double odds = Math.exp(name.getValue());
        all += odds;
        these += sides.contains(key(entity)) ? odds : 0;
      }
    }
    boolean own = sides.stream().anyMatch(acting::contains);
    return OptionalDouble.of((own ? these + Math.exp(answer.own()) : these) / all);
  }

  /** How likely each name of a party's side is the one that acts, of all of that side. */
  List<Likely> actingNames(Frame frame, Entity party, List<Entity> others) {
    return of(frame).map(a -> names(a.acting(), party, others)).orElse(List.of());
  }

  /** How likely each name of a party's side is the one addressed, of all of that side. */
  List<Likely> addressedNames(Frame frame, Entity party, List<Entity> others) {
    return of(frame).map(a -> names(a.addressed(), party, others)).orElse(List.of());
  }

  private List<Likely> names(Map<Story.Name, Double> answer, Entity party, List<Entity> others) {
    Map<String, Likely> odds = new LinkedHashMap<>();
    double all = 0;
    for (Map.Entry<Story.Name, Double> name : answer.entrySet()) {
      Entity entity = names.get(name.getKey());
      if (entity != null && key(entity).equals(key(party)) && !Parties.isAmong(others, entity)) {
        double odd = Math.exp(name.getValue());
        odds.merge(entity.actor().name(), new Likely(entity, odd), Likely::and);
        all += odd;
      }
    }
    double sum = all;
    return odds.values().stream()
        .map(l -> new Likely(l.entity(), l.probability() / sum))
        .sorted(Comparator.comparingDouble(Likely::probability).reversed())
        .toList();
  }

  /** A side and how likely it acts, 0 to 1. */
  record Likely(Entity entity, double probability) {
    private Likely and(Likely other) {
      return new Likely(entity, probability + other.probability());
    }
  }

  /** The known sides of the article by how likely they do an act, the likeliest first. */
  List<Likely> acting(Frame frame) {
    return of(frame)
        .map(answer -> sides(answer.acting(), Math.exp(answer.unknown())))
        .orElse(List.of());
  }

  private List<Likely> sides(Map<Story.Name, Double> answer, double others) {
    double all = others;
    Map<String, List<Likely>> sides = new LinkedHashMap<>();
    for (Map.Entry<Story.Name, Entity> name : names.entrySet()) {
      Double odds = answer.get(name.getKey());
      if (odds != null && !name.getValue().side().isEmpty()) {
        all += Math.exp(odds);
        sides
            .computeIfAbsent(key(name.getValue()), s -> new ArrayList<>())
            .add(new Likely(name.getValue(), Math.exp(odds)));
      }
    }
    List<Likely> likely = new ArrayList<>();
    for (List<Likely> side : sides.values()) {
      likely.add(oneOf(side, all));
    }
    likely.sort(Comparator.comparingDouble(Likely::probability).reversed());
    return likely;
  }

  private static String key(Entity entity) {
    return Objects.requireNonNullElse(entity.actor().state(), entity.side());
  }

  /** Of a side's names the one that most is said for, with the probability of them all. */
  private static Likely oneOf(List<Likely> side, double all) {
    Map<String, Double> byName = new HashMap<>();
    double sum = 0;
    for (Likely name : side) {
      byName.merge(name.entity().actor().name(), name.probability(), Double::sum);
      sum += name.probability();
    }
    Entity best =
        side.stream()
            .map(Likely::entity)
            .max(Comparator.comparingDouble(e -> byName.getOrDefault(e.actor().name(), 0.0)))
            .orElseThrow();
    return new Likely(best, sum / all);
  }
}
