package dev.demarche.gather.web;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Escapes of characters in web addresses. */
final class Escapes {
  private static final String ALLOWED = "-._~:/?#@!$&'()*+,;=";

  private Escapes() {}

  /** Path, query and fragment with everything escaped that has to be. */
  static String repaired(String text) {
    StringBuilder repaired = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int width = Character.charCount(c);
      if (isPlain(c) || (c == '%' && isEscape(text, i))) {
        repaired.appendCodePoint(c);
      } else {
        for (byte each : text.substring(i, i + width).getBytes(StandardCharsets.UTF_8)) {
          repaired.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
        }
      }
      i += width;
    }
    return repaired.toString();
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || ALLOWED.indexOf(c) >= 0;
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length()
        && HexFormat.isHexDigit(text.charAt(at + 1))
        && HexFormat.isHexDigit(text.charAt(at + 2));
  }
}
