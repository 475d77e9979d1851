package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.EventType;
import dev.demarche.model.Modes;
import dev.demarche.model.Place;
import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells where the acts of one article take place. */
final class Places {
  /** Done by those who are there to those who are there. */
  private static final Set<EventType> ON_THE_SPOT =
      EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST);

  /** Before the place of somebody: "the mission in Mali". */
  private static final Pattern LIES = Pattern.compile("\\s(?:in|at|near)\\s(?:the\\s)?$");

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

  /** The state that the words for the place of an act tell, for one that is done on the spot. */
  Optional<String> onTheSpot(Frame frame) {
    return ON_THE_SPOT.contains(frame.type())
        ? in(frame, Role.PLACE).or(() -> withinRecipient(frame)).map(Place::state)
        : Optional.empty();
  }

  private Optional<Place> withinRecipient(Frame frame) {
    return frame.in(Role.RECIPIENT).stream()
        .flatMap(s -> cast.sites(s.span()).stream().filter(site -> lies(s.span(), site)))
        .map(Cast.Site::place)
        .findFirst();
  }

  private boolean lies(Span phrase, Cast.Site site) {
    return LIES.matcher(cast.words(new Span(phrase.start(), site.span().start()))).find();
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
    return Modes.isVisit(frame.mode());
  }
}
