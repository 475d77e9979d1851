package dev.demarche.intake.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * How far bytes are UTF-8.
 *
 * @param sequences valid sequences of several bytes
 * @param faults bytes that fit into none
 */
record Utf8(int sequences, int faults) {
  /** One stray byte in a long file is damage, not another charset. */
  private static final int SEQUENCES_PER_FAULT = 10;

  private static final int ESCAPE = 0x1B;

  /** Most bytes of most pages are ASCII, which is seen eight at a time. */
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

  static Utf8 of(byte[] bytes) {
    int sequences = 0;
    int faults = 0;
    for (int i = 0; i < bytes.length; ) {
      if (i + Long.BYTES <= bytes.length && ((long) EIGHT.get(bytes, i) & HIGH_BITS) == 0) {
        i += Long.BYTES;
        continue;
      }
      int length = sequence(bytes, i);
      sequences += length > 1 ? 1 : 0;
      faults += length == 0 ? 1 : 0;
      i += Math.max(1, length);
    }
    return new Utf8(sequences, faults);
  }

  /** Whether escape bytes occur, as in ISO-2022 charsets. */
  static boolean hasEscapes(byte[] bytes) {
    for (byte each : bytes) {
      if (each == ESCAPE) {
        return true;
      }
    }
    return false;
  }

  boolean isValid() {
    return faults == 0;
  }

  boolean isNearlyValid() {
    return sequences >= SEQUENCES_PER_FAULT * faults;
  }

  /** The length of the valid sequence at {@code at}, 0 if there is none. */
  private static int sequence(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (length == 1) {
      return 1;
    }
    if (lead < 0xC2 || lead > 0xF4 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return isAllowed(lead, bytes[at + 1] & 0xFF) ? length : 0;
  }

  /** No overlong forms, no surrogates, nothing beyond U+10FFFF. */
  private static boolean isAllowed(int lead, int second) {
    return switch (lead) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second < 0xA0;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second < 0x90;
      default -> true;
    };
  }
}
