package dev.demarche.server;

/** Why a request is not answered: a status of HTTP of 400 or more, and a reason for people. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;

  /** With its status and the reason. */
  public Refusal(int status, String reason) {
    super(reason);
    this.status = status;
  }

  /** The status of HTTP. */
  public int status() {
    return status;
  }

  /** The reason. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
