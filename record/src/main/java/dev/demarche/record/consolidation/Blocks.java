package dev.demarche.record.consolidation;

import dev.demarche.model.EventStatus;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which mentions are compared at all: those of one type that share a pair of parties, or of which
 * one names a single party that the other has too, and whose days lie near. What a mention is
 * stored under and what it looks for fit each other: of two mentions either both find the other or
 * none does.
 */
public final class Blocks {
  /** Days by which two mentions of one act may miss each other. */
  public static final int SLACK = 3;

  /** Days by which an act may be moved. */
  public static final int MOVED = 150;

  private static final int MOST_PARTIES = 6;
  private static final Set<EventStatus> MOVABLE =
      Set.of(EventStatus.SCHEDULED, EventStatus.PROPOSED, EventStatus.CANCELLED);

  private Blocks() {}

  /**
   * A place where to look.
   *
   * @param key what the mentions there are stored under
   * @param slack days by which the days of the mentions there may miss those of who looks
   */
  public record Probe(String key, int slack) {}

  /** What a mention is stored under. */
  public static List<String> stored(Telling telling) {
    Set<String> keys = new LinkedHashSet<>();
    String type = telling.mention().type().name();
    List<String> parties = parties(telling);
    for (String pair : pairs(parties)) {
      keys.add(type + "/" + pair);
      if (telling.traits().moved()) {
        keys.add(type + "/moved/" + pair);
      }
      if (isMovable(telling)) {
        keys.add(type + "/ahead/" + pair);
      }
    }
    for (String party : parties) {
      keys.add(type + "/" + (parties.size() == 1 ? "alone/" : "some/") + party);
    }
    return List.copyOf(keys);
  }

  /** Where a mention looks for others. */
  public static List<Probe> probes(Telling telling) {
    Set<Probe> probes = new LinkedHashSet<>();
    String type = telling.mention().type().name();
    List<String> parties = parties(telling);
    for (String pair : pairs(parties)) {
      probes.add(new Probe(type + "/" + pair, SLACK));
      if (telling.traits().moved()) {
        probes.add(new Probe(type + "/ahead/" + pair, MOVED));
      }
      if (telling.traits().moved() || isMovable(telling)) {
        probes.add(new Probe(type + "/moved/" + pair, MOVED));
      }
    }
    for (String party : parties) {
      probes.add(new Probe(type + "/alone/" + party, SLACK));
      if (parties.size() == 1) {
        probes.add(new Probe(type + "/some/" + party, SLACK));
      }
    }
    return List.copyOf(probes);
  }

  /** Days by which mentions that are compared with one may miss it. */
  public static int reach(Telling telling) {
    return telling.traits().moved() || isMovable(telling) ? MOVED : SLACK;
  }

  private static boolean isMovable(Telling telling) {
    return MOVABLE.contains(telling.mention().status());
  }

  private static List<String> parties(Telling telling) {
    List<String> all = telling.traits().parties();
    return all.subList(0, Math.min(all.size(), MOST_PARTIES));
  }

  private static List<String> pairs(List<String> parties) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      for (int k = i + 1; k < parties.size(); k++) {
        pairs.add(parties.get(i) + "&" + parties.get(k));
      }
    }
    return pairs;
  }
}
