package dev.demarche.eval.records;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The two sides of an event and the third parties.
 *
 * @param symmetric whether the sides may swap or be merged; only gold says so
 */
record Participants(
    List<Entity> actors, List<Entity> recipients, List<Entity> others, boolean symmetric) {

  /** Of an event of gold or of a record. */
  static Participants of(JsonNode event) {
    return new Participants(
        Entity.list(event, "actors"),
        Entity.list(event, "recipients"),
        Entity.list(event, "others"),
        event.path("symmetric").asBoolean(false));
  }

  /**
   * Whether at least one actor and one recipient of the prediction agree by state or body with
   * these of gold. An empty side of gold agrees with any, but gold's actors ask for some.
   */
  boolean coreAgrees(Participants predicted) {
    if (!actors.isEmpty() && predicted.actors.isEmpty()) {
      return false;
    }
    if (side(actors, predicted.actors) && side(recipients, predicted.recipients)) {
      return true;
    }
    if (!symmetric) {
      return false;
    }
    return (side(actors, predicted.recipients) && side(recipients, predicted.actors))
        || merged(both(), predicted.both());
  }

  /**
   * Whether every participant of gold is there (one may stand among the prediction's others) and
   * nobody who is foreign to gold and its others.
   */
  boolean strictAgrees(Participants predicted) {
    if (strict(actors, predicted.actors, predicted)
        && strict(recipients, predicted.recipients, predicted)) {
      return true;
    }
    if (!symmetric) {
      return false;
    }
    return (strict(actors, predicted.recipients, predicted)
            && strict(recipients, predicted.actors, predicted))
        || strict(both(), predicted.both(), predicted);
  }

  private List<Entity> both() {
    List<Entity> both = new ArrayList<>(actors);
    both.addAll(recipients);
    return both;
  }

  private static boolean side(List<Entity> gold, List<Entity> predicted) {
    return gold.isEmpty() || gold.stream().anyMatch(g -> byState(g, predicted));
  }

  private static boolean merged(List<Entity> gold, List<Entity> predicted) {
    long hits = gold.stream().filter(g -> byState(g, predicted)).count();
    return hits >= Math.min(2, gold.size());
  }

  private boolean strict(List<Entity> gold, List<Entity> side, Participants predicted) {
    return gold.stream().allMatch(g -> inFull(g, side) || inFull(g, predicted.others))
        && side.stream().allMatch(p -> byState(p, gold) || byState(p, others));
  }

  private static boolean byState(Entity one, List<Entity> among) {
    return among.stream().anyMatch(one::agreesByState);
  }

  private static boolean inFull(Entity gold, List<Entity> among) {
    return among.stream().anyMatch(gold::agreesInFull);
  }
}
