package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.Place;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Role;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Tells where the acts of one article take place. */
final class Places {
  private final Cast cast;

  Places(Cast cast) {
    this.cast = cast;
  }

  /** The place named for the act; for a visit also one in the words of the act or of its host. */
  Optional<Place> of(Frame frame) {
    Optional<Place> named = in(frame, Role.PLACE);
    if (named.isPresent() || !isVisit(frame)) {
      return named;
    }
    return cast.place(frame.trigger()).or(() -> in(frame, Role.RECIPIENT));
  }

  /** The state that a visit leads to, unless it is the travellers' own. */
  Optional<Entity> host(Frame frame, List<Entity> actors) {
    if (!isVisit(frame)) {
      return Optional.empty();
    }
    return of(frame)
        .flatMap(p -> cast.state(p.state()))
        .filter(s -> actors.stream().noneMatch(a -> a.side().equals(s.side())));
  }

  private Optional<Place> in(Frame frame, Role role) {
    return frame.in(role).stream().flatMap(s -> cast.place(s.span()).stream()).findFirst();
  }

  private static boolean isVisit(Frame frame) {
    return Objects.equals(frame.mode(), "visit");
  }
}
