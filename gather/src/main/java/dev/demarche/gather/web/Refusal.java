package dev.demarche.gather.web;

/** Why an address is not fetched; the message is for people, in lower case. */
final class Refusal extends Exception {
  private final int status;

  Refusal(String reason) {
    super(reason);
    status = 0;
  }

  Refusal(String reason, Throwable cause) {
    super(reason, cause);
    status = 0;
  }

  /** For a status of HTTP. */
  Refusal(int status) {
    super("HTTP " + status);
    this.status = status;
  }

  /** The status of HTTP where that is the reason, otherwise 0. */
  int status() {
    return status;
  }

  /** The reason. */
  String reason() {
    return String.valueOf(getMessage());
  }
}
