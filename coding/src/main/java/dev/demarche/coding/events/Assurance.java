package dev.demarche.coding.events;

import dev.demarche.coding.actors.Entity;
import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import dev.demarche.reader.RoleSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How probable it is that an article tells an act, by the reader's probabilities and by what became
 * of the parties; see {@code assurance.tsv}.
 */
final class Assurance {
  /** An act of less probability is not told. */
  static final double LEAST = 0.34;

  private static final double MOST_ODDS = 1000;
  private static final int MANY = 4;
  private static final double LEAST_LIKELY = 0.01;

  private final Weights weights = new Weights("assurance.tsv");

  /**
   * The probability, 0 to 1.
   *
   * @param dated whether the text tells a date of it, or its story one
   */
  double of(Reading reading, Frame frame, Parties parties, boolean dated, StoryAnswers story) {
    double odds = weights.of("bias") + weights.sum(signs(reading, frame, parties, dated, story));
    return 1 / (1 + Math.exp(-odds));
  }

  /** What speaks for it and against it. */
  static Map<String, Double> signs(
      Reading reading, Frame frame, Parties parties, boolean dated, StoryAnswers story) {
    Map<String, Double> signs = new TreeMap<>();
    boolean mediated = isMediated(frame, parties);
    double actor = best(frame, mediated ? Role.MEDIATOR : Role.ACTOR);
    double recipient = best(frame, Role.RECIPIENT);
    signs.put("trigger", Math.log(odds(frame.score())));
    signs.put("actor", actor);
    signs.put("recipient", recipient);
    signs.put("others", (double) others(reading, frame));
    signs.put("status-surely", frame.statuses().getOrDefault(frame.status(), 0.0));
    put(signs, "no-actor", actor == 0);
    put(signs, "unnamed-recipient", isUnnamed(parties.recipients()));
    put(signs, "unnamed-actor", isUnnamed(parties.actors()));
    put(signs, "capitals", isCapital(reading, frame));
    put(signs, "person-acts", hasPerson(parties.actors()));
    put(signs, "person-addressed", hasPerson(parties.recipients()));
    put(signs, "several-act", parties.actors().size() > 1);
    put(signs, "several-addressed", parties.recipients().size() > 1);
    put(signs, "dated", dated);
    put(signs, "type-" + frame.type(), true);
    put(signs, "status-" + frame.status(), true);
    first(parties.actors()).ifPresent(a -> put(signs, "by-" + a.kind(), true));
    first(parties.recipients()).ifPresent(a -> put(signs, "to-" + a.kind(), true));
    addSupplied(signs, frame, parties);
    if (!mediated) {
      addStory(signs, frame, parties, story);
    }
    return signs;
  }

  /** Whether the parties are those of the story, since the clause has only who mediates. */
  private static boolean isMediated(Frame frame, Parties parties) {
    return PartyFinder.isOnlyMediated(frame)
        && parties.acting() == 1
        && !parties.actors().isEmpty()
        && !parties.recipients().isEmpty();
  }

  /** How the addressee came about where the clause does not name him. */
  private static void addSupplied(Map<String, Double> signs, Frame frame, Parties parties) {
    boolean nobody = parties.recipients().isEmpty();
    put(signs, "nobody", nobody);
    put(signs, "nobody-" + frame.type(), nobody);
    if (parties.supplied() < 1) {
      signs.put("weighed", 1.0);
      signs.put("weighed-odds", Math.log(odds(parties.supplied())));
    } else {
      put(signs, "told", !nobody && frame.in(Role.RECIPIENT).isEmpty());
    }
  }

  /** Whether the network that sees the whole article has the same parties. */
  private static void addStory(
      Map<String, Double> signs, Frame frame, Parties parties, StoryAnswers story) {
    boolean spoken = !frame.in(Role.ACTOR).isEmpty();
    story
        .acting(frame, parties.actors())
        .ifPresent(p -> signs.put("story-acts" + how(frame, Role.ACTOR, story), log(p)));
    story
        .addressed(frame, parties.actors(), parties.recipients())
        .ifPresent(p -> signs.put("story-addressed" + how(frame, Role.RECIPIENT, story), log(p)));
    if (parties.acting() < 1) {
      String how = !spoken ? "unsaid" : hasPerson(parties.actors()) ? "person" : "said";
      signs.put("placed-" + how, 1.0);
      signs.put("placed-odds", Math.log(odds(parties.acting())));
    }
  }

  /** How the clause tells who has a part: by a name, by other words, not at all. */
  private static String how(Frame frame, Role role, StoryAnswers story) {
    return frame.in(role).isEmpty() ? "-unsaid" : story.isNamed(frame, role) ? "" : "-described";
  }

  private static double log(double probability) {
    return Math.log(Math.max(LEAST_LIKELY, probability));
  }

  private static Optional<Actor> first(List<Entity> side) {
    return side.stream().findFirst().map(Entity::actor);
  }

  private static void put(Map<String, Double> signs, String sign, boolean holds) {
    if (holds) {
      signs.put(sign, 1.0);
    }
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
