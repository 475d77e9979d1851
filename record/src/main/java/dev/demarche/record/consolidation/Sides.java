package dev.demarche.record.consolidation;

import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import java.util.List;
import java.util.Set;

/** Whether two parties, or two lists of parties, can be the same. */
public final class Sides {
  private static final double SAME = 1;
  private static final double SPEAKS_FOR = 0.7;
  private static final double ORGANS = 0.4;
  private static final double OF_THE_STATE = 0.25;
  private static final double UNSAID = 0.4;
  private static final double BOTH_UNSAID = 0.5;
  private static final double FOREIGNER = 0.15;
  private static final double MOST_FOREIGN = 0.45;
  private static final Set<String> IN_OFFICE = Set.of("GOV", "MIL", "COP", "JUD", "SPY", "LEG");

  private Sides() {}

  /** The state of a party as alpha-3 code, or the folded name of the body it is or acts for. */
  public static String of(Actor actor) {
    if (actor.state() != null) {
      return actor.state();
    }
    return Names.fold(actor.body() != null ? actor.body() : actor.name());
  }

  /**
   * How well two parties agree: 1 the same, 0.7 a person in office or an organ and his state, less
   * for others of one state, 0 for two persons, and for two states or bodies.
   */
  public static double match(Actor one, Actor other) {
    if (!of(one).equals(of(other))) {
      return 0;
    }
    boolean persons = one.kind() == ActorKind.PERSON && other.kind() == ActorKind.PERSON;
    if (one.kind() == other.kind() && Names.alike(one.name(), other.name())) {
      return SAME;
    }
    if (persons) {
      return 0;
    }
    if (isWhole(one) || isWhole(other)) {
      Actor part = isWhole(one) ? other : one;
      return isWhole(part) ? SAME : partOfWhole(part);
    }
    if (Names.alike(one.name(), other.name())) {
      return SPEAKS_FOR;
    }
    boolean alike = (isOfficial(one) && isOfficial(other)) || (isCrowd(one) && isCrowd(other));
    return alike ? ORGANS : OF_THE_STATE / 2;
  }

  private static double partOfWhole(Actor part) {
    return isOfficial(part) ? SPEAKS_FOR : OF_THE_STATE;
  }

  private static boolean isCrowd(Actor actor) {
    return actor.kind() == ActorKind.POPULATION;
  }

  private static boolean isWhole(Actor actor) {
    return actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.IGO;
  }

  private static boolean isOfficial(Actor actor) {
    return actor.kind() == ActorKind.GOVERNMENT
        || (actor.kind() == ActorKind.PERSON
            && (actor.body() != null
                || actor.office() != null
                || actor.sector() == null
                || IN_OFFICE.contains(actor.sector())));
  }

  /** How well two lists agree, 0 to 1; where one of them is empty, neither well nor ill. */
  public static double match(List<Actor> one, List<Actor> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() && other.isEmpty() ? BOTH_UNSAID : UNSAID;
    }
    List<Actor> few = one.size() <= other.size() ? one : other;
    List<Actor> many = few == one ? other : one;
    double sum = 0;
    for (Actor actor : few) {
      sum += many.stream().mapToDouble(each -> match(actor, each)).max().orElse(0);
    }
    long foreign =
        many.stream()
            .filter(each -> few.stream().noneMatch(actor -> of(actor).equals(of(each))))
            .count();
    return Math.max(0, sum / few.size() - Math.min(MOST_FOREIGN, FOREIGNER * foreign));
  }
}
