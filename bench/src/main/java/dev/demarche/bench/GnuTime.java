package dev.demarche.bench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures that GNU time writes. */
final class GnuTime {
  /** User seconds, system seconds, largest resident set in KiB. */
  static final String FORMAT = "%U %S %M";

  private static final Pattern LINE = Pattern.compile("(\\d+\\.\\d+) (\\d+\\.\\d+) (\\d+)\\s*");
  private static final double KIB_PER_MIB = 1024;

  private GnuTime() {}

  /**
   * The usage of a process that took {@code wall} seconds.
   *
   * @param figures one line in {@link #FORMAT}
   * @throws IllegalArgumentException when it is not in that format
   */
  static Usage usage(double wall, String figures) {
    Matcher line = LINE.matcher(figures);
    if (!line.matches()) {
      throw new IllegalArgumentException("not the figures of GNU time: " + figures);
    }
    double cpu = Double.parseDouble(line.group(1)) + Double.parseDouble(line.group(2));
    return new Usage(wall, cpu, Long.parseLong(line.group(3)) / KIB_PER_MIB);
  }
}
