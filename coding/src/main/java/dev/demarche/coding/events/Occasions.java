package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.EventType;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What praise, blame and refusal are about where their object points back to an act told before:
 * "denounced the launch" is said to whoever launched, "welcomed the treaty" to all who signed it.
 */
final class Occasions {
  /** Letters behind the words of an act in which its object stands. */
  private static final int OBJECT_REACH = 40;

  /** How many sentences a noun may point back. */
  private static final int REACH = 12;

  private static final Set<EventType> ABOUT_DEEDS =
      EnumSet.of(EventType.ACCUSE, EventType.SUPPORT, EventType.REJECT, EventType.CONCEDE);

  /** Acts that make a pact, and meetings. */
  private static final Set<EventType> PACTS =
      EnumSet.of(EventType.SUPPORT, EventType.AGREE, EventType.COOPERATE, EventType.CONSULT);

  private final Reading reading;
  private final EarlierActs earlier;
  private final ActObjects objects;
  private final Reactions reactions;
  private final Cast cast;
  private final StoryPair pair;

  Occasions(Reading reading, EarlierActs earlier, ActRules rules, Cast cast) {
    this.cast = cast;
    pair = new StoryPair(earlier, cast);
    this.reading = reading;
    this.earlier = earlier;
    objects = rules.deeds();
    reactions = rules.reactions();
  }

  /** Those of another side who did what an act is about; nobody where its object does not tell. */
  List<Entity> doers(Frame frame, List<Entity> actors) {
    String verb = frame.trigger().of(reading.article().text());
    boolean accepting = frame.type() == EventType.AGREE && reactions.isAccepting(verb);
    if (!ABOUT_DEEDS.contains(frame.type()) && !accepting) {
      return List.of();
    }
    String object = object(frame);
    if (frame.type() != EventType.ACCUSE && reactions.isSpokenOf(verb, object)) {
      return spokenOf(frame, actors);
    }
    if (reactions.isThis(object)) {
      return last(earlier.lastFirst(frame.sentence(), 1), actors);
    }
    if (objects.isOfCourt(object)) {
      return cast.lastCourt(frame.trigger()).filter(c -> Counterparts.isOther(c, actors)).stream()
          .toList();
    }
    Set<EventType> types = objects.deed(object);
    return last(
        earlier.lastFirst(frame.sentence(), REACH).stream()
            .filter(d -> types.contains(d.type()))
            .toList(),
        actors);
  }

  /**
   * Whose matter it is that others have just spoken of: of "Mali praised the ruling; Niger rejected
   * it" the court, of "Mali proposed talks; Niger rejected it" Mali.
   */
  private List<Entity> spokenOf(Frame frame, List<Entity> actors) {
    return earlier.lastFirst(frame.sentence(), 1).stream()
        .filter(d -> d.actors().stream().allMatch(a -> Counterparts.isOther(a, actors)))
        .findFirst()
        .map(d -> ABOUT_DEEDS.contains(d.type()) ? d.recipients() : d.actors())
        .orElse(List.of())
        .stream()
        .filter(a -> Counterparts.isOther(a, actors))
        .toList();
  }

  /** What stands behind the verb of an act, which its words may go on to name. */
  private String object(Frame frame) {
    String trigger = frame.trigger().of(reading.article().text());
    int verb = trigger.indexOf(' ') < 0 ? trigger.length() : trigger.indexOf(' ');
    return behind(frame, frame.trigger().start() + verb, trigger.length() - verb + OBJECT_REACH);
  }

  private static List<Entity> last(List<Draft> acts, List<Entity> actors) {
    return acts.stream()
        .map(d -> d.actors().stream().filter(a -> Counterparts.isOther(a, actors)).toList())
        .filter(others -> !others.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /**
   * The parties of the pact that an act is about: "welcomed the treaty" is said to all who signed
   * it; nobody where the words behind the act name none.
   */
  List<Entity> ofPact(Frame frame, List<Entity> actors) {
    Optional<String> pact = pact(frame);
    if (pact.isEmpty()) {
      return List.of();
    }
    List<Draft> pacts =
        earlier.all().stream()
            .filter(d -> PACTS.contains(d.type()) && tells(d, pact.get()))
            .toList();
    boolean party =
        pacts.stream().flatMap(Draft::parties).anyMatch(e -> Counterparts.isSide(e, actors));
    return pacts.stream()
        .map(d -> d.parties().filter(e -> Counterparts.isOther(e, actors)).toList())
        .filter(others -> !party && Parties.sides(others) > 1)
        .reduce((a, b) -> b)
        .orElseGet(() -> party ? List.of() : pair.of(frame, actors));
  }

  /** What an act of praise is about: "treaty" of "welcomed the treaty". */
  private Optional<String> pact(Frame frame) {
    int length = frame.trigger().length();
    return frame.type() == EventType.SUPPORT
        ? objects.pact(behind(frame, frame.trigger().start(), length + OBJECT_REACH))
        : Optional.empty();
  }

  private boolean tells(Draft draft, String pact) {
    String stem = pact.endsWith("ing") ? pact.substring(0, pact.length() - 3) : pact;
    return draft.evidence().get(0).of(reading.article().text()).contains(stem);
  }

  private String behind(Frame frame, int from, int letters) {
    int sentence = reading.sentences().get(frame.sentence()).span().end();
    int end = Math.min(sentence, from + letters);
    return reading.article().text().substring(from, Math.max(from, end));
  }
}
