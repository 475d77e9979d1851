package dev.demarche.reader;

import dev.demarche.model.EventType;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much likelier than nothing an act has to be before it counts, type by type: a trigger is
 * taken where P(type) &gt; bias · P(no trigger). Calibrated on the dev part of the corpus.
 */
final class Thresholds {
  private static final String TABLE = "/dev/demarche/reader/thresholds.tsv";

  private final Map<EventType, Double> bias;

  private Thresholds(Map<EventType, Double> bias) {
    this.bias = bias;
  }

  /** The same bias for every type. */
  static Thresholds uniform(double bias) {
    Map<EventType, Double> map = new EnumMap<>(EventType.class);
    for (EventType type : EventType.values()) {
      map.put(type, bias);
    }
    return new Thresholds(map);
  }

  /** The table that ships with the reader: type, bias. */
  static Thresholds shipped() throws IOException {
    Map<EventType, Double> map = new EnumMap<>(uniform(1).bias);
    try (InputStream in = Thresholds.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new FileNotFoundException("missing: " + TABLE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        map.put(EventType.valueOf(cells[0]), Double.parseDouble(cells[1]));
      }
    }
    return new Thresholds(map);
  }

  double bias(EventType type) {
    return bias.getOrDefault(type, 1.0);
  }
}
