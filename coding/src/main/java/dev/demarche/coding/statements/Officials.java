package dev.demarche.coding.statements;

import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Statement;
import java.util.List;

/**
 * Who speaks for a state or a body. Where an article tells of no act, only what they say is of
 * interest, and not what a coach says of a game.
 */
public final class Officials {
  private Officials() {}

  /** Those of some statements whose speaker is a person with an office of a state or a body. */
  public static List<Statement> statementsOf(List<Statement> statements) {
    return statements.stream().filter(Officials::isByOne).toList();
  }

  private static boolean isByOne(Statement statement) {
    Actor speaker = statement.speaker();
    return speaker != null
        && speaker.kind() == ActorKind.PERSON
        && speaker.office() != null
        && (speaker.state() != null || speaker.body() != null)
        && !speaker.name().equalsIgnoreCase(speaker.office());
  }
}
