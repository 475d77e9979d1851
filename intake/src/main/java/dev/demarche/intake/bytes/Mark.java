package dev.demarche.intake.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Byte order marks; the longer ones first, since one begins like a shorter one. */
enum Mark {
  UTF_32_LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
  UTF_32_BE(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
  UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
  UTF_16_LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
  UTF_16_BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

  private final Charset charset;
  private final int[] octets;

  Mark(Charset charset, int... octets) {
    this.charset = charset;
    this.octets = octets;
  }

  Charset charset() {
    return charset;
  }

  int length() {
    return octets.length;
  }

  boolean opens(byte[] bytes) {
    if (bytes.length < octets.length) {
      return false;
    }
    for (int i = 0; i < octets.length; i++) {
      if ((bytes[i] & 0xFF) != octets[i]) {
        return false;
      }
    }
    return true;
  }
}
