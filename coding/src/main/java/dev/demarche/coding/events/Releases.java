package dev.demarche.coding.events;

import dev.demarche.coding.actors.Entity;
import dev.demarche.model.EventType;
import dev.demarche.reader.Frame;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who sets free whom where the clause names nobody: "They were let go in the evening." */
final class Releases {
  private static final String RELEASE = "release";

  /** How many sentences back the capture may be told. */
  private static final int REACH = 6;

  private static final Set<EventType> CAPTURES = EnumSet.of(EventType.COERCE, EventType.ASSAULT);

  private final EarlierActs earlier;

  Releases(EarlierActs earlier) {
    this.earlier = earlier;
  }

  /** Both sides of the capture told last that a release may end, of those set free if known. */
  Optional<Parties> of(Frame frame, List<Entity> freed) {
    if (frame.type() != EventType.RETREAT || !RELEASE.equals(frame.mode())) {
      return Optional.empty();
    }
    return earlier.lastFirst(frame.sentence(), REACH).stream()
        .filter(d -> CAPTURES.contains(d.type()) && !d.actors().isEmpty())
        .filter(
            d ->
                freed.isEmpty()
                    || d.recipients().stream().anyMatch(r -> Counterparts.isSide(r, freed)))
        .findFirst()
        .map(d -> new Parties(d.actors(), freed.isEmpty() ? d.recipients() : freed));
  }
}
