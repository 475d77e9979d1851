package dev.demarche.knowledge;

import dev.demarche.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * A known name in a text.
 *
 * @param span where it stands
 * @param entries all that it may mean, at least one
 */
public record Match(Span span, List<Entry> entries) {
  /** Copies the list. */
  public Match {
    entries = List.copyOf(entries);
  }

  /** The first meaning of a kind. */
  public <E extends Entry> Optional<E> as(Class<E> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /** All meanings of a kind. */
  public <E extends Entry> List<E> all(Class<E> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
