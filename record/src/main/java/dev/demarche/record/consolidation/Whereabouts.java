package dev.demarche.record.consolidation;

import dev.demarche.model.EventMention;
import dev.demarche.model.EventType;
import dev.demarche.model.Place;

/** How far the places of two mentions fit. */
final class Whereabouts {
  private Whereabouts() {}

  /** Weighs the places; returns whether both name the same. */
  static boolean weigh(EventMention one, EventMention other, Scale scale) {
    Place a = one.place();
    Place b = other.place();
    if (a == null || b == null) {
      return false;
    }
    if (Names.alike(a.name(), b.name())) {
      scale.add(() -> "both in " + a.name(), one.type() == EventType.CONSULT ? 0.9 : 0.6);
      return true;
    }
    if (a.state() == null || b.state() == null || a.state().equals(b.state())) {
      scale.add(() -> a.name() + " and " + b.name(), -0.3);
      return false;
    }
    scale.add(() -> a.name() + " and " + b.name() + ", two states", -2.2);
    return false;
  }

  /** Whether both name a place, and not the same. */
  static boolean areApart(Telling one, Telling other) {
    Place a = one.mention().place();
    Place b = other.mention().place();
    return a != null && b != null && !Names.alike(a.name(), b.name());
  }
}
