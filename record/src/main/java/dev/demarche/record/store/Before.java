package dev.demarche.record.store;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The record as it stood before a transaction that adds to it, on a connection of its own: who
 * looks there neither waits for what is being written nor holds it up. {@link Lately} has what the
 * transaction itself changed. Where it has taken something out, it looks at its own connection from
 * then on.
 */
final class Before {
  private final Handle own;
  private @Nullable Handle apart;

  private Before(Handle own, @Nullable Handle apart) {
    this.own = own;
    this.apart = apart;
  }

  /** For a transaction that sees what it writes. */
  static Before own(Handle own) {
    return new Before(own, null);
  }

  /** For a transaction that looks at the record through another, which began after it. */
  static Before apart(Handle own, Handle apart) {
    return new Before(own, apart);
  }

  /** Whether it does not show what the transaction writes. */
  boolean isApart() {
    return apart != null;
  }

  /** The connection of the transaction. */
  Handle own() {
    return own;
  }

  /** Where to look. */
  Handle handle() {
    return apart == null ? own : apart;
  }

  /** What the transaction has written is looked at from now on. */
  void end() {
    apart = null;
  }
}
