package dev.demarche.server.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A token that was given to somebody, without its secret.
 *
 * @param name of 1 to 64 letters, digits, dots, dashes, underscores
 * @param role of who shows it
 * @param created the day on which it was made
 * @param expires the last day on which it counts, or null
 * @param salt in hexadecimal digits
 * @param hash SHA-256 of the salt and the secret, in hexadecimal digits
 */
public record Issued(
    String name,
    Role role,
    LocalDate created,
    @Nullable LocalDate expires,
    String salt,
    String hash) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final Pattern HEX = Pattern.compile("([0-9a-f]{2}){16,32}");
  private static final int CELLS = 6;
  private static final String NEVER = "-";

  /**
   * Looks at the parts.
   *
   * @throws IllegalArgumentException when one cannot be
   */
  public Issued {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "a name of a token has 1 to 64 letters, digits, dots, dashes or underscores");
    }
    if (!HEX.matcher(salt).matches() || hash.length() != 64 || !HEX.matcher(hash).matches()) {
      throw new IllegalArgumentException("a salt and a SHA-256 are needed");
    }
  }

  /** Whether it still counts on a day. */
  public boolean isValid(LocalDate day) {
    return expires == null || !day.isAfter(expires);
  }

  /** Whether a secret is its own; takes as long for any wrong one. */
  boolean is(String secret) {
    return MessageDigest.isEqual(
        HexFormat.of().parseHex(hash), HexFormat.of().parseHex(hash(salt, secret)));
  }

  static String hash(String salt, String secret) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(HexFormat.of().parseHex(salt));
      return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As a line of the file. */
  String line() {
    return String.join(
        "\t",
        name,
        role.toString(),
        created.toString(),
        expires == null ? NEVER : expires.toString(),
        salt,
        hash);
  }

  /**
   * Of a line of the file.
   *
   * @throws IllegalArgumentException when it is none
   */
  static Issued of(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != CELLS) {
      throw new IllegalArgumentException(CELLS + " cells are needed");
    }
    try {
      return new Issued(
          cells[0],
          Role.of(cells[1]),
          LocalDate.parse(cells[2]),
          cells[3].equals(NEVER) ? null : LocalDate.parse(cells[3]),
          cells[4],
          cells[5]);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("no day: " + e.getParsedString(), e);
    }
  }
}
