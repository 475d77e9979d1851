package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import java.util.Map;
import java.util.TreeMap;

/** The reader's score as a calibrated probability; see {@code confidence.tsv}. */
final class Confidence {
  private final TreeMap<Double, Double> steps = new TreeMap<>();

  Confidence() {
    for (DataTable.Row row : DataTable.read("confidence.tsv")) {
      steps.put(Double.parseDouble(row.get(0)), Double.parseDouble(row.get(1)));
    }
  }

  double of(double score) {
    Map.Entry<Double, Double> step = steps.floorEntry(score);
    return step == null ? 0 : step.getValue();
  }
}
