package dev.demarche.record.consolidation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids that rest on what is told first, so that they stay while more is told. */
final class Identity {
  private static final int BYTES = 8;

  private Identity() {}

  /** The identity of an act: that of its earliest telling. */
  static String of(Telling first) {
    return of(first.key());
  }

  /** The start of the hash of a key. */
  static String of(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
