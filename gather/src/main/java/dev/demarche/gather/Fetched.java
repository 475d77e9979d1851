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
   * What lies there is what lay there when it was asked for last, and is not kept.
   *
   * @param uri the address asked for
   */
  record Unchanged(String uri) implements Fetched {}

  /**
   * It cannot be had.
   *
   * @param uri the address asked for
   * @param reason for people, in lower case
   * @param status of HTTP where that is the reason, otherwise 0
   */
  record Refused(String uri, String reason, int status) implements Fetched {
    /** Not for a status of HTTP. */
    public Refused(String uri, String reason) {
      this(uri, reason, 0);
    }
  }
}
