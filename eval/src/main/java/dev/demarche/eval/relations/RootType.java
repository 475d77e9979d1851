package dev.demarche.eval.relations;

import dev.demarche.model.EventType;
import dev.demarche.model.QuadClass;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** PLOVER's root types as the relations are labelled: CONCEDE and RETREAT are one. */
enum RootType {
  AGREE,
  CONSULT,
  SUPPORT,
  AID,
  COOPERATE,
  YIELD,
  ACCUSE,
  REJECT,
  REQUEST,
  THREATEN,
  ASSAULT,
  COERCE,
  MOBILIZE,
  PROTEST,
  SANCTION;

  private static final Set<String> YIELDING =
      Set.of(EventType.CONCEDE.name(), EventType.RETREAT.name());

  static Optional<RootType> of(String name) {
    return Arrays.stream(values()).filter(t -> t.name().equals(name)).findFirst();
  }

  /** Whether it is the name of an event type that counts as YIELD. */
  static boolean isYield(String eventType) {
    return YIELDING.contains(eventType);
  }

  /** The quad class; that of YIELD is material cooperation, though CONCEDE by itself is verbal. */
  String quad() {
    return this == YIELD
        ? QuadClass.MATERIAL_COOPERATION.name()
        : EventType.valueOf(name()).quad().name();
  }
}
