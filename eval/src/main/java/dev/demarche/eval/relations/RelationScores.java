package dev.demarche.eval.relations;

import static dev.demarche.eval.Figures.three;

import dev.demarche.eval.Figures;
import dev.demarche.eval.InputException;
import dev.demarche.eval.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How often the type of a relation is right. CONCEDE and RETREAT are one class, YIELD; a row
 * without prediction is wrong.
 *
 * @param rows the relations of gold
 * @param none those without a predicted type
 * @param accuracy the share with the right type
 * @param quadMacroF1 F1 averaged over the quad classes that gold has
 * @param rootMacroF1 F1 averaged over the root types that gold has
 * @param confusions {@code gold→predicted} with their counts, in the order of first occurrence
 */
public record RelationScores(
    int rows,
    int none,
    double accuracy,
    double quadMacroF1,
    double rootMacroF1,
    Map<String, Integer> confusions) {
  private static final int SHOWN_CONFUSIONS = 8;

  /** Keeps the map as it is. */
  public RelationScores {
    confusions = Collections.unmodifiableMap(new LinkedHashMap<>(confusions));
  }

  /**
   * The table of relations: the columns id, sentence and gold.
   *
   * @throws InputException when the file cannot be read or lacks a column
   */
  public static Table relations(Path file) {
    return Table.read(file, "id", "sentence", "gold");
  }

  /**
   * Scores predicted labels.
   *
   * @param relations a table with the columns id and gold; of rows with one id the last counts
   * @param labels predicted types by id, in any case; an empty one is none
   * @throws InputException with file and line, when a gold type is none of the fifteen
   */
  public static RelationScores score(Table relations, Map<String, String> labels) {
    Map<String, RootType> gold = new LinkedHashMap<>();
    for (Table.Row row : relations.rows()) {
      RootType type =
          RootType.of(row.get("gold"))
              .orElseThrow(
                  () -> new InputException(row.where(), "no root type '" + row.get("gold") + "'"));
      gold.put(row.get("id"), type);
    }
    List<MacroF1.Pair> types = new ArrayList<>();
    List<MacroF1.Pair> quads = new ArrayList<>();
    gold.forEach(
        (id, type) -> {
          String label = folded(labels.getOrDefault(id, ""));
          types.add(new MacroF1.Pair(type.name(), label));
          quads.add(
              new MacroF1.Pair(type.quad(), RootType.of(label).map(RootType::quad).orElse("")));
        });
    return of(types, MacroF1.of(quads));
  }

  private static RelationScores of(List<MacroF1.Pair> types, double quadMacroF1) {
    Map<String, Integer> confusions = new LinkedHashMap<>();
    int right = 0;
    int none = 0;
    for (MacroF1.Pair pair : types) {
      right += pair.right() ? 1 : 0;
      none += pair.predicted().equals(Conventions.NONE) ? 1 : 0;
      if (!pair.right()) {
        confusions.merge(pair.gold() + "→" + pair.predicted(), 1, Integer::sum);
      }
    }
    double accuracy = Figures.share(right, types.size());
    return new RelationScores(
        types.size(), none, accuracy, quadMacroF1, MacroF1.of(types), confusions);
  }

  private static String folded(String label) {
    String type = label.strip().toUpperCase(Locale.ROOT);
    if (type.isEmpty()) {
      return Conventions.NONE;
    }
    return RootType.isYield(type) ? RootType.YIELD.name() : type;
  }

  /** The figures as two lines. */
  public String print() {
    return String.format(
            Locale.ROOT,
            "most frequent confusions: %s\n",
            Figures.mostFrequent(confusions, SHOWN_CONFUSIONS))
        + String.format(
            Locale.ROOT,
            "rows %d none %d accuracy %s quad macro-F1 %s root macro-F1 %s\n",
            rows,
            none,
            three(accuracy),
            three(quadMacroF1),
            three(rootMacroF1));
  }
}
