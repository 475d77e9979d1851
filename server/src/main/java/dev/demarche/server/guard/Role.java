package dev.demarche.server.guard;

import java.util.Locale;

/** What somebody may do. Each may do what those before it may. */
public enum Role {
  /** Sees what the record tells. */
  READER,
  /** Has articles read and adds them. */
  WRITER,
  /** Sees how the server fares and who did what. */
  ADMIN;

  /**
   * The role of a name, in capitals or not.
   *
   * @throws IllegalArgumentException when there is none of it
   */
  public static Role of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Whether it may do what needs {@code needed}. */
  public boolean covers(Role needed) {
    return compareTo(needed) >= 0;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
