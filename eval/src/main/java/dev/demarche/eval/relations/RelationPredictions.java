package dev.demarche.eval.relations;

import dev.demarche.eval.Table;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The labels of relations by the id of their row: has a reader give them, writes and reads them.
 */
public final class RelationPredictions {
  private RelationPredictions() {}

  /**
   * Has a reader name the act of each row.
   *
   * @param relations a table with the columns id and sentence
   */
  public static Map<String, String> predict(
      Table relations, RelationReader reader, Conventions conventions) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (Table.Row row : relations.rows()) {
      MarkedSentence sentence = MarkedSentence.parse(row.get("sentence"));
      labels.put(row.get("id"), conventions.label(reader.read(sentence)));
    }
    return labels;
  }

  /** Writes the columns id and type. */
  public static void write(Map<String, String> labels, Writer out) throws IOException {
    out.write("id\ttype\n");
    for (Map.Entry<String, String> label : labels.entrySet()) {
      out.write(label.getKey() + "\t" + label.getValue() + "\n");
    }
  }

  /**
   * Reads the columns id and type; of several rows with one id the last counts.
   *
   * @throws dev.demarche.eval.InputException when the file cannot be read or lacks a column
   */
  public static Map<String, String> read(Path file) {
    Map<String, String> labels = new LinkedHashMap<>();
    Table.read(file, "id", "type").rows().forEach(r -> labels.put(r.get("id"), r.get("type")));
    return labels;
  }
}
