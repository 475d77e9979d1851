package dev.demarche.record;

/** The record cannot be opened, read or written; the message is for its user. */
public final class RecordException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a message for people. */
  public RecordException(String message) {
    super(message);
  }

  /** With a message for people and the cause. */
  public RecordException(String message, Throwable cause) {
    super(message, cause);
  }
}
