package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.ActorKind;
import dev.demarche.model.EventType;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Whom an act is done to: those whom its clause addresses, as far as they are another side, else
 * whoever can be supplied.
 */
final class Recipients {
  private static final Set<EventType> POLICED =
      EnumSet.of(EventType.COERCE, EventType.ASSAULT, EventType.SANCTION);

  /** Sectors of police and courts. */
  private static final Set<String> ORDER = Set.of("COP", "JUD");

  /** What is done to the envoys of another side, or by calling one's own home. */
  private static final Set<String> ENVOYS = Set.of("expel", "withdraw");

  /** Sectors of those who act for their state. */
  private static final Set<String> SPEAKING = Set.of("GOV", "MIL");

  private final Cast cast;
  private final ActRules rules;
  private final Places places;
  private final Counterparts counterparts;
  private final Unnamed unnamed;

  Recipients(Cast cast, ActRules rules, Places places, Counterparts counterparts, Unnamed unnamed) {
    this.cast = cast;
    this.rules = rules;
    this.places = places;
    this.counterparts = counterparts;
    this.unnamed = unnamed;
  }

  /** Those of the addressed who are another side than the actors; else whoever can be supplied. */
  Counterparts.Supplied of(Frame frame, List<Entity> actors, List<Entity> addressed) {
    ActRules.Habits habits = rules.of(frame.type(), frame.mode());
    List<Entity> recipients =
        addressed.stream()
            .filter(r -> !Parties.isAmong(actors, r) && !(habits.verbal() && isOwnState(r, actors)))
            .filter(r -> !isOwnForce(frame, r, actors))
            .toList();
    if (habits.verbal() && recipients.stream().anyMatch(r -> !Counterparts.isSide(r, actors))) {
      recipients =
          recipients.stream()
              .filter(
                  r ->
                      !(Counterparts.isSide(r, actors) && r.actor().kind() == ActorKind.GOVERNMENT))
              .toList();
    }
    boolean amongThemselves =
        (Parties.sides(actors) > 1 || areRivals(actors))
            && (counterparts.isMutual(frame) || isReciprocal(frame));
    if (amongThemselves && recipients.isEmpty()) {
      return new Counterparts.Supplied(recipients, 1);
    }
    List<Entity> hosts = places.hostsInWords(frame, actors);
    if (!hosts.isEmpty() && areOnlyNamedBefore(frame, recipients, hosts)) {
      return new Counterparts.Supplied(hosts, 1);
    }
    List<Entity> told =
        recipients.isEmpty() && !PartyFinder.isSession(frame, actors)
            ? places.hosts(frame, actors)
            : recipients;
    if (told.isEmpty() && isPolicing(frame, actors)) {
      return new Counterparts.Supplied(
          listOf(
              cast.state(actors.get(0).actor().state())
                  .map(s -> unnamed.people(frame, s).orElse(s))),
          1);
    }
    if (told.isEmpty()) {
      Counterparts.Supplied supplied = counterparts.supplied(frame, actors);
      return supplied.entities().isEmpty() && Unnamed.isHomeProtest(frame, actors)
          ? new Counterparts.Supplied(listOf(cast.state(actors.get(0).actor().state())), 1)
          : supplied;
    }
    boolean personal =
        actors.stream().anyMatch(Entity::isPerson)
            && (habits.verbal() || frame.type() == EventType.CONSULT);
    return new Counterparts.Supplied(
        personal ? told.stream().map(r -> counterparts.inPerson(r, frame, actors)).toList() : told,
        1);
  }

  /** Persons of one state, each told by his name, as those who negotiate with each other. */
  private static boolean areRivals(List<Entity> actors) {
    return actors.size() == 2 && actors.stream().allMatch(Entity::isPerson);
  }

  private boolean isReciprocal(Frame frame) {
    return frame.in(Role.RECIPIENT).stream().anyMatch(s -> cast.isReciprocal(s.span()));
  }

  /** "Closeness to Iran during a visit to Casablanca": whether recipients are none of a visit's. */
  private static boolean areOnlyNamedBefore(
      Frame frame, List<Entity> recipients, List<Entity> hosts) {
    return !recipients.isEmpty()
        && recipients.stream().noneMatch(r -> Counterparts.isSide(r, hosts))
        && frame.in(Role.RECIPIENT).stream()
            .allMatch(s -> s.span().end() <= frame.trigger().start());
  }

  /** "The police detained eleven": those who keep order at home do it to their own people. */
  private static boolean isPolicing(Frame frame, List<Entity> actors) {
    return POLICED.contains(frame.type())
        && !actors.isEmpty()
        && actors.stream()
            .allMatch(a -> ORDER.contains(Objects.requireNonNullElse(a.actor().sector(), "")));
  }

  /**
   * Nobody attacks his own army or expels his own envoys: "opened fire on a patrol", "recalled the
   * ambassador" are done to another side.
   */
  private static boolean isOwnForce(Frame frame, Entity recipient, List<Entity> actors) {
    boolean force = frame.type() == EventType.ASSAULT && "MIL".equals(recipient.actor().sector());
    boolean envoy =
        frame.type() == EventType.SANCTION
            && ENVOYS.contains(Objects.requireNonNullElse(frame.mode(), ""))
            && (recipient.isPerson() || recipient.actor().kind() == ActorKind.GOVERNMENT);
    return (force || envoy)
        && !actors.isEmpty()
        && actors.stream()
            .allMatch(a -> a.side().equals(recipient.side()) && SPEAKING.contains(sector(a)));
  }

  private static String sector(Entity entity) {
    return Objects.requireNonNullElse(entity.actor().sector(), "");
  }

  /** Nobody addresses his own state as such: "warned that Minsk would close the border". */
  static boolean isOwnState(Entity entity, List<Entity> actors) {
    return entity.actor().kind() == ActorKind.STATE
        && !actors.isEmpty()
        && actors.stream().allMatch(a -> a.side().equals(entity.side()));
  }

  private static List<Entity> listOf(Optional<Entity> entity) {
    return entity.map(List::of).orElse(List.of());
  }
}
