package dev.demarche.coding.actors;

import dev.demarche.coding.DataTable;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that join a phrase to what it is about, and those of names; see {@code loyalty.tsv}, {@code
 * suffering.tsv} and {@code court-names.tsv}.
 */
final class PhraseWords {
  private final Pattern loyal = words("loyalty.tsv");
  private final Pattern suffering = words("suffering.tsv");
  private final Pattern court = any("court-names.tsv", "\\b");

  private static Pattern words(String table) {
    return any(table, "\\s");
  }

  /** Any of the words of a table between two edges. */
  private static Pattern any(String table, String edge) {
    List<DataTable.Row> rows = DataTable.read(table);
    return Pattern.compile(
        rows.stream()
            .map(row -> row.get(0).replace(" ", "\\s"))
            .collect(Collectors.joining("|", edge + "(?:", ")" + edge)));
  }

  /** Between fighters and the one whom they follow: " loyal to ". */
  Pattern loyal() {
    return loyal;
  }

  /** Behind a pronoun that suffers what follows: " were ". */
  Pattern suffering() {
    return suffering;
  }

  /** In the name of a body that is a court: "Tribunal". */
  Pattern court() {
    return court;
  }
}
