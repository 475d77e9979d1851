package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Of "the morning of 4 May" what is no noun of its own; see {@code time-parts.tsv}. */
final class PartsOfTime {
  private static final Pattern END =
      Pattern.compile(
          DataTable.read("time-parts.tsv").stream()
              .flatMap(row -> row.list(0).stream())
              .collect(Collectors.joining("|", "\\b(?:", ")(?:\\sof)?\\s?$")));

  private PartsOfTime() {}

  /** Whether words end in one, with or without "of" behind it. */
  static boolean endIn(String words) {
    return END.matcher(words).find();
  }
}
