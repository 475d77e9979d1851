package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Match;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses among the states that a name may mean. */
final class StateNames {
  private StateNames() {}

  /** The state meant on a day: one that exists then, rather by its name than by its capital. */
  static Optional<Entry.StateName> of(Match match, LocalDate day) {
    List<Entry.StateName> names = match.all(Entry.StateName.class);
    return names.stream()
        .min(
            Comparator.comparing((Entry.StateName n) -> n.state().existsOn(day) ? 0 : 1)
                .thenComparing(Entry.StateName::form));
  }
}
