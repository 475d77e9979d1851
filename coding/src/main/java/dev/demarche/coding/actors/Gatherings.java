package dev.demarche.coding.actors;

import dev.demarche.coding.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells sentences that speak of a gathering of leaders; see {@code gatherings.tsv}. */
final class Gatherings {
  private final Pattern words;

  Gatherings() {
    List<String> all = new ArrayList<>();
    DataTable.read("gatherings.tsv").forEach(row -> all.addAll(row.list(0)));
    words = Pattern.compile("\\b(?:" + String.join("|", all) + ")\\b");
  }

  /** Whether a sentence speaks of one. */
  boolean isIn(String sentence) {
    return words.matcher(sentence.toLowerCase(Locale.ROOT)).find();
  }
}
