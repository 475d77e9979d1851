package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.ActorKind;
import dev.demarche.model.EventType;
import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whose the ships and soldiers of nobody named are where a state has just accused another: "Peru
 * protested to Chile. A patrol boat rammed a trawler off Tacna" is done by Chile to Peru.
 */
final class AccusedDoers {
  private static final Set<EventType> VIOLENT = EnumSet.of(EventType.ASSAULT, EventType.COERCE);

  /** Sectors of those whom a state sends. */
  private static final Set<String> SENT = Set.of("MIL", "COP", "GOV");

  private static final Set<ActorKind> OF_A_STATE =
      EnumSet.of(ActorKind.GOVERNMENT, ActorKind.STATE);

  /** Sentences between the accusation and what is told of the deed. */
  private static final int PAUSE = 2;

  /** "A cutter", "two frigates", "fishing vessels": none that the reader knows. */
  private static final Pattern SOME =
      Pattern.compile(
          "(?i:an?|one|two|three|four|five|six|several|some|armed)\\s.*|\\p{L}\\p{Ll}+(?:\\s\\p{Ll}+)?s");

  private final Cast cast;
  private final EarlierActs earlier;

  AccusedDoers(Cast cast, EarlierActs earlier) {
    this.cast = cast;
    this.earlier = earlier;
  }

  /**
   * The parties of an act whose doers are told without a name.
   *
   * @param actors who they would be taken for
   * @param addressed to whom it is done, as far as the clause tells it
   * @return nothing where nobody accused anybody just before
   */
  Optional<Parties> of(Frame frame, List<Entity> actors, List<Entity> addressed) {
    boolean unnamed =
        VIOLENT.contains(frame.type())
            && frame.in(Role.ACTOR).size() == 1
            && frame.in(Role.ACTOR).stream().allMatch(s -> isOfNobody(s.span()));
    if (!unnamed || !actors.stream().allMatch(AccusedDoers::isSent)) {
      return Optional.empty();
    }
    return earlier.lastFirst(frame.sentence(), PAUSE).stream()
        .filter(d -> d.type() == EventType.ACCUSE && areOneEach(d))
        .findFirst()
        .filter(d -> actors.stream().allMatch(a -> isOneOf(d, a)))
        .flatMap(d -> between(d, actors, addressed));
  }

  private boolean isOfNobody(Span words) {
    return cast.named(words).isEmpty()
        && !cast.isPronoun(words)
        && SOME.matcher(cast.words(words)).matches();
  }

  private static boolean isSent(Entity actor) {
    boolean sent = actor.actor().sector() != null && SENT.contains(actor.actor().sector());
    return sent && OF_A_STATE.contains(actor.actor().kind());
  }

  private static boolean areOneEach(Draft draft) {
    return Parties.sides(draft.actors()) == 1
        && Parties.sides(draft.recipients()) == 1
        && accuser(draft).actor().state() != null
        && accused(draft).actor().state() != null
        && !accuser(draft).side().equals(accused(draft).side());
  }

  /** Whether somebody is of one of the two states, as whose he would be taken. */
  private static boolean isOneOf(Draft draft, Entity actor) {
    return actor.side().equals(accuser(draft).side()) || actor.side().equals(accused(draft).side());
  }

  private static Entity accuser(Draft draft) {
    return draft.actors().get(0);
  }

  private static Entity accused(Draft draft) {
    return draft.recipients().get(0);
  }

  private Optional<Parties> between(Draft draft, List<Entity> actors, List<Entity> addressed) {
    String state = accused(draft).actor().state();
    Optional<Entity> doer = cast.state(state);
    Optional<Entity> victim = cast.state(accuser(draft).actor().state());
    if (state == null || doer.isEmpty() || victim.isEmpty()) {
      return Optional.empty();
    }
    List<Entity> doers =
        actors.isEmpty()
            ? List.of(doer.get())
            : actors.stream().map(a -> a.withState(state)).distinct().toList();
    List<Entity> meant =
        addressed.stream().filter(a -> !a.side().equals(doers.get(0).side())).toList();
    return Optional.of(new Parties(doers, meant.isEmpty() ? List.of(victim.get()) : meant));
  }
}
