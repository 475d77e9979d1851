package dev.demarche.gather;

import org.jspecify.annotations.Nullable;

/** What came of asking for a web address. */
public sealed interface Fetched {
  /**
   * What lies there.
   *
   * @param uri the address after all redirects
   * @param mediaType as the server declares it, without parameters; or null
   * @param charset as the server declares it, or null
   * @param bytes unpacked
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Page(String uri, @Nullable String mediaType, @Nullable String charset, byte[] bytes)
      implements Fetched {}

  /**
   * It cannot be had.
   *
   * @param uri the address asked for
   * @param reason for people, in lower case
   */
  record Refused(String uri, String reason) implements Fetched {}
}
