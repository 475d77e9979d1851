package dev.demarche.gather.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The ranges of addresses that are not public, from the table {@code special-addresses.tsv}. */
record SpecialAddresses(List<Range> ranges) {
  private static final String TABLE = "/dev/demarche/gather/special-addresses.tsv";

  /** All addresses that begin with so many bits of {@code start}. */
  @SuppressWarnings("ArrayRecordComponent") // looked at, never compared
  record Range(byte[] start, int bits) {
    boolean holds(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % Byte.SIZE);
        if (((address[bit / Byte.SIZE] ^ start[bit / Byte.SIZE]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }

    /** Reads {@code 10.0.0.0/8} and the like. */
    static Range of(String text) throws IOException {
      int slash = text.indexOf('/');
      byte[] start = InetAddress.getByName(text.substring(0, slash)).getAddress();
      return new Range(start, Integer.parseInt(text.substring(slash + 1)));
    }
  }

  /**
   * Reads the table.
   *
   * @throws UncheckedIOException when it is not there
   */
  static SpecialAddresses load() {
    try (InputStream in = SpecialAddresses.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IOException("no table " + TABLE);
      }
      List<String> lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.substring(0, line.indexOf('\t')))
              .toList();
      Range[] ranges = new Range[lines.size()];
      for (int i = 0; i < ranges.length; i++) {
        ranges[i] = Range.of(lines.get(i));
      }
      return new SpecialAddresses(List.of(ranges));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether {@code address} is public. Java gives an IPv4-mapped address as the IPv4 one. */
  boolean isPublic(InetAddress address) {
    return ranges.stream().noneMatch(range -> range.holds(address.getAddress()));
  }
}
