package dev.demarche.export.dataset;

/** A row that becomes no mention. */
public final class RowFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;
  private final boolean sound;

  private RowFault(String reason, boolean sound) {
    super(reason);
    this.reason = reason;
    this.sound = sound;
  }

  /** What is wrong with it. */
  static RowFault wrong(String reason) {
    return new RowFault(reason, false);
  }

  /** Nothing is wrong with it, but it tells of no act. */
  static RowFault noAct(String reason) {
    return new RowFault(reason, true);
  }

  /** Why. */
  public String reason() {
    return reason;
  }

  /** Whether nothing is wrong with it. */
  public boolean isSound() {
    return sound;
  }
}
