package dev.demarche.gather;

import dev.demarche.intake.Stated;

/** What was found in an input. */
public sealed interface Found {
  /** Path or address; of what lies within a container, its name there after {@code !/}. */
  String uri();

  /**
   * A page or text that intake can read.
   *
   * @param bytes as they lie in the input, unpacked
   * @param stated what the container tells of it
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Document(String uri, byte[] bytes, Stated stated) implements Found {}

  /**
   * Something that cannot be read.
   *
   * @param reason for people, in lower case
   */
  record Fault(String uri, String reason) implements Found {}
}
