package dev.demarche.gather.web;

/** Why an address is not fetched; the message is for people, in lower case. */
final class Refusal extends Exception {
  Refusal(String reason) {
    super(reason);
  }

  Refusal(String reason, Throwable cause) {
    super(reason, cause);
  }

  /** The reason. */
  String reason() {
    return String.valueOf(getMessage());
  }
}
