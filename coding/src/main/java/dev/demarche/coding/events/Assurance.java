package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.ActorKind;
import dev.demarche.model.EventType;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import dev.demarche.reader.RoleSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How probable it is that an article tells an act, by the reader's probabilities and by what became
 * of the parties; see {@code assurance.tsv}.
 */
final class Assurance {
  /** An act of less probability is not told. */
  static final double LEAST = 0.47;

  private static final double MOST_ODDS = 1000;
  private static final int MANY = 4;

  private final Map<String, Double> weights = new HashMap<>();

  Assurance() {
    for (DataTable.Row row : DataTable.read("assurance.tsv")) {
      weights.put(row.get(0), Double.parseDouble(row.get(1)));
    }
  }

  /**
   * The probability, 0 to 1.
   *
   * @param dated whether the act has a date
   */
  double of(Reading reading, Frame frame, Parties parties, boolean dated) {
    double actor = best(frame, Role.ACTOR);
    double odds =
        weight("bias")
            + weight("trigger") * Math.log(odds(frame.score()))
            + weight("actor") * actor
            + weight("no-actor", actor == 0)
            + weight("recipient") * best(frame, Role.RECIPIENT)
            + weight("unnamed-recipient", isUnnamed(parties.recipients()))
            + weight("unnamed-actor", isUnnamed(parties.actors()))
            + weight("capitals", isCapital(reading, frame))
            + weight("others") * others(reading, frame)
            + weight("person-acts", hasPerson(parties.actors()))
            + weight("person-addressed", hasPerson(parties.recipients()))
            + weight("dated", dated)
            + weight("talks", frame.type() == EventType.CONSULT);
    return 1 / (1 + Math.exp(-odds));
  }

  private double weight(String sign) {
    return Objects.requireNonNull(weights.get(sign), sign);
  }

  private double weight(String sign, boolean holds) {
    return holds ? weight(sign) : 0;
  }

  private static double odds(double probability) {
    return probability / (1 - probability + 1 / MOST_ODDS);
  }

  private static double best(Frame frame, Role role) {
    return frame.in(role).stream().mapToDouble(RoleSpan::score).max().orElse(0);
  }

  private static boolean isUnnamed(List<Entity> side) {
    return !side.isEmpty() && Character.isLowerCase(side.get(0).actor().name().codePointAt(0));
  }

  private static boolean hasPerson(List<Entity> side) {
    return side.stream().anyMatch(e -> e.actor().kind() == ActorKind.PERSON);
  }

  private static boolean isCapital(Reading reading, Frame frame) {
    return Character.isUpperCase(reading.article().text().codePointAt(frame.trigger().start()));
  }

  /** How many other acts the sentence surely tells, at most {@link #MANY}. */
  private static long others(Reading reading, Frame frame) {
    return reading.frames().stream()
        .filter(f -> f.sentence() == frame.sentence() && !f.trigger().equals(frame.trigger()))
        .limit(MANY)
        .count();
  }
}
