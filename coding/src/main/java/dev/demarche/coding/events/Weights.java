package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import java.util.HashMap;
import java.util.Map;

/** Weights of signs, from a table with the columns sign and weight; signs without one weigh 0. */
final class Weights {
  private final Map<String, Double> weights = new HashMap<>();

  Weights(String table) {
    DataTable.read(table).forEach(row -> weights.put(row.get(0), Double.parseDouble(row.get(1))));
  }

  double of(String sign) {
    return weights.getOrDefault(sign, 0.0);
  }

  /** What all signs together weigh. */
  double sum(Map<String, Double> signs) {
    return sum(signs, "");
  }

  /** The same with an ending behind the name of each sign. */
  double sum(Map<String, Double> signs, String ending) {
    double sum = 0;
    for (Map.Entry<String, Double> sign : signs.entrySet()) {
      sum += sign.getValue() * of(sign.getKey() + ending);
    }
    return sum;
  }
}
