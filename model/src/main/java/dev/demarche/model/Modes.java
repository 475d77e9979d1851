package dev.demarche.model;

import org.jspecify.annotations.Nullable;

/** Modes of acts that are treated by themselves; all of them are in the codebook. */
public final class Modes {
  /** Of a meeting: one side travels to the other. */
  public static final String VISIT = "visit";

  private Modes() {}

  /** Whether a mode is {@link #VISIT}; null, for no mode, is not. */
  public static boolean isVisit(@Nullable String mode) {
    return VISIT.equals(mode);
  }
}
