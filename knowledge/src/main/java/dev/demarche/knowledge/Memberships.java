package dev.demarche.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which states are members of a body on a day. Immutable. */
final class Memberships {
  private record Term(List<String> states, @Nullable LocalDate from, @Nullable LocalDate to) {
    boolean covers(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
  }

  private final Map<String, List<Term>> terms = new HashMap<>();
  private final Map<String, List<String>> present;

  /**
   * Reads the table.
   *
   * @param present the present members of each body
   * @param states the codes of all states
   */
  Memberships(Layers layers, Map<String, List<String>> present, Set<String> states) {
    this.present = present;
    for (Layers.Layered layered : layers.rows("memberships.tsv", "body", "states")) {
      Table.Row row = layered.row();
      String body = row.need("body");
      if (!present.containsKey(body)) {
        throw row.error("no body: " + body);
      }
      List<String> members = row.list("states");
      for (String state : members) {
        if (!states.contains(state)) {
          throw row.error("no state: " + state);
        }
      }
      Term term = new Term(members, row.first("from"), row.last("to"));
      terms.computeIfAbsent(body, k -> new ArrayList<>()).add(term);
    }
  }

  /** The codes of the members; those whose terms the table does not have are members always. */
  Set<String> of(String body, LocalDate day) {
    Set<String> members = new HashSet<>(present.getOrDefault(body, List.of()));
    List<Term> known = terms.getOrDefault(body, List.of());
    known.forEach(term -> term.states().forEach(members::remove));
    known.stream().filter(term -> term.covers(day)).forEach(term -> members.addAll(term.states()));
    return Set.copyOf(members);
  }
}
