package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.Place;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Role;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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
      return named.or(() -> unnamed(frame));
    }
    return cast.place(frame.trigger()).or(() -> in(frame, Role.RECIPIENT)).or(() -> unnamed(frame));
  }

  /** The place of words that name none that is known. */
  private Optional<Place> unnamed(Frame frame) {
    return frame.in(Role.PLACE).stream()
        .flatMap(s -> cast.whereabouts(s.span()).stream())
        .findFirst();
  }

  /** The states that a visit leads to ("to Doha and Jeddah") but the travellers' own. */
  List<Entity> hosts(Frame frame, List<Entity> actors) {
    if (!isVisit(frame)) {
      return List.of();
    }
    Stream<Place> listed =
        frame.in(Role.PLACE).stream()
            .flatMap(s -> cast.sites(s.span()).stream())
            .map(Cast.Site::place);
    return abroad(Stream.concat(of(frame).stream(), listed), actors);
  }

  /** The states of the places that the words of a visit name: "visit to Casablanca". */
  List<Entity> hostsInWords(Frame frame, List<Entity> actors) {
    return isVisit(frame)
        ? abroad(cast.sites(frame.trigger()).stream().map(Cast.Site::place), actors)
        : List.of();
  }

  private List<Entity> abroad(Stream<Place> places, List<Entity> travellers) {
    return places
        .flatMap(p -> cast.state(p.state()).stream())
        .filter(s -> travellers.stream().noneMatch(a -> a.side().equals(s.side())))
        .distinct()
        .toList();
  }

  private Optional<Place> in(Frame frame, Role role) {
    return frame.in(role).stream().flatMap(s -> cast.place(s.span()).stream()).findFirst();
  }

  private static boolean isVisit(Frame frame) {
    return Objects.equals(frame.mode(), "visit");
  }
}
