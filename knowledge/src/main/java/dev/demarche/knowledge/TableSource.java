package dev.demarche.knowledge;

import java.util.List;

/** A place that tables are read from. */
interface TableSource {
  /** The rows of a table ({@code states.tsv}); none where it is absent. */
  List<Table.Row> rows(String table);

  /** The names of the tables in a folder ({@code persons}), as {@link #rows} takes them. */
  List<String> in(String folder);
}
