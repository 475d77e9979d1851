package dev.demarche.export.dataset;

import dev.demarche.export.code.PloverScores;
import dev.demarche.export.code.Tables;
import dev.demarche.model.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The modes and contexts that PLOVER has; others are faults of their row. */
final class PloverWords {
  private final PloverScores scores;
  private final Set<String> contexts =
      Tables.of("plover-contexts.tsv").stream()
          .map(row -> row.get("context"))
          .collect(Collectors.toUnmodifiableSet());

  PloverWords(PloverScores scores) {
    this.scores = scores;
  }

  /**
   * A mode of a type, as we write it.
   *
   * @param text in any case, words joined by hyphens, underscores or blanks
   * @throws RowFault when the type has no such mode
   */
  String mode(EventType type, String text) throws RowFault {
    String mode = text.strip().toLowerCase(Locale.ROOT).replaceAll("[_ ]", "-");
    if (!scores.hasMode(type, mode)) {
      throw RowFault.wrong("no such mode of " + type + ": " + text);
    }
    return mode;
  }

  /**
   * Contexts, as we write them.
   *
   * @param texts each in any case, words joined by underscores, hyphens or blanks
   * @throws RowFault when there is no such context
   */
  List<String> contexts(List<String> texts) throws RowFault {
    List<String> all = new ArrayList<>();
    for (String text : texts) {
      String context = text.strip().toLowerCase(Locale.ROOT).replaceAll("[- ]", "_");
      if (!contexts.contains(context)) {
        throw RowFault.wrong("no such context: " + text);
      }
      all.add(context);
    }
    return all;
  }
}
