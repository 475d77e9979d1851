package dev.demarche.record.consolidation;

import dev.demarche.model.EventType;
import dev.demarche.model.TimeRef;
import dev.demarche.record.event.Passage;
import dev.demarche.record.event.Promise;
import dev.demarche.record.event.Promise.Kind;
import dev.demarche.record.event.Promise.State;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.Standing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which acts keep or break what others promised. */
public final class Promises {
  /** Days for which deeds are looked for that answer a promise. */
  public static final int LONGEST_DAYS = 550;

  /** Days before a promise in which a deed that answers it may have begun. */
  public static final int LONGEST_DEED = 62;

  private static final double LEAST_SIDE = 0.25;

  /** Clues that a promise and its answer share at least. */
  public static final int LEAST_CLUES = 2;

  private static final int MOST_WORDS = 24;
  private static final int MOST_PARTIES = 4;

  private final Map<EventType, Set<EventType>> answers = new EnumMap<>(EventType.class);
  private final Words words = new Words();

  /** Loads the table of which acts answer which. */
  public Promises() {
    for (List<String> row : Rows.of("answers.tsv")) {
      answers.put(
          EventType.valueOf(row.get(0)),
          Stream.of(row.get(1).split(";", -1)).map(EventType::valueOf).collect(Collectors.toSet()));
    }
  }

  /** Whether deeds of this type can keep or break what a pledge or threat of that type says. */
  public boolean mayAnswer(EventType promise, EventType deed) {
    return answersOf(promise).contains(deed);
  }

  /** Whether what an event of this type promises is answered by other events. */
  public boolean isAnswered(EventType type) {
    return answers.containsKey(type);
  }

  /** Whether acts of this type can answer what others promise. */
  public boolean isAnswer(EventType type) {
    return answers.values().stream().anyMatch(deeds -> deeds.contains(type));
  }

  /** Types of promise that a deed of a type may answer. */
  public Set<EventType> answeredBy(EventType deed) {
    return answers.entrySet().stream()
        .filter(entry -> entry.getValue().contains(deed))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Types of deed that may answer a promise of a type. */
  public Set<EventType> answersOf(EventType promise) {
    return answers.getOrDefault(promise, Set.of());
  }

  /**
   * What a promise and the deed that answers it share: a clue is a pair of parties with a word of
   * the passages that tells.
   *
   * @param pairs of parties
   * @param words each with every pair
   */
  public record Clues(Set<String> pairs, Set<String> words) {
    /** Copies the sets in their order, which is that of the lines of the journal. */
    public Clues {
      pairs = Collections.unmodifiableSet(new LinkedHashSet<>(pairs));
      words = Collections.unmodifiableSet(new LinkedHashSet<>(words));
    }
  }

  /** The clues of an event. */
  public Clues clues(RecordedEvent event) {
    List<String> parties = parties(event);
    Set<String> pairs = new TreeSet<>();
    for (int i = 0; i < parties.size(); i++) {
      for (int k = i + 1; k < parties.size(); k++) {
        pairs.add(parties.get(i) + "&" + parties.get(k));
      }
    }
    return new Clues(pairs, clueWords(event));
  }

  private static List<String> parties(RecordedEvent event) {
    return Stream.concat(event.actors().stream(), event.recipients().stream())
        .map(Sides::of)
        .distinct()
        .sorted()
        .limit(MOST_PARTIES)
        .toList();
  }

  private Set<String> clueWords(RecordedEvent event) {
    return words.of(event).stream()
        .limit(MOST_WORDS)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The event with what others did about its promise: kept by the first deed of the same side that
   * is told later; broken where such a deed was called off or undone.
   *
   * @param promising an event with a pledge or threat
   * @param others events that share at least {@link #LEAST_CLUES} clues with it, in any order
   */
  public RecordedEvent answered(RecordedEvent promising, Collection<RecordedEvent> others) {
    Promise promise = promising.promise();
    if (promise == null || promise.kind() == Kind.ANNOUNCEMENT) {
      return promising;
    }
    Promise bare =
        new Promise(promise.kind(), promise.due(), State.OPEN, promise.made(), null, null);
    return others.stream()
        .filter(deed -> answers(promising, deed))
        .min(
            Comparator.comparing((RecordedEvent deed) -> deed.status() == Standing.CANCELLED)
                .thenComparing(deed -> Objects.requireNonNull(deed.date()).from())
                .thenComparing(RecordedEvent::id))
        .map(deed -> promising.promising(by(bare, deed)))
        .orElseGet(() -> promising.promising(bare));
  }

  private static Promise by(Promise promise, RecordedEvent deed) {
    boolean off = deed.status() == Standing.CANCELLED;
    Passage passage =
        deed.mentions().stream()
            .filter(each -> Standing.of(each.status()) == deed.status())
            .findFirst()
            .orElse(deed.mentions().get(0));
    return promise.answered(off ? State.BROKEN : State.KEPT, passage, deed.id());
  }

  /** Whether an event of a type and some days, since 1970, may answer a promise. */
  public boolean mayAnswer(RecordedEvent promise, EventType deed, long first, long last) {
    LocalDate from = promise.date() == null ? promise.first() : promise.date().from();
    return mayAnswer(promise.type(), deed)
        && from != null
        && last > from.toEpochDay()
        && first >= from.toEpochDay() - LONGEST_DEED
        && first < from.toEpochDay() + LONGEST_DAYS;
  }

  private boolean answers(RecordedEvent promise, RecordedEvent deed) {
    TimeRef day = deed.date();
    if (!mayAnswer(promise.type(), deed.type())
        || day == null
        || !(deed.status().isDone() || deed.status() == Standing.CANCELLED)) {
      return false;
    }
    LocalDate from = promise.date() == null ? promise.first() : promise.date().from();
    return from != null
        && day.to().isAfter(from)
        && !day.from().isBefore(from.minusDays(LONGEST_DEED))
        && day.from().isBefore(from.plusDays(LONGEST_DAYS))
        && isToldLater(promise, deed)
        && (Sides.match(promise.actors(), deed.actors()) >= LEAST_SIDE
            || Sides.match(promise.recipients(), deed.actors()) >= LEAST_SIDE);
  }

  private static boolean isToldLater(RecordedEvent promise, RecordedEvent deed) {
    return promise.first() != null
        && deed.updated() != null
        && Objects.requireNonNull(deed.updated()).isAfter(promise.first());
  }
}
