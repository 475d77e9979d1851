package dev.demarche.record.store;

import org.jdbi.v3.core.Handle;

/**
 * What tables need within one transaction.
 *
 * @param before where to look for what is there, beside the connection of the transaction
 * @param kept makes objects of what is stored
 * @param dialect the database
 * @param terms the numbers of facets
 * @param tally counts what comes and goes
 * @param journal notes what happens to events and agreements
 * @param pen writes what waits
 * @param keptSince what is known of promises from transactions before
 */
record Session(
    Before before,
    Kept kept,
    Dialect dialect,
    Terms terms,
    Tally tally,
    Journal journal,
    Pen pen,
    KeptSince keptSince) {
  /** One that writes at once. */
  Session(Handle handle, Kept kept, Dialect dialect) {
    this(Before.own(handle), kept, dialect, Pen.direct(handle), new KeptSince());
  }

  /** One that writes with a pen. */
  Session(Before before, Kept kept, Dialect dialect, Pen pen, KeptSince keptSince) {
    this(
        before, kept, dialect, new Terms(before.own()), new Tally(), new Journal(), pen, keptSince);
  }

  /** For filling an empty record. */
  static Session filling(Handle handle, Kept kept, Dialect dialect) {
    Before own = Before.own(handle);
    return new Session(
        own,
        kept,
        dialect,
        Terms.ofAll(handle),
        new Tally(),
        Journal.silent(),
        Pen.direct(handle),
        KeptSince.forgetful());
  }

  /** The connection of the transaction. */
  Handle handle() {
    return before.own();
  }

  Json json() {
    return kept.json();
  }

  /** The greatest id of a table; ids are ours to give, since one writes at a time. */
  long lastId(String table) {
    return handle()
        .createQuery("SELECT coalesce(max(id), 0) FROM " + table)
        .mapTo(Long.class)
        .one();
  }
}
