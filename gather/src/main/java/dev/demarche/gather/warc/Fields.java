package dev.demarche.gather.warc;

import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The named fields of a header, as records and answers of servers have them. */
record Fields(Map<String, String> byName) {
  private static final int MOST = 1000;

  /**
   * Reads fields up to the blank line behind them. A line without a colon is passed over, since
   * servers send what they like; of fields of one name the first counts.
   *
   * @throws IOException when there are too many
   */
  static Fields read(Source source) throws IOException {
    Map<String, String> fields = new TreeMap<>();
    for (int i = 0; i < MOST; i++) {
      String line = source.line();
      if (line == null) {
        throw new EOFException("cut short in its header");
      }
      if (line.isEmpty()) {
        return new Fields(fields);
      }
      int colon = line.indexOf(':');
      if (colon > 0) {
        String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        fields.putIfAbsent(name, line.substring(colon + 1).strip());
      }
    }
    throw new IOException("its header has no end");
  }

  /**
   * The field {@code name}.
   *
   * @param name in lower case
   */
  Optional<String> get(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The value of {@code name} in lower case and without parameters, or an empty one. */
  String token(String name) {
    String value = byName.getOrDefault(name, "");
    int semicolon = value.indexOf(';');
    return (semicolon < 0 ? value : value.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
  }
}
