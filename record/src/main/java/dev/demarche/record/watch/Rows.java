package dev.demarche.record.watch;

import org.jdbi.v3.core.Handle;

/** Numbers of rows, which are ours to give, since one writes at a time. */
final class Rows {
  private Rows() {}

  static long next(Handle handle, String table) {
    return handle
        .createQuery("SELECT coalesce(max(id), 0) + 1 FROM " + table)
        .mapTo(Long.class)
        .one();
  }
}
