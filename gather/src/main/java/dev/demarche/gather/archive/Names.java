package dev.demarche.gather.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The names of entries. */
final class Names {
  private static final String TABLE = "/dev/demarche/gather/passed-over.tsv";

  /** Where Macs put what other systems have no place for. */
  private static final String MAC = "__macosx/";

  private final List<String> passedOver = lines();

  /** Whether an entry of that name is no article. */
  boolean isPassedOver(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith(MAC) || passedOver.stream().anyMatch(lower::endsWith);
  }

  /**
   * The address of an entry. Its name stands in it as it is, but for signs that would disturb a
   * terminal; nothing is ever opened or written by that name.
   */
  static String address(String uri, String name) {
    return uri + "!/" + name.replaceAll("\\p{Cntrl}", "\uFFFD");
  }

  private static List<String> lines() {
    try (InputStream in = Names.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("no table " + TABLE);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE, e);
    }
  }
}
