package dev.demarche.intake.plain;

import java.util.regex.Pattern;

/** Lines that stand for themselves: items of lists, numbered paragraphs, entries of live blogs. */
final class ItemLine {
  private static final Pattern BULLET = Pattern.compile("[-–—*•·▪●◦‣►➤✔]\\s+(?=\\S)");
  private static final Pattern NUMBER =
      Pattern.compile("\\(?(?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]\\s+\\S.*");
  private static final String CLOCK =
      "\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\s*(?:[aApP]\\.?[mM]\\.?)?\\s*(?:[A-Z]{2,5}\\b)?\\s*";
  private static final Pattern TIMED = Pattern.compile(CLOCK + "[-–—:|]?\\s+\\S.{20,}");
  private static final Pattern TIME = Pattern.compile(CLOCK + "[-–—:|]?");
  private static final Pattern PLAIN_CLOCK = Pattern.compile("\\d{1,2}:\\d{2}\\b.*");

  private ItemLine() {}

  /** Whether {@code line} opens an item. */
  static boolean opens(String line) {
    String bare = line.strip();
    return BULLET.matcher(bare).lookingAt()
        || NUMBER.matcher(bare).matches()
        || (PLAIN_CLOCK.matcher(bare).matches() && TIMED.matcher(bare).matches())
        || isTime(bare);
  }

  /** Whether {@code line} is a time of day and nothing else. */
  static boolean isTime(String line) {
    return TIME.matcher(line.strip()).matches();
  }

  /** {@code line} without a bullet; numbers and times stay, since texts refer to them. */
  static String withoutBullet(String line) {
    return BULLET.matcher(line).lookingAt() ? BULLET.matcher(line).replaceFirst("") : line;
  }
}
