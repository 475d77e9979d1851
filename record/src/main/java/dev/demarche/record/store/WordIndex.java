package dev.demarche.record.store;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** How a database finds rows by words and facets at once. */
interface WordIndex {
  /** Statement that puts the words of a row in. */
  String insert(String table);

  /** Its values. */
  @Nullable Object[] row(Listed at, String words, Collection<Long> terms);

  /** Statement that takes them out. */
  String delete(String table);

  /** Its values. */
  @Nullable Object[] key(Listed at);

  /**
   * Whether facets of all events have lists of their own in the table of facets. Otherwise only
   * those of views have, and {@link #find} answers for the rest.
   */
  boolean hasLists();

  /**
   * A query that gives {@code day} and {@code event} of all events that have one of some facets.
   *
   * @param first first day by which they may be listed
   * @param last last such day
   */
  String listed(Collection<Long> terms, long first, long last);

  /** The rows that are looked for, in their order. */
  List<Listed> find(Handle handle, Search search);
}
