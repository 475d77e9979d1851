package dev.demarche.gather;

/** Gets what lies at web addresses. Safe for use by several threads. */
public interface Web {
  /** What lies at {@code address}, or why it cannot be had. */
  Fetched get(String address);
}
