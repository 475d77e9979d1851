package dev.demarche.coding.actors;

import dev.demarche.coding.DataTable;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that join a phrase to what it is about; see {@code loyalty.tsv} and {@code suffering.tsv}.
 */
final class PhraseWords {
  private final Pattern loyal = words("loyalty.tsv");
  private final Pattern suffering = words("suffering.tsv");

  private static Pattern words(String table) {
    List<DataTable.Row> rows = DataTable.read(table);
    return Pattern.compile(
        rows.stream()
            .map(row -> row.get(0).replace(" ", "\\s"))
            .collect(Collectors.joining("|", "\\s(?:", ")\\s")));
  }

  /** Between fighters and the one whom they follow: " loyal to ". */
  Pattern loyal() {
    return loyal;
  }

  /** Behind a pronoun that suffers what follows: " were ". */
  Pattern suffering() {
    return suffering;
  }
}
