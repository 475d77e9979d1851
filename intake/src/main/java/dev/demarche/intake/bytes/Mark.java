package dev.demarche.intake.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Byte order marks; the longer ones first, since one begins like a shorter one. */
enum Mark {
  UTF_32_LE(Charset.forName("UTF-32LE"), "\u00FF\u00FE\0\0"),
  UTF_32_BE(Charset.forName("UTF-32BE"), "\0\0\u00FE\u00FF"),
  UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
  UTF_16_LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
  UTF_16_BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF");

  private final Charset charset;

  /** The bytes as Latin-1 characters, one for one. */
  private final String octets;

  Mark(Charset charset, String octets) {
    this.charset = charset;
    this.octets = octets;
  }

  Charset charset() {
    return charset;
  }

  int length() {
    return octets.length();
  }

  boolean opens(byte[] bytes) {
    return bytes.length >= length()
        && new String(bytes, 0, length(), StandardCharsets.ISO_8859_1).equals(octets);
  }
}
