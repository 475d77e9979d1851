package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The actor's own state, which those address who do not speak for it, and what speaks for it. */
final class OwnState {
  /** The sign of every such candidate. */
  static final String OWN = "own";

  private final Reading reading;
  private final Cast cast;

  /** Sentences that name somebody who is against his state, by the state. */
  private final Map<String, List<Integer>> rivals = new HashMap<>();

  OwnState(Reading reading, Cast cast) {
    this.reading = reading;
    this.cast = cast;
  }

  /** The state whose people, parties, soldiers all the actors are. */
  Optional<AddresseeSigns.Candidate> of(Frame frame, List<Entity> actors) {
    Actor first = actors.get(0).actor();
    boolean alone = actors.stream().allMatch(a -> Objects.equals(a.actor().state(), first.state()));
    return first.kind() == ActorKind.STATE || !alone
        ? Optional.empty()
        : cast.state(first.state()).map(state -> candidate(state, frame, first));
  }

  private AddresseeSigns.Candidate candidate(Entity state, Frame frame, Actor actor) {
    AddresseeSigns.Candidate own = new AddresseeSigns.Candidate(state, new TreeMap<>());
    own.add(OWN, 1);
    own.add(OWN + "-" + frame.type(), 1);
    own.add(OWN + "-by-" + actor.kind(), 1);
    own.add(OWN + "-by-" + actor.sector(), 1);
    for (int sentence : rivals.computeIfAbsent(state.side(), this::sentences)) {
      own.add(OWN + "-rivals", 1.0 / (1 + Math.abs(frame.sentence() - sentence)));
    }
    return own;
  }

  private List<Integer> sentences(String state) {
    return reading.sentences().stream()
        .filter(
            s ->
                cast.named(s.span()).stream()
                    .map(Cast.Named::entity)
                    .anyMatch(e -> state.equals(e.actor().state()) && Cast.isRival(e)))
        .map(Sentence::index)
        .toList();
  }
}
