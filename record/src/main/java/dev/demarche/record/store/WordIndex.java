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

  /** The rows that are looked for, in their order. */
  List<Listed> find(Handle handle, Search search);
}
