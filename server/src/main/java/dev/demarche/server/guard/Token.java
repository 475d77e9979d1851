package dev.demarche.server.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A secret that those who ask must show. Only its hash is kept. */
public final class Token {
  /** Least characters of a token. */
  public static final int SHORTEST = 16;

  private final byte[] hash;

  private Token(byte[] hash) {
    this.hash = hash;
  }

  /**
   * A token.
   *
   * @throws IllegalArgumentException when it is too short; the message does not show it
   */
  public static Token of(String secret) {
    if (secret.length() < SHORTEST) {
      throw new IllegalArgumentException("a token has at least " + SHORTEST + " characters");
    }
    return new Token(sha256(secret));
  }

  /** Whether this is it; takes as long for any wrong one. */
  public boolean is(String shown) {
    return MessageDigest.isEqual(hash, sha256(shown));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
