package dev.demarche.intake.bytes;

/** What bytes turned out to be. */
public sealed interface Decoded {
  /**
   * Characters, as they stand in the file.
   *
   * @param text without a byte order mark, not empty
   */
  record Text(String text) implements Decoded {}

  /**
   * Nothing that can be read as text.
   *
   * @param reason for people, in lower case
   */
  record Refused(String reason) implements Decoded {}
}
