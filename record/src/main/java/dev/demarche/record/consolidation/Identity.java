package dev.demarche.record.consolidation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * Ids that rest on what is told first, so that they stay while more is told: 16 hexadecimal digits.
 */
final class Identity {
  private static final int BYTES = 8;
  private static final int HASHED = 6;

  private Identity() {}

  /**
   * The identity of an act: the day from which its earliest telling may be known, as four digits,
   * and twelve of its hash. So what comes in together lies together where it is looked up by id.
   */
  static String of(Telling first) {
    LocalDate published = first.origin().published();
    LocalDate day = published == null ? first.traits().from() : published;
    return HexFormat.of().toHexDigits((short) day.toEpochDay()) + hash(first.key(), HASHED);
  }

  /** The start of the hash of a key. */
  static String of(String key) {
    return hash(key, BYTES);
  }

  private static String hash(String key, int bytes) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
