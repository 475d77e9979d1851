package dev.demarche.gather.said;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings text into UTF-8 whose charset a server or letter declares beside it. */
public final class Recoding {
  private static final int HEAD = 4096;
  private static final Pattern PARAMETER =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

  private Recoding() {}

  /** The charset in a header such as {@code text/html; charset=koi8-r}, if Java knows it. */
  public static Optional<Charset> charset(@Nullable String contentType) {
    if (contentType == null) {
      return Optional.empty();
    }
    Matcher matcher = PARAMETER.matcher(contentType);
    return matcher.find() ? named(matcher.group(1)) : Optional.empty();
  }

  /** The charset {@code name}, if Java knows it. */
  public static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // What is declared may be anything; intake then guesses.
      return Optional.empty();
    }
  }

  /**
   * {@code bytes} in UTF-8, where they are in {@code charset}; the same bytes where they are valid
   * UTF-8 already, are none of that charset, or declare one themselves.
   */
  public static byte[] toUtf8(byte[] bytes, Charset charset) {
    return declaresItself(bytes) ? bytes : forceUtf8(bytes, charset);
  }

  /** As {@link #toUtf8}, whatever a page itself declares. */
  public static byte[] forceUtf8(byte[] bytes, Charset charset) {
    if (!hasEscapes(bytes) && decoded(bytes, StandardCharsets.UTF_8).isPresent()) {
      return bytes;
    }
    return decoded(bytes, charset)
        .map(text -> text.toString().getBytes(StandardCharsets.UTF_8))
        .orElse(bytes);
  }

  /** A short text in UTF-8 or, where it is not valid, in Windows-1252. */
  public static String text(byte[] bytes) {
    return decoded(bytes, StandardCharsets.UTF_8)
        .map(CharBuffer::toString)
        .orElseGet(() -> new String(bytes, Charset.forName("windows-1252")));
  }

  /** Charsets of 7 bits that switch between alphabets are valid UTF-8 and mean something else. */
  private static boolean hasEscapes(byte[] bytes) {
    for (byte each : bytes) {
      if (each == 0x1B) {
        return true;
      }
    }
    return false;
  }

  private static boolean declaresItself(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    return PARAMETER.matcher(head).find();
  }

  private static Optional<CharBuffer> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
