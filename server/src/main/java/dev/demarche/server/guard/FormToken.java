package dev.demarche.server.guard;

import java.security.SecureRandom;
import java.util.HexFormat;

/** A secret of this process that its own forms carry and no other site can read. */
public final class FormToken {
  private static final int BYTES = 32;

  private final String value;
  private final Token token;

  /** A fresh one. */
  public FormToken() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    value = HexFormat.of().formatHex(bytes);
    token = Token.of(value);
  }

  /** As it stands in a form. */
  public String value() {
    return value;
  }

  /** Whether a form carried it. */
  public boolean is(String shown) {
    return token.is(shown);
  }
}
