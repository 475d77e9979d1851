package dev.demarche.record.consolidation;

import dev.demarche.model.EventMention;
import dev.demarche.model.EventType;
import dev.demarche.model.Participant;
import dev.demarche.model.Place;
import dev.demarche.model.Source;
import dev.demarche.model.TimeRef;
import dev.demarche.record.event.Passage;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes an event of the tellings of one act. Safe for use by several threads. */
public final class EventMaker {
  private static final Comparator<Place> NAMED_FIRST =
      Comparator.<Place>comparingInt(place -> -place.name().length())
          .thenComparing(Place::name)
          .thenComparing(place -> Objects.toString(place.state(), ""));

  private final Map<EventType, Act> acts = Act.table();
  private final Likeness likeness;

  /** With what knows versions of one text. */
  public EventMaker(Likeness likeness) {
    this.likeness = likeness;
  }

  /**
   * The event of some tellings.
   *
   * @param act tellings of one act, in any order
   */
  public RecordedEvent of(List<Telling> act) {
    List<Telling> tellings = act.stream().sorted(Telling.IN_TIME).toList();
    Voices voices = new Voices(tellings, likeness);
    Choices choices = new Choices(voices);
    EventMention model = model(tellings);
    boolean maySwap = Objects.requireNonNull(acts.get(model.type())).symmetric();
    BothSides sides = BothSides.of(tellings, model, maySwap);
    String id = Identity.of(tellings.get(0));
    Standing status = Histories.standing(tellings, voices);
    TimeRef date = Dates.of(tellings, choices);
    List<Passage> mentions = tellings.stream().map(EventMaker::passage).toList();
    return new RecordedEvent(
        id,
        model.type(),
        text(choices, tellings, EventMention::mode),
        status,
        sides.actors().chosen(),
        sides.recipients().chosen(),
        others(tellings),
        date,
        choices.<Place>most(tellings, each -> each.mention().place(), NAMED_FIRST),
        choices.most(tellings, each -> each.mention().medium(), Comparator.naturalOrder()),
        choices.most(tellings, each -> each.mention().duration(), Comparator.naturalOrder()),
        all(tellings, EventMention::topics),
        all(tellings, EventMention::contexts),
        text(choices, tellings, EventMention::agreement),
        mentions,
        Voices.names(tellings),
        voices.count(),
        side(tellings),
        Histories.of(tellings),
        new Variants(tellings).all(sides.actors(), sides.recipients()),
        OwnPromise.of(model.type(), tellings, mentions, status, date, id),
        published(tellings).min(LocalDate::compareTo).orElse(null),
        published(tellings).max(LocalDate::compareTo).orElse(null),
        voices.confidence());
  }

  /** All who are named on each side. */
  private record BothSides(Parties actors, Parties recipients) {
    static BothSides of(List<Telling> tellings, EventMention model, boolean maySwap) {
      BothSides both = new BothSides(new Parties(), new Parties());
      for (Telling telling : tellings) {
        Orientation sides = Orientation.like(model, telling.mention(), maySwap);
        both.actors.add(telling, sides.actors());
        both.recipients.add(telling, sides.recipients());
      }
      return both;
    }
  }

  /** The telling that names most, whose order of sides counts. */
  private static EventMention model(List<Telling> tellings) {
    return tellings.stream()
        .map(Telling::mention)
        .max(Comparator.comparingInt(each -> each.actors().size() + each.recipients().size()))
        .orElseThrow();
  }

  private static Stream<LocalDate> published(List<Telling> tellings) {
    return tellings.stream().flatMap(each -> Stream.ofNullable(each.origin().published()));
  }

  /** The passage of a telling. */
  static Passage passage(Telling telling) {
    return new Passage(
        telling.origin().uri(),
        telling.mention().id(),
        telling.origin().published(),
        telling.origin().publisher(),
        telling.mention().status(),
        telling.mention().date(),
        telling.mention().sources().stream().map(Source::name).toList(),
        telling.mention().evidence());
  }

  private static @Nullable String text(
      Choices choices, List<Telling> tellings, Function<EventMention, @Nullable String> value) {
    return choices.most(
        tellings, each -> value.apply(each.mention()), Comparator.<String>naturalOrder());
  }

  private static List<String> all(
      List<Telling> tellings, Function<EventMention, List<String>> values) {
    Set<String> all = new TreeSet<>();
    tellings.forEach(each -> all.addAll(values.apply(each.mention())));
    return new ArrayList<>(all);
  }

  private static List<Participant> others(List<Telling> tellings) {
    Map<Participant.Part, Parties> parts = new HashMap<>();
    for (Telling telling : tellings) {
      for (Participant other : telling.mention().others()) {
        parts
            .computeIfAbsent(other.as(), part -> new Parties())
            .add(telling, List.of(other.actor()));
      }
    }
    List<Participant> others = new ArrayList<>();
    for (Participant.Part part : Participant.Part.values()) {
      Parties named = parts.get(part);
      if (named != null) {
        named.named().forEach(each -> others.add(new Participant(part, each.actor())));
      }
    }
    return others;
  }

  /** The only party whose side tells, or null. */
  private static @Nullable String side(List<Telling> tellings) {
    Set<String> parties = new LinkedHashSet<>();
    Set<String> telling = new LinkedHashSet<>();
    for (Telling each : tellings) {
      parties.addAll(each.traits().parties());
      Set<String> states = Tellings.states(each.mention().sources());
      if (states.isEmpty()) {
        telling.add(Objects.requireNonNullElse(each.origin().voice(), ""));
      }
      telling.addAll(states);
    }
    return telling.size() == 1 && parties.size() > 1 && parties.containsAll(telling)
        ? telling.iterator().next()
        : null;
  }
}
