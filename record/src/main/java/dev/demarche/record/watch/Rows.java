package dev.demarche.record.watch;

import org.jdbi.v3.core.Handle;

/**
 * Numbers of rows, which are ours to give, since one writes at a time. None is given twice: who
 * still holds the number of a row that is gone must not meet another.
 */
final class Rows {
  private Rows() {}

  static long next(Handle handle, String table) {
    String name = "last " + table;
    long next =
        handle
            .createQuery(
                "SELECT max(number) + 1 FROM (SELECT coalesce(max(id), 0) AS number FROM "
                    + table
                    + " UNION ALL SELECT number FROM tally WHERE name = :name) given")
            .bind("name", name)
            .mapTo(Long.class)
            .one();
    handle.execute(
        "INSERT INTO tally (name, number) VALUES (?, ?)"
            + " ON CONFLICT (name) DO UPDATE SET number = excluded.number",
        name,
        next);
    return next;
  }
}
