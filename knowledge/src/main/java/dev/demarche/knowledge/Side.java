package dev.demarche.knowledge;

import java.util.List;

/**
 * A state, body, group, organ or place that a phrase names, to whom an office may belong.
 *
 * @param from its first token
 * @param to the token after its last
 * @param of alpha-3 code, or name of a body or group
 * @param names what else titles call it
 */
record Side(int from, int to, Kind kind, String of, List<String> names) {
  /** What kind of name it is. */
  enum Kind {
    STATE,
    /** A capital or palace that stands for the state. */
    SEAT,
    /** A part of the state that has leaders of its own: Somaliland. */
    PART,
    BODY,
    GROUP,
    /** An organ of the state. */
    ORGAN,
    /** A place in the state, or a group where the state has titles for it: "Houthi government". */
    PLACE
  }

  Side {
    names = List.copyOf(names);
  }

  /** Whether its name may be part of a title: "CIA", "Kremlin", "Scotland". */
  boolean titled() {
    return kind != Kind.STATE && kind != Kind.BODY && kind != Kind.GROUP;
  }

  boolean overlaps(Side other) {
    return from < other.to && other.from < to;
  }

  boolean covers(int token) {
    return from <= token && token < to;
  }

  /** Whether it is only a part of the name of another: the Congo in "Republic of Congo". */
  boolean isWithin(Side other) {
    return other.from <= from && to <= other.to && other.to - other.from > to - from;
  }
}
