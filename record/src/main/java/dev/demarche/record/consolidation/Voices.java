package dev.demarche.record.consolidation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The independent sources of some tellings: articles of one outlet, and versions of one text, speak
 * with one voice.
 */
final class Voices {
  private final List<Telling> tellings;
  private final Joined joined;

  Voices(List<Telling> tellings, Likeness likeness) {
    this.tellings = tellings;
    joined = new Joined(tellings.size());
    for (int i = 0; i < tellings.size(); i++) {
      for (int k = 0; k < i; k++) {
        if (isOne(tellings.get(i).origin(), tellings.get(k).origin(), likeness)) {
          joined.join(i, k);
        }
      }
    }
  }

  private static boolean isOne(Origin one, Origin other, Likeness likeness) {
    if (one.uri().equals(other.uri())) {
      return true;
    }
    if (one.publisher() != null
        && other.publisher() != null
        && Names.fold(one.publisher()).equals(Names.fold(other.publisher()))) {
      return true;
    }
    return one.likeness() != null
        && other.likeness() != null
        && likeness.isOneText(one.likeness(), other.likeness());
  }

  /** How many there are. */
  int count() {
    return joined.groups();
  }

  /** How many of them are among some of the tellings. */
  int count(List<Telling> some) {
    Set<Integer> roots = new HashSet<>();
    for (int i = 0; i < tellings.size(); i++) {
      if (some.contains(tellings.get(i))) {
        roots.add(joined.root(i));
      }
    }
    return roots.size();
  }

  /** Probability that the best reading of at least one voice is right. */
  double confidence() {
    double wrong = 1;
    for (int i = 0; i < tellings.size(); i++) {
      if (joined.root(i) == i) {
        double best =
            joined.members(i).stream()
                .mapToDouble(each -> tellings.get(each).mention().confidence())
                .max()
                .orElse(0);
        wrong *= 1 - best;
      }
    }
    return Math.round((1 - wrong) * 1000) / 1000.0;
  }

  /** Who vouches for what some tellings tell; outlets where they speak for themselves. */
  static List<String> names(List<Telling> tellings) {
    Set<String> names = new TreeSet<>();
    for (Telling telling : tellings) {
      if (telling.mention().sources().isEmpty()) {
        names.add(Objects.requireNonNullElse(telling.origin().publisher(), telling.origin().uri()));
      } else {
        telling.mention().sources().forEach(source -> names.add(source.name()));
      }
    }
    return new ArrayList<>(names);
  }
}
