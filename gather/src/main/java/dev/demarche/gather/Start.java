package dev.demarche.gather;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How an input begins, by which its container is told.
 *
 * @param uri path or address
 * @param mediaType as a server, letter or table declares it, without parameters; or null
 * @param bytes at most {@link #LENGTH} of them
 */
@SuppressWarnings("ArrayRecordComponent") // looked at, never compared
public record Start(String uri, @Nullable String mediaType, byte[] bytes) {
  /** Bytes that are looked at. */
  public static final int LENGTH = 4096;

  /** The bytes as characters, one for one. */
  public String latin() {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /**
   * Whether the path, without query and fragment, ends so; case does not count, nor does a {@code
   * .gz} behind it.
   */
  public boolean isNamed(String ending) {
    String path = uri.replaceFirst("[?#].*$", "").toLowerCase(Locale.ROOT);
    return path.endsWith(ending) || path.endsWith(ending + ".gz");
  }
}
