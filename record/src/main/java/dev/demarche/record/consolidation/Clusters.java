package dev.demarche.record.consolidation;

import dev.demarche.model.EventType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gathers mentions into acts. First everything that is linked directly or by a chain is one
 * component; no mention outside of it can have a part in what comes of it. Then each component is
 * gathered into acts ({@link Gathering}). The result is a function of the set of mentions.
 */
public final class Clusters {
  private final Pairing pairing;

  /** With the judge of pairs. */
  public Clusters(Pairing pairing) {
    this.pairing = pairing;
  }

  /**
   * A component.
   *
   * @param members all its mentions, in time
   * @param acts the same, gathered into acts, each in time
   */
  public record Component(List<Telling> members, List<List<Telling>> acts) {
    /** Copies the lists. */
    public Component {
      members = List.copyOf(members);
      acts = acts.stream().map(List::copyOf).toList();
    }
  }

  /** The components of some mentions. */
  public List<Component> of(Collection<Telling> tellings) {
    return grown(List.of(), tellings);
  }

  /**
   * The components of the members of some components and of others that come to them: what {@link
   * #of} makes of them all. Those of a type depend on no other type.
   */
  public List<Component> grown(List<Component> former, Collection<Telling> fresh) {
    Map<EventType, Part> parts = new EnumMap<>(EventType.class);
    for (Component each : former) {
      part(parts, each.members().get(0)).former().add(each);
    }
    for (Telling each : fresh) {
      part(parts, each).fresh().add(each);
    }
    return List.copyOf(parts.values()).parallelStream()
        .flatMap(each -> grown(each).stream())
        .toList();
  }

  /** What there is of a type. */
  private record Part(List<Component> former, List<Telling> fresh) {}

  private static Part part(Map<EventType, Part> parts, Telling telling) {
    return parts.computeIfAbsent(
        telling.mention().type(), type -> new Part(new ArrayList<>(), new ArrayList<>()));
  }

  private List<Component> grown(Part part) {
    if (part.fresh().isEmpty()) {
      return part.former();
    }
    IdentityHashMap<Telling, Component> formerly = new IdentityHashMap<>();
    part.former().forEach(each -> each.members().forEach(one -> formerly.put(one, each)));
    List<Telling> all =
        Stream.concat(formerly.keySet().stream(), part.fresh().stream())
            .sorted(Telling.IN_TIME)
            .toList();
    Joined components = new Joined(all.size());
    joinFormer(all, formerly, components);
    Map<Long, Link> links = new HashMap<>();
    for (int[] pair : candidates(all, formerly.keySet())) {
      Link link = pairing.bare(all.get(pair[0]), all.get(pair[1]));
      if (link.isOne()) {
        links.put(key(pair[0], pair[1]), link);
        components.join(pair[0], pair[1]);
      }
    }
    List<Component> grown = new ArrayList<>();
    for (List<Integer> members : components.all()) {
      Component before = formerly.get(all.get(members.get(0)));
      boolean isAsBefore = before != null && before.members().size() == members.size();
      grown.add(isAsBefore ? before : component(members, all, links));
    }
    return grown;
  }

  private static void joinFormer(
      List<Telling> all, IdentityHashMap<Telling, Component> formerly, Joined components) {
    IdentityHashMap<Component, Integer> first = new IdentityHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Component component = formerly.get(all.get(i));
      if (component != null) {
        Integer other = first.putIfAbsent(component, i);
        if (other != null) {
          components.join(other, i);
        }
      }
    }
  }

  /**
   * Pairs that share a block, each once and in order, but for those of which the links are known.
   */
  private static List<int[]> candidates(List<Telling> all, Set<Telling> known) {
    boolean[] isKnown = new boolean[all.size()];
    for (int i = 0; i < isKnown.length; i++) {
      isKnown[i] = known.contains(all.get(i));
    }
    long[] from = all.stream().mapToLong(each -> each.traits().from().toEpochDay()).toArray();
    long[] to = all.stream().mapToLong(each -> each.traits().to().toEpochDay()).toArray();
    Map<String, List<Integer>> stored = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      for (String key : Blocks.stored(all.get(i))) {
        stored.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (isKnown[i]) {
        continue;
      }
      Set<Integer> met = new HashSet<>();
      for (Blocks.Probe probe : Blocks.probes(all.get(i))) {
        for (int other : stored.getOrDefault(probe.key(), List.of())) {
          if ((other > i || isKnown[other])
              && from[i] <= to[other] + probe.slack()
              && from[other] <= to[i] + probe.slack()
              && met.add(other)) {
            pairs.add(new int[] {Math.min(i, other), Math.max(i, other)});
          }
        }
      }
    }
    return pairs;
  }

  private Component component(List<Integer> part, List<Telling> all, Map<Long, Link> links) {
    List<Telling> members = part.stream().map(all::get).toList();
    Gathering gathering = new Gathering(part.size());
    for (int i = 0; i < part.size(); i++) {
      for (int k = i + 1; k < part.size(); k++) {
        Link link = links.get(key(part.get(i), part.get(k)));
        gathering.link(i, k, link == null ? pairing.bare(members.get(i), members.get(k)) : link);
      }
    }
    return new Component(
        members,
        gathering.acts().stream().map(act -> act.stream().map(members::get).toList()).toList());
  }

  private static long key(int one, int other) {
    return ((long) one << 32) | other;
  }
}
