package dev.demarche.knowledge;

import java.util.List;

/**
 * A state, body, group or organ that a phrase names, to whom an office may belong.
 *
 * @param from its first token
 * @param to the token after its last
 * @param of alpha-3 code, or name of a body or group
 * @param titled whether its name may be part of a title: "CIA", "Kremlin", "Scotland"
 * @param part whether it is a part of the state that has leaders of its own: Somaliland
 * @param names what else titles call it
 */
record Side(int from, int to, String of, boolean titled, boolean part, List<String> names) {
  Side {
    names = List.copyOf(names);
  }

  boolean overlaps(Side other) {
    return from < other.to && other.from < to;
  }

  boolean covers(int token) {
    return from <= token && token < to;
  }
}
