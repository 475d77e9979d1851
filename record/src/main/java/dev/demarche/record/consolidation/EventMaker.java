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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
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
  private static final int ID_BYTES = 8;

  private static final Comparator<TimeRef> EXACT_FIRST =
      Comparator.comparingLong(TimeRef::days)
          .thenComparing(TimeRef::from)
          .thenComparing(TimeRef::to)
          .thenComparing(TimeRef::text)
          .thenComparing(TimeRef::precision);

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
    Parties actors = new Parties();
    Parties recipients = new Parties();
    boolean maySwap = Objects.requireNonNull(acts.get(model.type())).symmetric();
    for (Telling telling : tellings) {
      Orientation sides = Orientation.like(model, telling.mention(), maySwap);
      actors.add(telling, sides.actors());
      recipients.add(telling, sides.recipients());
    }
    Standing status = Histories.standing(tellings, voices);
    TimeRef date = date(tellings, choices);
    List<Passage> mentions = tellings.stream().map(EventMaker::passage).toList();
    return new RecordedEvent(
        id(tellings.get(0)),
        model.type(),
        text(choices, tellings, EventMention::mode),
        status,
        actors.chosen(),
        recipients.chosen(),
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
        new Variants(tellings).all(actors, recipients),
        Promises.of(model.type(), tellings, mentions, status, date, id(tellings.get(0))),
        published(tellings).min(LocalDate::compareTo).orElse(null),
        published(tellings).max(LocalDate::compareTo).orElse(null),
        voices.confidence());
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

  /** The identity of an act: that of its earliest telling. */
  static String id(Telling first) {
    return hash(first.key());
  }

  /** The start of a hash, as an id. */
  static String hash(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
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

  /**
   * The date that most sources tell: of what has happened by those who tell that it has, of what
   * was moved by those who tell it since.
   */
  private static @Nullable TimeRef date(List<Telling> tellings, Choices choices) {
    List<Telling> done =
        tellings.stream()
            .filter(each -> Standing.of(each.mention().status()).isDone())
            .filter(each -> each.mention().date() != null)
            .toList();
    if (!done.isEmpty()) {
      return choices.most(done, each -> each.mention().date(), EXACT_FIRST);
    }
    List<Telling> since = sinceMoved(tellings);
    return choices.most(since, each -> each.mention().date(), EXACT_FIRST);
  }

  private static List<Telling> sinceMoved(List<Telling> tellings) {
    for (int i = tellings.size() - 1; i > 0; i--) {
      Telling telling = tellings.get(i);
      if (telling.traits().moved() && telling.mention().date() != null) {
        return tellings.subList(i, tellings.size());
      }
    }
    return tellings;
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
