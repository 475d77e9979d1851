package dev.demarche.server.picture;

import java.util.Locale;

/** Numbers as they stand in pictures. */
final class Shape {
  private Shape() {}

  /** With one digit after the point, none where it is 0. */
  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
