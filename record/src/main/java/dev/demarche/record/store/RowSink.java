package dev.demarche.record.store;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Takes new rows of a table, to be written together. */
interface RowSink {
  /** Adds the values of a row; they may wait for {@link #write}. */
  void add(@Nullable Object... values);

  /** Writes what waits. */
  void write(Handle handle);
}
